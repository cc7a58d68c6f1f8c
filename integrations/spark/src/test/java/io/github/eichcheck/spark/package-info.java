/** Tests of the job and of the function, in one JVM and on a small cluster. */
package io.github.eichcheck.spark;

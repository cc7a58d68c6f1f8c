/** Tests of what only many CDRs together can show. */
package io.github.eichcheck.batch;

/** The examples of the README, compiled and run. */
@org.jspecify.annotations.NullMarked
package io.github.eichcheck.examples;

/**
 * Many CDRs at once: one reader, several workers, one writer, and no more in memory than a fixed amount, however long the
 * input is. The order of what comes out is that of what went in.
 */
@NullMarked
package io.github.eichcheck.pipeline;

import org.jspecify.annotations.NullMarked;

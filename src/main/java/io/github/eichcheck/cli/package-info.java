/** The command line: the only place that knows picocli, the standard streams and the end of the process. */
@NullMarked
package io.github.eichcheck.cli;

import org.jspecify.annotations.NullMarked;

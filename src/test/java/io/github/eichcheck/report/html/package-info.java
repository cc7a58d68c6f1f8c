/** The evidence report, read as a browser reads it. */
@NullMarked
package io.github.eichcheck.report.html;

import org.jspecify.annotations.NullMarked;

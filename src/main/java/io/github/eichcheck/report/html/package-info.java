/** Writes the evidence report for people: one HTML page that stands alone. Its templates lie in {@code src/main/jte}. */
@NullMarked
package io.github.eichcheck.report.html;

import org.jspecify.annotations.NullMarked;

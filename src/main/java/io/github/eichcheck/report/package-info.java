/** Writes what was found out about CDRs: as text for people, as JSON and NDJSON for programs. */
@NullMarked
package io.github.eichcheck.report;

import org.jspecify.annotations.NullMarked;

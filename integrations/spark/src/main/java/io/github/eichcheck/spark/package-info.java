/**
 * The verifier on Apache Spark: a job that turns CDRs into a table of reports, and a function for SQL. Only the distribution
 * lives here; whatever is found is found by the library.
 */
@NullMarked
package io.github.eichcheck.spark;

import org.jspecify.annotations.NullMarked;

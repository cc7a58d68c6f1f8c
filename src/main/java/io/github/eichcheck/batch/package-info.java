/**
 * What only many CDRs together can show: the same record, session or energy billed twice, in one run or, with a
 * {@link io.github.eichcheck.batch.Ledger}, in one that ended long ago.
 */
@NullMarked
package io.github.eichcheck.batch;

import org.jspecify.annotations.NullMarked;

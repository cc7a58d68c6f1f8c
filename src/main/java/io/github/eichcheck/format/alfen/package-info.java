/**
 * Alfen Eichrecht, the records of the adapter that signs for the meter in Alfen's charging stations.
 *
 * <p>Reading order: {@link io.github.eichcheck.format.alfen.AlfenDecoder}, {@code Frame} (the six parts of the text),
 * {@code SignedParts} (key, data set and signature out of their base32), {@code Field} and {@code DataSet} (the 82 signed
 * bytes), {@code StatusBits}, {@code Measurement} (what the bytes mean). The layout is documented in
 * {@code formats/alfen/README.md}.
 */
@NullMarked
package io.github.eichcheck.format.alfen;

import org.jspecify.annotations.NullMarked;

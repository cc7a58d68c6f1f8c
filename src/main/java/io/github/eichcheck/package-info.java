/**
 * The front door: verifies a CDR and reports what it found.
 *
 * <p>The way of the data: bytes, {@code ocpi.CdrReader}, {@code Cdr}, {@code transport}, a decoder found through
 * {@code spi}, {@code SignedRecord}, a key, {@code crypto.EcdsaVerifier}, {@code check}, findings, {@code Policy},
 * {@code CdrReport}, {@code batch}, {@code report}, exit code.
 */
@NullMarked
package io.github.eichcheck;

import org.jspecify.annotations.NullMarked;

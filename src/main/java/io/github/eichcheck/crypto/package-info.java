/**
 * ECDSA: curves, keys in every form that is met, signatures, verification. The only package that sees Bouncy Castle.
 *
 * <p>Reading and verifying are apart: {@code PublicKeyReader} and {@code EcdsaSignatureReader} say what is written,
 * strictly or by named leniencies, and never throw; {@code EcdsaVerifier} alone decides. A {@code PublicKey} that exists
 * is a point of its curve.
 */
@NullMarked
package io.github.eichcheck.crypto;

import org.jspecify.annotations.NullMarked;

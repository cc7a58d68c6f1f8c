package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;

/**
 * One question to an {@link EcdsaVerifier}.
 *
 * @param message the signed bytes
 * @param signature the signature
 * @param key the key
 */
public record SignatureCheck(Bytes message, EcdsaSignature signature, PublicKey key) {}

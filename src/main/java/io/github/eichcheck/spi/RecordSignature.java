package io.github.eichcheck.spi;

import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.SignatureAlgorithm;

/**
 * A signature together with the algorithm that the record names.
 *
 * @param algorithm the algorithm
 * @param value the signature
 */
public record RecordSignature(SignatureAlgorithm algorithm, EcdsaSignature value) {}

package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;

/**
 * A point on a curve. Two keys are equal if they are the same point of the same curve, however they were written.
 *
 * @param curve the curve
 * @param point the point in X9.62's uncompressed form: 0x04, x, y; checked to lie on the curve by whoever made it
 */
public record PublicKey(Curve curve, Bytes point) {}

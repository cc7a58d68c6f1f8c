package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a SEQUENCE of two INTEGERs and notes every departure from DER. A reading without a departure is strict DER, so
 * that strict and generous reading cannot disagree.
 */
final class LaxDerSignature {
    private static final int SIGN_BIT = 0x80;

    private final Bytes encoded;
    private final int maxIntegerBytes;
    private final Set<SignatureLeniency> leniencies = EnumSet.noneOf(SignatureLeniency.class);
    private int at;

    private LaxDerSignature(Bytes encoded, Curve curve) {
        this.encoded = encoded;
        this.maxIntegerBytes = 2 * curve.bytes();
    }

    static Optional<SignatureText> read(Bytes encoded, Curve curve) {
        return new LaxDerSignature(encoded, curve).read();
    }

    private Optional<SignatureText> read() {
        Optional<Integer> end = enter(DerElement.SEQUENCE);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() < encoded.length()) {
            leniencies.add(SignatureLeniency.TRAILING_BYTES);
        }
        Optional<BigInteger> r = integer();
        Optional<BigInteger> s = r.isEmpty() ? Optional.empty() : integer();
        if (s.isEmpty() || at != end.get()) {
            return Optional.empty();
        }
        return Optional.of(new SignatureText(new EcdsaSignature(r.get(), s.get()), leniencies));
    }

    private Optional<BigInteger> integer() {
        Optional<Integer> end = enter(DerElement.INTEGER);
        if (end.isEmpty() || end.get() == at) {
            return Optional.empty();
        }
        int from = at;
        at = end.get();
        if (encoded.at(from) >= SIGN_BIT) {
            leniencies.add(SignatureLeniency.MISSING_SIGN_PAD);
        }
        return number(from);
    }

    private Optional<BigInteger> number(int from) {
        int first = from;
        while (first < at - 1 && encoded.at(first) == 0) {
            first++;
        }
        int pad = encoded.at(first) >= SIGN_BIT ? 1 : 0;
        if (first - from > pad) {
            leniencies.add(SignatureLeniency.SUPERFLUOUS_ZERO);
        }
        if (at - first > maxIntegerBytes) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(1, encoded.slice(first, at).toArray()));
    }

    /** Steps over an element's tag and length and gives the index after its content. */
    private Optional<Integer> enter(int tag) {
        if (at >= encoded.length() || encoded.at(at) != tag) {
            return Optional.empty();
        }
        Optional<DerLength> length = DerLength.at(encoded, at + 1);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        if (!length.get().isMinimal()) {
            leniencies.add(SignatureLeniency.LONG_LENGTH);
        }
        at = length.get().contentFrom();
        return Optional.of(at + length.get().value());
    }
}

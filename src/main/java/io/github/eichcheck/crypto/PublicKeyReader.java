package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.wire.Bytes;
import io.github.eichcheck.wire.RecentlyUsed;
import java.util.List;
import java.util.Optional;

/**
 * Reads public keys in every form in which they are met: SubjectPublicKeyInfo (RFC 5480), points of X9.62 and x and y
 * alone, written as PEM, {@code oca:}, JSON, hexadecimal, base32 or base64, and base64 of the textual ones.
 *
 * <p>Which form it is follows from the text by fixed rules, in this order. The curve is the one that the key names, or
 * else the one of the algorithm; it is never the one that happens to fit. Never throws. Remembers the keys that it read last.
 */
public final class PublicKeyReader {
    /** The longest text that is read, in characters. */
    public static final int MAX_TEXT = 8192;

    /** A key in a CDR has up to this many characters; longer texts are read anew each time. */
    private static final int MAX_KEPT_TEXT = 512;

    private static final int KEPT = 10_000;
    private static final RecentlyUsed<Written<String>, KeyText> TEXTS = new RecentlyUsed<>(KEPT);
    private static final RecentlyUsed<Written<Bytes>, KeyText> BYTES = new RecentlyUsed<>(KEPT);

    private PublicKeyReader() {}

    /** What a key follows from, and from nothing else. */
    private record Written<T>(T text, Optional<Curve> algorithmCurve) {}

    /**
     * Reads a key from a text.
     *
     * @param text the text
     * @param algorithmCurve the curve of the algorithm that the record names, for keys that name none themselves
     * @return the key and its form, or why there is none; {@link KeyFinding#MISSING} for nothing but blanks. A key on
     *     another curve than {@code algorithmCurve} is read: the caller compares them
     */
    public static KeyText read(String text, Optional<Curve> algorithmCurve) {
        if (text.length() > MAX_KEPT_TEXT) {
            return new KeyTextReader(algorithmCurve).read(text);
        }
        Written<String> written = new Written<>(text, algorithmCurve);
        return TEXTS.get(written).orElseGet(() -> kept(TEXTS, written, new KeyTextReader(algorithmCurve).read(text)));
    }

    /**
     * Reads a key from bytes that a record carries.
     *
     * @param encoded a SubjectPublicKeyInfo, a point of X9.62, or x and y alone
     * @param algorithmCurve the curve of the algorithm that the record names, for keys that name none themselves
     * @return the key and its form, or why there is none
     */
    public static KeyText read(Bytes encoded, Optional<Curve> algorithmCurve) {
        if (encoded.length() == 0) {
            return new RefusedKey(KeyFinding.MISSING, "nothing");
        }
        if (encoded.length() > MAX_KEPT_TEXT) {
            return new EncodedKeyReader(algorithmCurve, List.of()).read(encoded);
        }
        Written<Bytes> written = new Written<>(encoded, algorithmCurve);
        return BYTES.get(written)
                .orElseGet(() -> kept(BYTES, written, new EncodedKeyReader(algorithmCurve, List.of()).read(encoded)));
    }

    /** Only keys are kept: meters repeat theirs in every CDR, mistakes need not be fast. */
    private static <T> KeyText kept(RecentlyUsed<Written<T>, KeyText> keys, Written<T> written, KeyText read) {
        if (read instanceof ReadKey) {
            keys.put(written, read);
        }
        return read;
    }
}

package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.wire.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the text of a key can mean where no algorithm is known: one key if it names its curve, else one for each curve
 * on which its point lies. Which of several it is, only the format or the algorithm of a record can say.
 *
 * @param named whether the text names the curve itself
 * @param keys the possible keys, in the order of {@link Curve}; empty if there is none
 * @param refusal why there is none; empty if there is one
 */
public record KeyCandidates(boolean named, List<ReadKey> keys, Optional<RefusedKey> refusal) {

    /**
     * Reads a key without knowing an algorithm.
     *
     * @param text the text in any form that {@link PublicKeyReader} reads
     * @return what it can mean
     */
    public static KeyCandidates of(String text) {
        return of(curve -> PublicKeyReader.read(text, curve));
    }

    /**
     * Reads a key without knowing an algorithm.
     *
     * @param encoded a SubjectPublicKeyInfo, a point of X9.62, or x and y alone
     * @return what it can mean
     */
    public static KeyCandidates of(Bytes encoded) {
        return of(curve -> PublicKeyReader.read(encoded, curve));
    }

    private static KeyCandidates of(Function<Optional<Curve>, KeyText> reader) {
        KeyText alone = reader.apply(Optional.empty());
        if (alone instanceof ReadKey key) {
            return new KeyCandidates(true, List.of(key), Optional.empty());
        }
        RefusedKey refused = (RefusedKey) alone;
        if (refused.code() != KeyFinding.UNREADABLE || !isPoint(reader.apply(Optional.of(Curve.SECP256R1)))) {
            return new KeyCandidates(false, List.of(), Optional.of(refused));
        }
        List<ReadKey> keys = Arrays.stream(Curve.values())
                .map(curve -> reader.apply(Optional.of(curve)))
                .filter(ReadKey.class::isInstance)
                .map(ReadKey.class::cast)
                .toList();
        return new KeyCandidates(
                false,
                keys,
                keys.isEmpty()
                        ? Optional.of(
                                new RefusedKey(KeyFinding.NOT_ON_CURVE, "a point on none of the curves of its length"))
                        : Optional.empty());
    }

    /** Whether it has the shape of a point, and was read as one once there was a curve. */
    private static boolean isPoint(KeyText withCurve) {
        return withCurve instanceof ReadKey
                || (withCurve instanceof RefusedKey refused && refused.code() == KeyFinding.NOT_ON_CURVE);
    }
}

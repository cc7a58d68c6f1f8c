package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        KeyText alone = PublicKeyReader.read(text, Optional.empty());
        if (alone instanceof ReadKey key) {
            return new KeyCandidates(true, List.of(key), Optional.empty());
        }
        List<KeyText> each = Arrays.stream(Curve.values())
                .map(curve -> PublicKeyReader.read(text, Optional.of(curve)))
                .toList();
        List<ReadKey> keys = each.stream()
                .filter(ReadKey.class::isInstance)
                .map(ReadKey.class::cast)
                .toList();
        return keys.isEmpty() ? none((RefusedKey) alone, each) : new KeyCandidates(false, keys, Optional.empty());
    }

    /** A point of a length that some curve has, but on none of them, is refused as such. */
    private static KeyCandidates none(RefusedKey alone, List<KeyText> each) {
        boolean point = alone.code() == KeyFinding.UNREADABLE
                && each.stream()
                        .allMatch(text ->
                                text instanceof RefusedKey refused && refused.code() == KeyFinding.NOT_ON_CURVE);
        RefusedKey refusal =
                point ? new RefusedKey(KeyFinding.NOT_ON_CURVE, "a point on none of the curves of its length") : alone;
        return new KeyCandidates(false, List.of(), Optional.of(refusal));
    }
}

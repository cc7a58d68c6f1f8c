package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds entries of one meter or EVSE that stand twice or name different keys. Charge points may have many meters. */
public final class KeyListComparison {
    private static final Comparator<TrustedKey> BY_BEGIN =
            Comparator.comparing(key -> key.validity().from().orElse(Instant.MIN));

    private final TrustedKeys keys;
    private final Set<KeyListProblem> problems = new LinkedHashSet<>();

    private KeyListComparison(TrustedKeys keys) {
        this.keys = keys;
    }

    /**
     * Compares the entries of every meter and every EVSE.
     *
     * @param keys what is trusted
     * @return what is to be noted; every problem names the other entry
     */
    public static List<KeyListProblem> of(TrustedKeys keys) {
        KeyListComparison comparison = new KeyListComparison(keys);
        keys.shared().forEach(comparison::compare);
        return List.copyOf(comparison.problems);
    }

    /** Each entry is compared with that one before it which lasts longest. */
    private void compare(List<TrustedKey> entries) {
        List<TrustedKey> sorted = entries.stream()
                .filter(entry -> entry.defect().isEmpty())
                .sorted(BY_BEGIN)
                .toList();
        for (int i = 1, longest = 0; i < sorted.size(); i++) {
            Validity before = sorted.get(longest).validity();
            if (sorted.get(i).validity().beginsWithin(before)) {
                compare(sorted.get(longest), sorted.get(i));
            }
            longest = sorted.get(i).validity().endsAfter(before) ? i : longest;
        }
    }

    private void compare(TrustedKey one, TrustedKey other) {
        if (!isSameKey(one, other)) {
            report(KeyListDefect.SEVERAL_KEYS, one, other);
        } else if (one.isCopyOf(other)) {
            report(KeyListDefect.DUPLICATE, one, other);
        }
    }

    private void report(KeyListDefect defect, TrustedKey one, TrustedKey other) {
        String first = one.place().file() + ":" + one.place().line();
        problems.add(new KeyListProblem(other.place(), defect, "see " + first));
    }

    private boolean isSameKey(TrustedKey one, TrustedKey other) {
        if (one.publicKey().equals(other.publicKey())) {
            return true;
        }
        Optional<PublicKey> first = read(one, Optional.empty());
        Optional<PublicKey> second = read(other, Optional.empty());
        if (first.isPresent() && second.isPresent()) {
            return first.equals(second);
        }
        return Arrays.stream(Curve.values())
                .map(Optional::of)
                .anyMatch(curve ->
                        read(one, curve).isPresent() && read(one, curve).equals(read(other, curve)));
    }

    private Optional<PublicKey> read(TrustedKey key, Optional<Curve> curve) {
        return keys.read(key, curve) instanceof ReadKey read ? Optional.of(read.key()) : Optional.empty();
    }
}

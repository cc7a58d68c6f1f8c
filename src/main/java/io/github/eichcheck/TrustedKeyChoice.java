package io.github.eichcheck;

import io.github.eichcheck.KeyMatch.By;
import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.trust.TrustedKey;
import io.github.eichcheck.trust.TrustedKeys;
import io.github.eichcheck.trust.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * With trusted keys: that of the meter which should have measured, and no other. Where it is not known the keys of the CDR
 * and of the record still show whether the record was altered, but the question whose key it is stays open.
 */
final class TrustedKeyChoice implements KeyChoice {
    private static final int MOST_NAMED = 3;

    private final TrustedKeys keys;
    private final KeyLookup lookup;
    private final Proof proof;

    TrustedKeyChoice(TrustedKeys keys, Proof proof) {
        this.keys = keys;
        this.lookup = new KeyLookup(keys);
        this.proof = proof;
    }

    @Override
    public Optional<KeyUsed> choose(KeyRequest request, Consumer<Finding> findings) {
        OfferedKeys offered = OfferedKeys.of(request);
        KeyMatch match = lookup.match(request, entry -> isSignedBy(entry, request));
        List<TrustedKey> valid = valid(match.entries(), request.time());
        if (match.by() == By.NOTHING || match.by() == By.OTHER_METER || valid.isEmpty()) {
            findings.accept(whyNone(match, request));
            return fallBack(offered, findings);
        }
        ListedKeys listed = ListedKeys.read(valid, keys, request);
        Optional<PublicKey> chosen = choose(listed, offered, request);
        if (chosen.isEmpty()) {
            findings.accept(Finding.of(KeyFinding.LISTED_KEY_UNUSABLE, request.value())
                    .actual(listed.refusals().get(0)));
            return fallBack(offered, findings);
        }
        report(match, valid, request, findings);
        TrustedKeyComparison comparison = new TrustedKeyComparison(request, chosen.get(), findings);
        comparison.with(offered, proof);
        if (match.by() == By.METER) {
            List<TrustedKey> ofEvse = valid(lookup.ofEvse(request), request.time());
            comparison.with(ListedKeys.read(ofEvse, keys, request));
        }
        return Optional.of(new KeyUsed(KeySource.TRUSTED, chosen.get()));
    }

    /**
     * Of several keys the one that signed the record, with those first that the data bring. Where none of them did and
     * another one cannot be read, it is not known which one is right.
     */
    private Optional<PublicKey> choose(ListedKeys listed, OfferedKeys offered, KeyRequest request) {
        List<PublicKey> candidates = new ArrayList<>(listed.keys());
        candidates.sort(Comparator.comparing(key -> !offered.has(key)));
        if (candidates.size() == 1 && listed.refusals().isEmpty()) {
            return Optional.of(candidates.get(0));
        }
        return candidates.stream()
                .filter(key -> proof.signs(request.record(), key))
                .findFirst()
                .or(() -> listed.refusals().isEmpty() ? candidates.stream().findFirst() : Optional.empty());
    }

    private static Optional<KeyUsed> fallBack(OfferedKeys offered, Consumer<Finding> findings) {
        offered.findings().forEach(findings);
        return offered.first(findings);
    }

    private static void report(KeyMatch match, List<TrustedKey> valid, KeyRequest request, Consumer<Finding> findings) {
        boolean limited = valid.stream().anyMatch(entry -> !entry.validity().equals(Validity.ALWAYS));
        if (limited && request.time().isEmpty()) {
            findings.accept(Finding.of(KeyFinding.TIME_UNKNOWN, request.value()));
        }
        if (match.by() == By.PLACE) {
            findings.accept(
                    Finding.of(KeyFinding.FOUND_BY_PLACE, request.value()).actual(match.name()));
        }
    }

    private boolean isSignedBy(TrustedKey entry, KeyRequest request) {
        return ListedKeys.read(List.of(entry), keys, request).keys().stream()
                .anyMatch(key -> proof.signs(request.record(), key));
    }

    private static List<TrustedKey> valid(List<TrustedKey> entries, Optional<Instant> time) {
        return entries.stream()
                .filter(entry -> time.isEmpty() || entry.validity().contains(time.get()))
                .toList();
    }

    private static Finding whyNone(KeyMatch match, KeyRequest request) {
        return switch (match.by()) {
            case NOTHING -> Finding.of(KeyFinding.NOT_LISTED, request.value()).actual(match.name());
            case OTHER_METER ->
                Finding.of(KeyFinding.ANOTHER_METER_LISTED, request.value())
                        .expected(texts(match.entries(), entry -> entry.meter().orElse("")))
                        .actual(match.name());
            case METER, PLACE ->
                Finding.of(KeyFinding.NOT_VALID_THEN, request.value())
                        .expected(
                                texts(match.entries(), entry -> entry.validity().toString()))
                        .actual(request.time().map(Instant::toString).orElse(""));
        };
    }

    private static String texts(List<TrustedKey> entries, Function<TrustedKey, String> text) {
        return entries.stream().map(text).distinct().limit(MOST_NAMED).collect(Collectors.joining("; "));
    }
}

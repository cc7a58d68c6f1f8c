package io.github.eichcheck;

import io.github.eichcheck.OfferedKeys.Offer;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares the trusted key of a record with what else is known of keys. */
final class TrustedKeyComparison {
    /** Refusals of a key that the data bring which say nothing against the trusted one. */
    private static final Set<FindingCode> HARMLESS = Set.of(KeyFinding.UNREADABLE, KeyFinding.IS_A_SIGNATURE);

    private static final int MOST_NAMED = 3;

    private final KeyRequest request;
    private final PublicKey trusted;
    private final Consumer<Finding> findings;

    TrustedKeyComparison(KeyRequest request, PublicKey trusted, Consumer<Finding> findings) {
        this.request = request;
        this.trusted = trusted;
        this.findings = findings;
    }

    /** With the keys that the data bring: all must be the same point. */
    void with(OfferedKeys offered, Proof proof) {
        offered.findings().stream()
                .filter(finding -> finding.code() != KeyFinding.MISSING)
                .map(finding -> HARMLESS.contains(finding.code())
                        ? Finding.of(KeyFinding.NOT_COMPARED, finding.location())
                                .actual(finding.actual().orElse(""))
                        : finding)
                .forEach(findings);
        for (Offer offer : offered.all()) {
            if (!offer.key().equals(trusted)) {
                report(KeyFinding.DIFFERS_FROM_TRUSTED, offer.location(), offer.key());
                if (!proof.signs(request.record(), trusted) && proof.signs(request.record(), offer.key())) {
                    report(KeyFinding.SIGNED_BY_ANOTHER, request.value(), offer.key());
                }
            }
        }
    }

    /** With the keys that the list has for the EVSE of the CDR: if there are any, it must be one of them. */
    void with(ListedKeys ofEvse) {
        if (ofEvse.keys().contains(trusted)) {
            return;
        }
        if (!ofEvse.refusals().isEmpty()) {
            findings.accept(Finding.of(KeyFinding.LISTED_KEY_UNUSABLE, request.value())
                    .actual(ofEvse.refusals().get(0)));
        } else if (!ofEvse.keys().isEmpty()) {
            findings.accept(Finding.of(KeyFinding.WRONG_METER, request.value())
                    .expected(ofEvse.keys().stream()
                            .limit(MOST_NAMED)
                            .map(PublicKey::fingerprint)
                            .collect(Collectors.joining(", ")))
                    .actual(trusted.fingerprint()));
        }
    }

    private void report(FindingCode code, Location location, PublicKey other) {
        findings.accept(
                Finding.of(code, location).expected(trusted.fingerprint()).actual(other.fingerprint()));
    }
}

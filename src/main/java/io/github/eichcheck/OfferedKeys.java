package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.PublicKeyReader;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys that come with a record: that of the CDR, that of a wrapper around the record, and the one that the record
 * carries, in this order.
 */
final class OfferedKeys {
    static final Location CDR_KEY = Location.of("/signed_data/public_key");

    private final List<Offer> offers = new ArrayList<>(3);
    private final List<Finding> findings = new ArrayList<>(0);

    private OfferedKeys() {}

    /**
     * A key.
     *
     * @param used the key and where it came from
     * @param location where it stands
     */
    record Offer(KeyUsed used, Location location) {
        PublicKey key() {
            return used.key();
        }
    }

    static OfferedKeys of(KeyRequest request) {
        OfferedKeys keys = new OfferedKeys();
        Optional<Curve> curve = request.curve();
        request.cdrKey().ifPresent(text -> keys.read(text, curve, CDR_KEY));
        request.wrapperKey().ifPresent(text -> keys.read(text, curve, request.value()));
        request.record().embeddedKey().ifPresent(key -> keys.add(KeySource.EMBEDDED, key, request.value()));
        return keys;
    }

    private void read(String text, Optional<Curve> curve, Location location) {
        KeyText key = PublicKeyReader.read(text, curve);
        if (key instanceof RefusedKey refused) {
            findings.add(Finding.of(refused.code(), location).actual(refused.reason()));
            return;
        }
        ReadKey read = (ReadKey) key;
        if (!read.canonical()) {
            findings.add(Finding.of(KeyFinding.FORM, location).actual(String.join(", ", read.form())));
        }
        add(KeySource.CDR, read.key(), location);
    }

    private void add(KeySource source, PublicKey key, Location location) {
        offers.add(new Offer(new KeyUsed(source, key), location));
    }

    /** The keys that can be used. */
    List<Offer> all() {
        return offers;
    }

    /** Whether a key is one of them. */
    boolean has(PublicKey key) {
        return offers.stream().anyMatch(offer -> offer.key().equals(key));
    }

    /** What was found when they were read. */
    List<Finding> findings() {
        return findings;
    }

    /** The key that comes first; all others must be the same point. */
    Optional<KeyUsed> first(Consumer<Finding> report) {
        for (Offer offer : offers) {
            if (!offer.key().equals(offers.get(0).key())) {
                report.accept(Finding.of(KeyFinding.KEYS_DIFFER, offer.location())
                        .expected(offers.get(0).key().fingerprint())
                        .actual(offer.key().fingerprint()));
            }
        }
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(0).used());
    }
}

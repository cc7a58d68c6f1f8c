package io.github.eichcheck;

import io.github.eichcheck.KeyMatch.By;
import io.github.eichcheck.ocpi.CdrLocation;
import io.github.eichcheck.trust.TrustedKey;
import io.github.eichcheck.trust.TrustedKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what a key list says of a record: by its meter, else by the EVSE of the CDR, else by the charge point. An entry for
 * a place that names a meter speaks only of that meter.
 */
final class KeyLookup {
    private final TrustedKeys keys;

    KeyLookup(TrustedKeys keys) {
        this.keys = keys;
    }

    /**
     * Looks a record up.
     *
     * @param request the record
     * @param signed whether the key of an entry signed the record; asked for where the name alone is too weak
     * @return what was found
     */
    KeyMatch match(KeyRequest request, Predicate<TrustedKey> signed) {
        MeterNames names = MeterNames.of(request.record());
        return byMeter(names, signed).or(() -> byPlace(names, request)).orElseGet(() -> nothing(names));
    }

    /**
     * The entries for the EVSE that the CDR names.
     *
     * @param request the record
     * @return the entries, of any time and any meter
     */
    List<TrustedKey> ofEvse(KeyRequest request) {
        CdrLocation location = request.cdr().location();
        return all(Stream.of(location.evseId(), location.evseUid()), keys::ofEvse);
    }

    private Optional<KeyMatch> byMeter(MeterNames names, Predicate<TrustedKey> signed) {
        List<TrustedKey> meter = all(names.meter().stream().map(Optional::of), keys::ofMeter);
        if (!meter.isEmpty()) {
            return Optional.of(new KeyMatch(By.METER, meter, names.text()));
        }
        List<TrustedKey> gateway = all(Stream.of(names.gateway()), keys::ofMeter);
        if (!gateway.isEmpty()) {
            return Optional.of(new KeyMatch(By.METER, gateway, names.gateway().get()));
        }
        List<TrustedKey> serial = all(Stream.of(names.serial()), keys::ofMeter).stream()
                .filter(signed)
                .toList();
        return serial.isEmpty() ? Optional.empty() : Optional.of(new KeyMatch(By.METER, serial, names.text()));
    }

    private Optional<KeyMatch> byPlace(MeterNames names, KeyRequest request) {
        CdrLocation location = request.cdr().location();
        Optional<String> signedPlace = request.record().origin().chargePoint();
        List<TrustedKey> entries = ofEvse(request);
        if (location.evseId().isEmpty() && location.evseUid().isEmpty()) {
            entries = all(Stream.of(signedPlace), keys::ofEvse);
        }
        String name = "EVSE "
                + entries.stream().findFirst().flatMap(TrustedKey::evseId).orElse("");
        if (entries.isEmpty()) {
            entries = all(
                    Stream.of(signedPlace, location.evseUid(), location.evseId(), location.id()), keys::ofChargePoint);
            name = "charge point "
                    + entries.stream()
                            .findFirst()
                            .flatMap(TrustedKey::chargePoint)
                            .orElse("");
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<TrustedKey> agreeing = entries.stream()
                .filter(entry -> names.meter().isEmpty() || entry.meter().isEmpty())
                .toList();
        return Optional.of(
                agreeing.isEmpty()
                        ? new KeyMatch(By.OTHER_METER, entries, names.text())
                        : new KeyMatch(By.PLACE, agreeing, name));
    }

    private static KeyMatch nothing(MeterNames names) {
        return new KeyMatch(By.NOTHING, List.of(), names.text());
    }

    private static List<TrustedKey> all(Stream<Optional<String>> ids, Function<String, List<TrustedKey>> lookup) {
        Set<TrustedKey> found = new LinkedHashSet<>();
        ids.flatMap(Optional::stream).forEach(id -> found.addAll(lookup.apply(id)));
        return new ArrayList<>(found);
    }
}

package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListedKey.Place;

/** Copies of entries with one part changed. */
final class ListedKeys {
    private ListedKeys() {}

    static ListedKey with(ListedKey listed, String publicKey) {
        return new ListedKey(
                listed.place(),
                publicKey,
                listed.meter(),
                listed.evseId(),
                listed.chargePoint(),
                listed.validFrom(),
                listed.validTo(),
                listed.operator(),
                listed.source(),
                listed.comment());
    }

    static Place at(Place place, String column) {
        return new Place(place.file(), place.line(), column);
    }
}

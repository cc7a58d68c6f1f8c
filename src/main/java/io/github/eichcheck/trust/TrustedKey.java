package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.trust.ListedKey.Place;
import java.util.Base64;
import java.util.Optional;

/**
 * A key and whose it is.
 *
 * @param place where it stands in which list
 * @param publicKey the key in any form; which point it is may depend on the curve of the record's algorithm
 * @param meter the meter, or the component that signs for it
 * @param evseId the EVSE
 * @param chargePoint any other name of the charge point
 * @param validity when the key was in use
 * @param defect why the entry cannot be used; it then stands for the fact that its meter has one
 */
public record TrustedKey(
        Place place,
        String publicKey,
        Optional<String> meter,
        Optional<String> evseId,
        Optional<String> chargePoint,
        Validity validity,
        Optional<KeyListDefect> defect) {
    private static final Place MEMORY = new Place("memory", 0, "");

    /**
     * A meter's key from elsewhere than a list.
     *
     * @param meter the meter's serial number
     * @param key the key
     * @param validity when the key was in use
     * @return the entry
     */
    public static TrustedKey ofMeter(String meter, PublicKey key, Validity validity) {
        return new TrustedKey(
                MEMORY,
                Base64.getEncoder().encodeToString(key.toSpki().toArray()),
                Optional.of(meter),
                Optional.empty(),
                Optional.empty(),
                validity,
                Optional.empty());
    }

    /** Whether two entries say the same, wherever they stand. */
    boolean isCopyOf(TrustedKey other) {
        return meter.equals(other.meter)
                && evseId.equals(other.evseId)
                && chargePoint.equals(other.chargePoint)
                && validity.equals(other.validity)
                && defect.equals(other.defect);
    }
}

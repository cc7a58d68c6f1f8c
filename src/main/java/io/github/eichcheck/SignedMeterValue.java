package io.github.eichcheck;

import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.ocpi.SignedValue;
import java.util.List;
import java.util.Optional;

/**
 * One signed value without a CDR, such as a backend receives in OCPP's {@code SignedMeterValueType} (OCPP 2.0.1, part 2,
 * section 2.48) or finds in a database.
 *
 * @param encodingMethod {@code encodingMethod}, the name of the format; empty where nobody says, the content then tells
 * @param publicKey {@code publicKey} in any form; empty where absent
 * @param signedData {@code signedMeterData} as received: text, base64 or hexadecimal
 */
public record SignedMeterValue(Optional<String> encodingMethod, Optional<String> publicKey, String signedData) {
    private static final String POINTER = "/signed_data/signed_values/0";

    /**
     * A value of which nothing else is known.
     *
     * @param signedData the value as received
     * @return a value without the name of its format and without a key
     */
    public static SignedMeterValue of(String signedData) {
        return new SignedMeterValue(Optional.empty(), Optional.empty(), signedData);
    }

    /**
     * The same with the name of its format.
     *
     * @param name such as {@code OCMF}
     * @return a copy
     */
    public SignedMeterValue encodingMethod(String name) {
        return new SignedMeterValue(Optional.of(name), publicKey, signedData);
    }

    /**
     * The same with the key that came with it.
     *
     * @param key in any form
     * @return a copy
     */
    public SignedMeterValue publicKey(String key) {
        return new SignedMeterValue(encodingMethod, Optional.of(key), signedData);
    }

    /** The same as a CDR holds it. */
    SignedData inCdr() {
        SignedValue value = new SignedValue(POINTER, Optional.empty(), Optional.empty(), Optional.of(signedData));
        return new SignedData(encodingMethod, Optional.empty(), publicKey, List.of(value), Optional.empty());
    }
}

package io.github.eichcheck;

import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** CDRs that hold one signed value and nothing else. */
public final class TestCdrs {
    private TestCdrs() {}

    /**
     * A CDR with a record in base64, as OCPI 2.2.1, section 10.3.1, asks for it.
     *
     * @param method {@code encoding_method}
     * @param record the record's bytes
     * @param key {@code public_key}
     * @return the CDR
     */
    public static Cdr base64(String method, Bytes record, Optional<String> key) {
        return raw(method, Base64.getEncoder().encodeToString(record.toArray()), key);
    }

    /**
     * A CDR with a signed value as it is written.
     *
     * @param method {@code encoding_method}
     * @param signedData {@code signed_data} of the only value
     * @param key {@code public_key}
     * @return the CDR
     */
    public static Cdr raw(String method, String signedData, Optional<String> key) {
        return of(method, key, List.of(value(0, Optional.empty(), signedData)));
    }

    /**
     * A signed value.
     *
     * @param index its place in the CDR
     * @param nature {@code nature}
     * @param signedData {@code signed_data}
     * @return the value
     */
    public static SignedValue value(int index, Optional<String> nature, String signedData) {
        return new SignedValue(
                "/signed_data/signed_values/" + index, nature, Optional.empty(), Optional.of(signedData));
    }

    /**
     * A CDR with signed values and nothing else.
     *
     * @param method {@code encoding_method}
     * @param key {@code public_key}
     * @param values {@code signed_values}
     * @return the CDR
     */
    public static Cdr of(String method, Optional<String> key, List<SignedValue> values) {
        SignedData data = new SignedData(Optional.of(method), Optional.empty(), key, values, Optional.empty());
        return Cdr.builder().id("test").signedData(data).build();
    }
}

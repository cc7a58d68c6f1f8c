package io.github.eichcheck.format.edl40;

import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrLocation;
import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.ocpi.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CDRs around signed values. */
final class Edl40Cdrs {
    private Edl40Cdrs() {}

    static Cdr of(String encodingMethod, Optional<String> key, String... texts) {
        List<SignedValue> values = new ArrayList<>();
        for (String text : texts) {
            Optional<String> nature =
                    texts.length == 1 ? Optional.empty() : Optional.of(values.isEmpty() ? "Start" : "End");
            values.add(new SignedValue(
                    "/signed_data/signed_values/" + values.size(), nature, Optional.empty(), Optional.of(text)));
        }
        SignedData data = new SignedData(Optional.of(encodingMethod), Optional.empty(), key, values, Optional.empty());
        return new Cdr(
                SourcePosition.MEMORY,
                Optional.empty(),
                Optional.empty(),
                Optional.of("test"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CdrLocation.UNKNOWN,
                Optional.empty(),
                List.of(),
                Optional.of(data),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }
}

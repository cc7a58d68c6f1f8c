package io.github.eichcheck.format.edl40;

import io.github.eichcheck.TestCdrs;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.SignedValue;
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
            values.add(TestCdrs.value(values.size(), nature, text));
        }
        return TestCdrs.of(encodingMethod, key, values);
    }
}

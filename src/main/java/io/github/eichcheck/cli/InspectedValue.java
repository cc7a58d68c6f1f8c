package io.github.eichcheck.cli;

import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.ocpi.SignedValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A signed value to look at.
 *
 * @param title where it comes from
 * @param value the value
 * @param encodingMethod what the CDR calls its format
 */
record InspectedValue(String title, SignedValue value, Optional<String> encodingMethod) {

    /** Returns a value that stands alone. */
    static InspectedValue text(String title, String text) {
        SignedValue value = new SignedValue("", Optional.empty(), Optional.empty(), Optional.of(text.strip()));
        return new InspectedValue(title, value, Optional.empty());
    }

    /** Returns all signed values of CDRs; a content without any is taken for one signed value. */
    static List<InspectedValue> of(String name, byte[] content) throws IOException {
        List<InspectedValue> values = new ArrayList<>();
        boolean cdrs = false;
        CdrReader reader = new CdrReader();
        try (CdrSplitter splitter = new CdrSplitter(name, new ByteArrayInputStream(content))) {
            for (Optional<CdrText> text = splitter.next(); text.isPresent(); text = splitter.next()) {
                if (reader.read(text.get()) instanceof CdrEntry.ReadableCdr readable) {
                    cdrs |= isCdr(readable.cdr());
                    add(name, readable.cdr(), values);
                }
            }
        }
        return cdrs || !values.isEmpty() ? values : List.of(text(name, new String(content, StandardCharsets.UTF_8)));
    }

    /** A meter's own JSON is no CDR, though it is an object. */
    private static boolean isCdr(Cdr cdr) {
        return cdr.id().isPresent() || cdr.totalEnergy().isPresent();
    }

    private static void add(String name, Cdr cdr, List<InspectedValue> values) {
        if (cdr.signedData().isEmpty()) {
            return;
        }
        SignedData data = cdr.signedData().get();
        for (SignedValue value : data.values()) {
            String place =
                    name + ":" + cdr.position().line() + " " + cdr.position().pointer() + value.pointer();
            values.add(new InspectedValue(place, value, data.encodingMethod()));
        }
    }
}

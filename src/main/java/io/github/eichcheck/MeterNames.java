package io.github.eichcheck;

import io.github.eichcheck.meter.MeterSerial;
import io.github.eichcheck.spi.SignedRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which a list may know the meter of a record.
 *
 * @param meter the meter's number as printed, and byte by byte where the record has it so, with and without its prefix
 * @param gateway that of the component which signs
 * @param serial the last eight digits alone; makers share them, so that they prove nothing by themselves
 */
record MeterNames(Set<String> meter, Optional<String> gateway, Optional<String> serial) {
    /** Fields in which a record states its meter's identifier byte by byte. */
    private static final List<String> WRITTEN_OUT = List.of("serverId", "meterId", "ServerId");

    /** DIN 43863-5 in bytes: 09 or 0A, 01 for electricity, and the rest. */
    private static final Pattern BYTES = Pattern.compile("(?i)0[9a]01([0-9a-f]{16})");

    /** The same as printed: 1, the maker, the block of two digits and the serial number of eight. */
    private static final Pattern PRINTED = Pattern.compile("1 ?[A-Z]{3} ?[0-9A-F]{2} ?([0-9]{4}) ?([0-9]{4})");

    static MeterNames of(SignedRecord record) {
        Set<String> meter = new LinkedHashSet<>();
        record.origin().meter().ifPresent(meter::add);
        for (String field : WRITTEN_OUT) {
            Optional.ofNullable(record.fields().get(field)).ifPresent(meter::add);
        }
        meter.removeIf(name -> MeterSerial.normal(name).isEmpty());
        for (String name : new ArrayList<>(meter)) {
            Matcher bytes = BYTES.matcher(name.replace(" ", ""));
            if (bytes.matches()) {
                meter.add(bytes.group(1));
            }
        }
        return new MeterNames(
                meter, record.origin().gateway(), record.origin().meter().flatMap(MeterNames::serial));
    }

    private static Optional<String> serial(String meter) {
        Matcher printed = PRINTED.matcher(meter);
        return printed.matches() ? Optional.of(printed.group(1) + printed.group(2)) : Optional.empty();
    }

    /** The name for people. */
    String text() {
        return meter.stream().findFirst().or(() -> gateway).orElse("that the record does not name");
    }
}

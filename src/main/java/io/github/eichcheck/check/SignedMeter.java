package io.github.eichcheck.check;

import io.github.eichcheck.meter.MeterSerial;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meter that signed, or where a record names none the component that signed for it.
 *
 * @param name as it is shown
 * @param notations the same in every notation that means all of it
 */
record SignedMeter(String name, List<String> notations) {
    /** Fields in which a record states its meter's identifier byte by byte, which some operators copy into the CDR. */
    private static final List<String> BYTE_FIELDS = List.of("serverId", "meterId", "ServerId");

    /** The ten bytes of an identifier after DIN 43863-5 in hexadecimal, of which the first two say only what it is. */
    private static final Pattern SERVER_ID = Pattern.compile("0[9A]01([0-9A-F]{16})");

    /** The same as it is printed on the meter: medium, maker, block and the serial number in decimal. */
    private static final Pattern PRINTED = Pattern.compile("[0-9A-F][A-Z]{3}[0-9A-F]{2}([0-9]{8})");

    private static final int SHORTEST_SUFFIX = 6;

    static Optional<SignedMeter> of(SignedRecord record) {
        RecordOrigin origin = record.origin();
        return origin.meter().or(origin::gateway).map(name -> new SignedMeter(name, notations(name, record)));
    }

    private static List<String> notations(String name, SignedRecord record) {
        List<String> notations = new ArrayList<>(List.of(AsciiText.normal(name)));
        for (String field : BYTE_FIELDS) {
            String digits = AsciiText.normal(record.fields().getOrDefault(field, ""));
            if (digits.isEmpty()) {
                continue;
            }
            Matcher serverId = SERVER_ID.matcher(digits);
            if (serverId.matches()) {
                notations.add(serverId.group(1));
                Matcher printed = PRINTED.matcher(AsciiText.normal(name));
                if (printed.matches()) {
                    notations.add(printed.group(1));
                }
            }
            notations.add(digits);
        }
        notations.removeIf(String::isEmpty);
        return List.copyOf(notations);
    }

    /** Whether a text names the meter; case, separators and leading zeros do not count. */
    boolean is(String text) {
        return notations.stream().map(MeterSerial::normal).anyMatch(MeterSerial.normal(text)::equals);
    }

    /** Whether one of the two is the end of the other, at least six characters of it. */
    boolean hasEndOf(String text) {
        String other = AsciiText.normal(text);
        return notations.stream().anyMatch(own -> isEnd(own, other) || isEnd(other, own));
    }

    private static boolean isEnd(String whole, String end) {
        return end.length() >= SHORTEST_SUFFIX && whole.endsWith(end);
    }
}

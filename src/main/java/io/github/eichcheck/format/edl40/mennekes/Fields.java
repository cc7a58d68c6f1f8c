package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of one element by their names. What is missing or wrong is reported with its place. */
final class Fields {
    private static final int EXCERPT = 60;

    private final Map<String, List<XmlElement>> byName;
    private final String path;
    private final DecodeContext context;

    /**
     * The fields of an element.
     *
     * @param element the element
     * @param path its place in the document with a dot at its end, or nothing
     * @param context where findings go
     */
    Fields(XmlElement element, String path, DecodeContext context) {
        this.byName = element.children().stream().collect(Collectors.groupingBy(XmlElement::name));
        this.path = path;
        this.context = context;
    }

    /** Where a field stands. */
    String place(String name) {
        return path + name;
    }

    private List<XmlElement> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Whether a field holds anything. */
    boolean has(String name) {
        return all(name).stream()
                .anyMatch(each -> !each.isLeaf() || !each.digits().isEmpty());
    }

    /** A field that may be missing; where it stands more than once, the first. */
    Optional<XmlElement> find(String name) {
        List<XmlElement> all = all(name);
        all.stream()
                .filter(other -> !other.digits().equals(all.get(0).digits()))
                .findFirst()
                .ifPresent(other -> context.report(
                        FieldFinding.FIELD_REPEATED,
                        place(name),
                        excerpt(all.get(0).shown()),
                        excerpt(other.shown())));
        return all.stream().findFirst();
    }

    /**
     * Bytes in hexadecimal digits, white space left out.
     *
     * @param name the field
     * @param least how many bytes there must be
     * @param most how many bytes there may be
     * @return the bytes; empty where they are missing or something else, which is reported
     */
    Optional<Bytes> hex(String name, int least, int most) {
        Optional<XmlElement> field = required(name);
        Optional<Bytes> bytes = field.filter(XmlElement::isLeaf).flatMap(each -> HexText.read(each.digits()));
        if (field.isPresent() && bytes.isEmpty()) {
            malformed(name, "hexadecimal digits in pairs", field.get());
        }
        Optional<Bytes> fitting = bytes.filter(each -> each.length() >= least && each.length() <= most);
        if (bytes.isPresent() && fitting.isEmpty()) {
            String expected = least == most ? most + " bytes" : least + " to " + most + " bytes";
            context.report(
                    FieldFinding.FIELD_OUT_OF_RANGE,
                    place(name),
                    expected,
                    bytes.get().length() + " bytes");
        }
        return fitting;
    }

    /**
     * An integer.
     *
     * @param name the field
     * @param range what its place in the signed bytes can hold
     * @return the number; empty where it is missing, none or out of range, which is reported
     */
    Optional<BigInteger> integer(String name, IntegerRange range) {
        Optional<XmlElement> field = filled(name);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (!field.get().isLeaf() || !IntegerRange.isInteger(field.get().shown())) {
            malformed(name, "an integer", field.get());
            return Optional.empty();
        }
        Optional<BigInteger> number = range.read(field.get().shown());
        if (number.isEmpty()) {
            context.report(
                    FieldFinding.FIELD_OUT_OF_RANGE,
                    place(name),
                    range.toString(),
                    excerpt(field.get().shown()));
        }
        return number;
    }

    /**
     * A time.
     *
     * @param name the field
     * @return the time; empty where it is missing, none or out of range, which is reported
     */
    Optional<WallClock> time(String name) {
        Optional<XmlElement> field = filled(name);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Optional<WallClock> time = field.filter(XmlElement::isLeaf).flatMap(each -> WallClock.read(each.shown()));
        if (time.isEmpty()) {
            malformed(name, WallClock.FORM, field.get());
        } else if (!time.get().fits()) {
            context.report(
                    FieldFinding.FIELD_OUT_OF_RANGE,
                    place(name),
                    "1970-01-01 to 2106-02-07",
                    time.get().text());
            return Optional.empty();
        }
        return time;
    }

    /** An element that must be there, perhaps empty. */
    private Optional<XmlElement> required(String name) {
        Optional<XmlElement> field = find(name);
        if (field.isEmpty()) {
            context.report(context.finding(FieldFinding.FIELD_MISSING, place(name)));
        }
        return field;
    }

    /** An element that must be there and hold something. */
    private Optional<XmlElement> filled(String name) {
        Optional<XmlElement> field =
                find(name).filter(each -> !each.isLeaf() || !each.digits().isEmpty());
        if (field.isEmpty()) {
            context.report(context.finding(FieldFinding.FIELD_MISSING, place(name)));
        }
        return field;
    }

    private void malformed(String name, String expected, XmlElement field) {
        String actual = field.isLeaf() ? excerpt(field.shown()) : "an element with others inside";
        context.report(FieldFinding.FIELD_MALFORMED, place(name), expected, actual);
    }

    /** As much of a text as a message can bear. */
    static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "... (" + text.length() + " characters)";
    }
}

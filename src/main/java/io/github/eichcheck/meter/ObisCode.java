package io.github.eichcheck.meter;

import io.github.eichcheck.wire.RecentlyUsed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a register, {@code A-B:C.D.E*F} (IEC 62056-61). The groups are compared as text, because sources differ in
 * whether they write them in decimal or hexadecimal; case and leading zeros do not count.
 *
 * @param text the code as it was written
 * @param medium group A, {@code 1} for electricity; empty where it is left out
 * @param quantity group C, such as {@code 1} for import and {@code 2} for export
 * @param kind group D, {@code 8} for the running total
 * @param tariff group E; empty where it is left out
 * @param storage group F; empty where it is left out
 */
public record ObisCode(
        String text, String medium, String channel, String quantity, String kind, String tariff, String storage) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:([0-9A-Fa-f]{1,3})-([0-9A-Za-z]{1,3}):)?([0-9A-Fa-f]{1,3})\\.([0-9A-Fa-f]{1,3})"
                    + "(?:\\.([0-9A-Za-z]{1,3}))?(?:[.*&]([0-9A-Za-z]{1,3}))?");
    private static final int LONGEST_KEPT = 32;
    private static final RecentlyUsed<String, ObisCode> PARSED = new RecentlyUsed<>(1_000);
    private static final String ELECTRICITY = "1";
    private static final String TOTAL = "0";
    private static final String RUNNING = "FF";
    private static final String RUNNING_DECIMAL = "255";
    private static final Pattern PACKED = Pattern.compile("[0-9A-Fa-f]{12}");

    /**
     * Reads a code.
     *
     * @param text the code, with or without the groups A, B, E and F, or as twelve hexadecimal digits
     * @return the code; empty if it is not one
     */
    public static Optional<ObisCode> parse(String text) {
        Optional<ObisCode> known = text.length() <= LONGEST_KEPT ? PARSED.get(text) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        Optional<ObisCode> code = parseAnew(text);
        code.filter(any -> text.length() <= LONGEST_KEPT).ifPresent(read -> PARSED.put(text, read));
        return code;
    }

    private static Optional<ObisCode> parseAnew(String text) {
        Matcher groups = WRITTEN.matcher(text.strip());
        if (groups.matches()) {
            return Optional.of(new ObisCode(
                    text,
                    group(groups.group(1)),
                    group(groups.group(2)),
                    group(groups.group(3)),
                    group(groups.group(4)),
                    group(groups.group(5)),
                    group(groups.group(6))));
        }
        if (PACKED.matcher(text.strip()).matches()) {
            String digits = text.strip();
            return Optional.of(new ObisCode(
                    text,
                    group(digits.substring(0, 2)),
                    group(digits.substring(2, 4)),
                    group(digits.substring(4, 6)),
                    group(digits.substring(6, 8)),
                    group(digits.substring(8, 10)),
                    group(digits.substring(10, 12))));
        }
        return Optional.empty();
    }

    private static String group(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return "";
        }
        String upper = written.toUpperCase(Locale.ROOT);
        int first = 0;
        while (first < upper.length() - 1 && upper.charAt(first) == '0') {
            first++;
        }
        return upper.substring(first);
    }

    /**
     * Whether another code measures the same thing, in whatever channel, tariff or storage, and however it is written.
     *
     * @param other the other code
     * @return true if the groups C and D are equal, and A where both name it
     */
    public boolean sameQuantity(ObisCode other) {
        return (medium.isEmpty() || other.medium.isEmpty() || medium.equals(other.medium))
                && quantity.equals(other.quantity)
                && kind.equals(other.kind);
    }

    /**
     * The same register in one notation: what the standard lets be left out is there, and the running total has one
     * name. Other storages, such as 198, are other registers.
     *
     * @return medium 1, channel 0, tariff 0 and storage FF where they are left out, storage FF for 255, and all as text
     */
    public ObisCode normalized() {
        String running = storage.isEmpty() || storage.equals(RUNNING_DECIMAL) ? RUNNING : storage;
        return new ObisCode(
                "",
                medium.isEmpty() ? ELECTRICITY : medium,
                channel.isEmpty() ? "0" : channel,
                quantity,
                kind,
                tariff.isEmpty() ? TOTAL : tariff,
                running);
    }

    /**
     * The same groups without the text that they were read from, to compare codes as they are.
     *
     * @return a copy whose {@code text} is empty
     */
    public ObisCode withoutText() {
        return new ObisCode("", medium, channel, quantity, kind, tariff, storage);
    }

    /**
     * Whether the register adds up all tariffs.
     *
     * @return true if the tariff is 0 or left out
     */
    public boolean isTotalOfTariffs() {
        return tariff.isEmpty() || tariff.equals(TOTAL);
    }
}

package io.github.eichcheck.check;

import io.github.eichcheck.check.WrittenEnergy.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds energies in a text: numbers with the unit kWh or Wh behind them. Dates, times, serial numbers and whatever else has
 * no such unit are left alone. Takes a time that grows with the text's length alone.
 */
final class EnergyText {
    private static final String NUMBER = "([0-9](?:[0-9.,']{0,28}[0-9])?)";

    /** Not inside of a word, nor behind a digit and a sign that belongs to a date, a time or a longer number. */
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?<!\\p{N}[.,:/'_-])" + NUMBER
                    + "[ \\t\\u00a0\\u202f]{0,3}\\[?(kWh|Wh)(?![\\p{L}\\p{N}/])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile("[+-]?" + NUMBER);
    private static final String BLANKS = " \t\u00a0\u202f";
    private static final int GROUP = 3;

    private EnergyText() {}

    /**
     * Finds energies.
     *
     * @param text any text
     * @return them in the order written
     */
    static List<WrittenEnergy> in(String text) {
        List<WrittenEnergy> energies = new ArrayList<>();
        Matcher match = WITH_UNIT.matcher(text);
        while (match.find()) {
            boolean wattHours = AsciiText.upper(match.group(2)).equals("WH");
            List<Reading> readings = Stream.concat(
                            numbers(match.group(1)).stream(),
                            numbers(group(text, match.start()) + match.group(1)).stream())
                    .distinct()
                    .map(number -> new Reading(number, wattHours))
                    .toList();
            energies.add(new WrittenEnergy(match.group(), readings));
        }
        return List.copyOf(energies);
    }

    /**
     * A text that is nothing but a number.
     *
     * @param text without white space at its ends
     * @return the number, in kWh or in Wh; empty where the text is something else
     */
    static Optional<WrittenEnergy> bare(String text) {
        Matcher number = BARE.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        List<Reading> readings = numbers(number.group(1)).stream()
                .flatMap(value -> Stream.of(new Reading(value, false), new Reading(value, true)))
                .toList();
        return Optional.of(new WrittenEnergy(text, readings));
    }

    /** The digits before a blank that may set off thousands; empty where there are none. */
    private static String group(String text, int start) {
        int end = start - 1;
        if (end < 1 || BLANKS.indexOf(text.charAt(end)) < 0) {
            return "";
        }
        int from = end;
        while (from > 0 && end - from < GROUP && isDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** What digits with points and commas may mean. */
    private static List<BigDecimal> numbers(String written) {
        String digits = written.replace("'", "");
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            String thousands = point > comma ? "," : ".";
            return decimal(digits.replace(thousands, "").replace(',', '.')).stream()
                    .toList();
        }
        String one = digits.replace(',', '.');
        int first = one.indexOf('.');
        boolean grouped = first > 0 && one.length() - one.lastIndexOf('.') == GROUP + 1;
        return Stream.of(decimal(one), grouped ? decimal(one.replace(".", "")) : Optional.<BigDecimal>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BigDecimal> decimal(String digits) {
        return digits.indexOf('.') == digits.lastIndexOf('.') ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}

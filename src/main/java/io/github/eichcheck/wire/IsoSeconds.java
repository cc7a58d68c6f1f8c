package io.github.eichcheck.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Dates and times in the form of {@code 2026-03-01T10:00:00} (ISO 8601), read and written without a formatter. Only plain
 * ones: whatever is unusual or wrong is left to the caller.
 */
public final class IsoSeconds {
    /** The length of the form in characters. */
    public static final int LENGTH = 19;

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int LAST_SAFE_DAY = 28;
    private static final long YEAR_1000 = -30_610_224_000L;
    private static final long YEAR_10000 = 253_402_300_800L;

    private IsoSeconds() {}

    /**
     * The seconds from 1970 to the time at the beginning of a text, taken for UTC.
     *
     * @param text a text that may go on after the time
     * @return empty unless it begins with that form, an upper-case T, a year from 1971, and a day that every month has
     */
    public static OptionalLong read(String text) {
        if (text.length() < LENGTH
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return OptionalLong.empty();
        }
        int century = twoDigits(text, 0);
        int yearOfCentury = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        int hour = twoDigits(text, 11);
        int minute = twoDigits(text, 14);
        int second = twoDigits(text, 17);
        int year = 100 * century + yearOfCentury;
        if ((century | yearOfCentury | hour | minute | second) < 0
                || year <= 1970
                || month < 1
                || month > 12
                || day < 1
                || day > LAST_SAFE_DAY
                || hour > 23
                || minute > 59
                || second > 59) {
            return OptionalLong.empty();
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return OptionalLong.of(days * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second);
    }

    /**
     * The number that two characters write.
     *
     * @param text a text that is long enough
     * @param index where the first of the two stands
     * @return 0 to 99; -1 if one is no digit
     */
    public static int twoDigits(String text, int index) {
        int tens = text.charAt(index) - '0';
        int units = text.charAt(index + 1) - '0';
        return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : 10 * tens + units;
    }

    /**
     * An instant as text.
     *
     * @param instant any instant
     * @return the same as {@link Instant#toString()}
     */
    public static String text(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (instant.getNano() != 0 || seconds < YEAR_1000 || seconds >= YEAR_10000) {
            return instant.toString();
        }
        long day = Math.floorDiv(seconds, SECONDS_OF_DAY);
        LocalDate date = LocalDate.ofEpochDay(day);
        int time = (int) (seconds - day * SECONDS_OF_DAY);
        StringBuilder text = new StringBuilder(LENGTH + 1).append(date.getYear());
        append(text, '-', date.getMonthValue());
        append(text, '-', date.getDayOfMonth());
        append(text, 'T', time / 3600);
        append(text, ':', time / 60 % 60);
        append(text, ':', time % 60);
        return text.append('Z').toString();
    }

    private static void append(StringBuilder text, char before, int number) {
        text.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}

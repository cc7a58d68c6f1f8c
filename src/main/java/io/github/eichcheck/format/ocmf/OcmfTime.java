package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.IsoSeconds;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads TM (OCMF 1.4.1, readings and Table 19).
 *
 * <pre>
 * 2024-05-01T10:00:00,000+0200 S
 * date, "T", time, ",", milliseconds, offset from UTC, blank, clock status: U unknown, I informative,
 * S synchronised, R relative
 * </pre>
 */
final class OcmfTime {
    /** What a time looks like, for findings. */
    static final String FORM = "2024-05-01T10:00:00,000+0200 S";

    private static final Pattern EXACT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d,\\d{3}[+-]\\d{4} \\S+");
    private static final Pattern READABLE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d):(\\d\\d)"
            + "(?:[.,](\\d{1,9}))?(?:([Zz])|([+-])(\\d\\d):?(\\d\\d))(?: *([A-Za-z]))?");
    private static final int NANO_DIGITS = 9;
    private static final int MAX_OFFSET_HOURS = 18;

    private final String text;
    private final String field;
    private final DecodeContext context;

    private OcmfTime(String text, String field, DecodeContext context) {
        this.text = text;
        this.field = field;
        this.context = context;
    }

    /**
     * Reads a time.
     *
     * @param text as written
     * @param field its place, for findings
     * @param context where findings go
     * @return the time; empty where it cannot be read or does not exist, which is reported
     */
    static Optional<ReadingTime> read(String text, String field, DecodeContext context) {
        return new OcmfTime(text, field, context).read();
    }

    private Optional<ReadingTime> read() {
        return exact().or(this::readable);
    }

    /** A time in exactly the form that is specified, with a synchronised clock: what nearly every record has. */
    private Optional<ReadingTime> exact() {
        if (text.length() != FORM.length() || !text.endsWith(" S") || text.charAt(19) != ',') {
            return Optional.empty();
        }
        OptionalLong seconds = IsoSeconds.read(text);
        int hundredths = IsoSeconds.twoDigits(text, 20);
        int millis = text.charAt(22) - '0';
        int hours = IsoSeconds.twoDigits(text, 24);
        int minutes = IsoSeconds.twoDigits(text, 26);
        char sign = text.charAt(23);
        boolean plain = (sign == '+' || sign == '-')
                && (hundredths | millis | hours | minutes) >= 0
                && millis <= 9
                && hours < MAX_OFFSET_HOURS
                && minutes < 60;
        if (seconds.isEmpty() || !plain) {
            return Optional.empty();
        }
        long offset = (sign == '-' ? -60L : 60L) * (60 * hours + minutes);
        long nanos = (10L * hundredths + millis) * 1_000_000;
        return Optional.of(new ReadingTime(
                Instant.ofEpochSecond(seconds.getAsLong() - offset, nanos), ClockStatus.SYNCHRONIZED, text));
    }

    private Optional<ReadingTime> readable() {
        Matcher parts = READABLE.matcher(text);
        if (!parts.matches()) {
            context.report(ReadingFinding.TM_UNPARSEABLE, field, FORM, text);
            return Optional.empty();
        }
        Optional<String> status = Optional.ofNullable(parts.group(12));
        String withStatus = status.isPresent() ? text : text.stripTrailing() + " U";
        if (!EXACT.matcher(withStatus).matches()) {
            context.report(ReadingFinding.TM_VARIANT, field, FORM, text);
        }
        ClockStatus clock = clock(status);
        try {
            return Optional.of(new ReadingTime(instant(parts), clock, text));
        } catch (DateTimeException e) {
            context.report(ReadingFinding.TM_IMPOSSIBLE, field, text);
            return Optional.empty();
        }
    }

    private static Instant instant(Matcher parts) {
        String fraction = Optional.ofNullable(parts.group(7)).orElse("");
        int nanos = Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
        LocalDateTime local = LocalDateTime.of(
                number(parts, 1),
                number(parts, 2),
                number(parts, 3),
                number(parts, 4),
                number(parts, 5),
                number(parts, 6),
                nanos);
        return local.toInstant(offset(parts));
    }

    private static ZoneOffset offset(Matcher parts) {
        if (parts.group(8) != null) {
            return ZoneOffset.UTC;
        }
        int sign = "-".equals(parts.group(9)) ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(parts, 10), sign * number(parts, 11));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private ClockStatus clock(Optional<String> letter) {
        if (letter.isEmpty()) {
            context.report(ReadingFinding.TM_STATUS_MISSING, field, text);
            return ClockStatus.UNKNOWN;
        }
        return switch (letter.get()) {
            case "S" -> ClockStatus.SYNCHRONIZED;
            case "R" -> ClockStatus.RELATIVE;
            case "I" -> ClockStatus.INFORMATIVE;
            case "U" -> ClockStatus.UNKNOWN;
            default -> {
                context.report(ReadingFinding.TM_STATUS_UNKNOWN, field, "U, I, S, R", letter.get());
                yield ClockStatus.UNKNOWN;
            }
        };
    }
}

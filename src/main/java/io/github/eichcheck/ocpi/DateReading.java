package io.github.eichcheck.ocpi;

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
 * What an OCPI {@code DateTime} says (OCPI 2.2.1, section 16.2): UTC with a {@code Z} or nothing, in RFC 3339. Offsets are
 * not allowed there, yet converted.
 */
record DateReading(Optional<Instant> instant, Optional<CdrFinding> code) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]"
            + "([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.]([0-9]{1,30}))?([Zz]|[+-][0-9]{2}:[0-9]{2})?");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("1970-(1-0?1|01-1)([Tt].*)?|1970-01-01[Tt]00:00:00([.]0+)?([Zz]|[+-]00:00)?");

    private static final DateReading MALFORMED =
            new DateReading(Optional.empty(), Optional.of(CdrFinding.DATE_MALFORMED));

    static DateReading of(String text) {
        if (text.length() == IsoSeconds.LENGTH + 1 && text.charAt(IsoSeconds.LENGTH) == 'Z') {
            OptionalLong seconds = IsoSeconds.read(text);
            if (seconds.isPresent()) {
                return new DateReading(Optional.of(Instant.ofEpochSecond(seconds.getAsLong())), Optional.empty());
            }
        }
        if (PLACEHOLDER.matcher(text).matches()) {
            return new DateReading(Optional.empty(), Optional.of(CdrFinding.DATE_PLACEHOLDER));
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return MALFORMED;
        }
        try {
            return read(form);
        } catch (DateTimeException e) {
            return MALFORMED;
        }
    }

    private static DateReading read(Matcher form) {
        LocalDateTime local = LocalDateTime.of(
                number(form, 1),
                number(form, 2),
                number(form, 3),
                number(form, 4),
                number(form, 5),
                number(form, 6),
                nanoseconds(Optional.ofNullable(form.group(7)).orElse("")));
        String zone = Optional.ofNullable(form.group(8)).orElse("Z").replace('z', 'Z');
        Instant instant = local.toInstant(ZoneOffset.of(zone));
        return new DateReading(
                Optional.of(instant), zone.equals("Z") ? Optional.empty() : Optional.of(CdrFinding.DATE_OFFSET));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static int nanoseconds(String fraction) {
        return Integer.parseInt((fraction + "000000000").substring(0, 9));
    }
}

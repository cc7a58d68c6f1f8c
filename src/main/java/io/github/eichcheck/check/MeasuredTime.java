package io.github.eichcheck.check;

import io.github.eichcheck.meter.ClockStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much time passed between two readings, where that is measured: by a clock that was synchronised at both, by one whose
 * durations are right at the second (OCMF 1.4.1, Table 19), or by a meter's count of seconds.
 */
final class MeasuredTime {
    /** The field in which EDL40 telegrams and Alfen's adapters state the meter's count of seconds. */
    static final String SECONDS_INDEX = "secondsIndex";

    /** The same, and how Mennekes documents call it. */
    private static final List<String> SECONDS = List.of(SECONDS_INDEX, "SecondIndex");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private MeasuredTime() {}

    /**
     * The time between two readings.
     *
     * @param from the earlier
     * @param to the later
     * @return how much passed; empty where it is not measured; negative where it was measured backwards
     */
    static Optional<Duration> between(SessionReading from, SessionReading to) {
        return bySeconds(from, to).or(() -> isMeasured(from, to) ? byClock(from, to) : Optional.empty());
    }

    private static boolean isMeasured(SessionReading from, SessionReading to) {
        return to.clock() == ClockStatus.RELATIVE
                || (from.clock() == ClockStatus.SYNCHRONIZED && to.clock() == ClockStatus.SYNCHRONIZED);
    }

    /**
     * What passed by the clock, however good it is.
     *
     * @param from the earlier
     * @param to the later
     * @return the difference of their times; empty where one has none
     */
    static Optional<Duration> byClock(SessionReading from, SessionReading to) {
        return from.instant().flatMap(begin -> to.instant().map(end -> Duration.between(begin, end)));
    }

    /**
     * What passed by the count of seconds.
     *
     * @param from the earlier
     * @param to the later
     * @return the difference of their counts; empty where one has none
     */
    static Optional<Duration> bySeconds(SessionReading from, SessionReading to) {
        return seconds(from).flatMap(begin -> seconds(to).map(end -> Duration.ofSeconds(end - begin)));
    }

    private static Optional<Long> seconds(SessionReading reading) {
        Map<String, String> fields = reading.reading().fields();
        for (String name : SECONDS) {
            String text = fields.getOrDefault(name, "");
            if (!text.isEmpty() && NUMBER.matcher(text).matches()) {
                return Optional.of(Long.valueOf(text));
            }
        }
        return Optional.empty();
    }
}

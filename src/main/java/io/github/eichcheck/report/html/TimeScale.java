package io.github.eichcheck.report.html;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An axis of time, in seconds since 1970, with marks in UTC. */
final class TimeScale implements Scale {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final long[] STEPS = {
        60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY,
        364 * DAY
    };
    private static final int MOST = 6;

    private final long from;
    private final long to;

    TimeScale(long first, long last) {
        long room = Math.max((last - first) / 25, 300);
        this.from = first - room;
        this.to = last + room;
    }

    @Override
    public double at(long value) {
        return (double) (value - from) / (to - from);
    }

    @Override
    public List<Tick> ticks() {
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && (to - from) / STEPS[i] < MOST; i--) {
            step = STEPS[i];
        }
        while ((to - from) / step >= MOST) {
            step *= 2;
        }
        List<Tick> ticks = new ArrayList<>();
        for (long value = Math.floorDiv(from + step - 1, step) * step; value <= to; value += step) {
            ticks.add(new Tick(value, label(value, step)));
        }
        return ticks;
    }

    private static String label(long second, long step) {
        String text = Instant.ofEpochSecond(second).toString();
        return step >= DAY
                ? text.substring(0, text.indexOf('T'))
                : text.substring(text.indexOf('T') - 5, text.indexOf('T')) + " "
                        + text.substring(text.indexOf('T') + 1, text.indexOf('T') + 6);
    }
}

package io.github.eichcheck.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;

/** How long a run took. */
final class RunTime {
    private RunTime() {}

    static String text(long cdrs, long nanos) {
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
        BigDecimal seconds = BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP);
        return "took " + seconds.toPlainString() + " s, " + cdrs * 1000 / millis + " CDRs a second";
    }
}

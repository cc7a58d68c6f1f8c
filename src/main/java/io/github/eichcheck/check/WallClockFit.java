package io.github.eichcheck.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Times of one transaction, supposed to be of some clock, that lie in the billed interval.
 *
 * @param clock the clock
 * @param instants one for each time
 * @param twofold whether another choice of instants would lie there too, which is so in the hour that comes twice
 */
record WallClockFit(WallClock clock, List<Instant> instants, boolean twofold) {
    /**
     * Reads times as those of a clock.
     *
     * @param clock the clock
     * @param asUtc the times as if the clock showed UTC, in the order in which they were signed
     * @param billed where they should lie
     * @return the fit; empty where a time lies outside
     */
    static Optional<WallClockFit> of(WallClock clock, List<Instant> asUtc, BilledInterval billed) {
        List<Instant> chosen = new ArrayList<>();
        boolean twofold = false;
        for (Instant time : asUtc) {
            List<Instant> inside =
                    clock.instants(time).stream().filter(billed::holds).toList();
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            List<Instant> later = inside.stream()
                    .filter(instant -> chosen.isEmpty() || !instant.isBefore(chosen.get(chosen.size() - 1)))
                    .toList();
            twofold |= later.size() > 1;
            chosen.add(later.isEmpty() ? inside.get(0) : later.get(0));
        }
        return Optional.of(new WallClockFit(clock, List.copyOf(chosen), twofold));
    }
}

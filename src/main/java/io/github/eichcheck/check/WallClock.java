package io.github.eichcheck.check;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A supposition of how far a clock is from UTC.
 *
 * @param name as findings call it
 * @param certain false where the place says nothing of it
 * @param offsets the offsets that a time of that clock can have: two in the hour that comes twice in autumn
 */
record WallClock(String name, boolean certain, Function<LocalDateTime, List<ZoneOffset>> offsets) {
    static final WallClock UTC = fixed("UTC", ZoneOffset.UTC, true);

    /** What the clocks of most of Europe show, in winter and in summer. */
    private static final List<WallClock> GUESSES =
            List.of(fixed("UTC+1", ZoneOffset.ofHours(1), false), fixed("UTC+2", ZoneOffset.ofHours(2), false));

    /** The clocks besides UTC that a place may have. */
    static List<WallClock> local(Optional<ZoneId> zone) {
        return zone.map(known -> List.of(new WallClock(
                        "local time, " + known.getId(),
                        true,
                        time -> Stream.concat(
                                        known.getRules().getValidOffsets(time).stream(),
                                        Stream.of(known.getRules().getOffset(time)))
                                .distinct()
                                .toList())))
                .orElse(GUESSES);
    }

    private static WallClock fixed(String name, ZoneOffset offset, boolean certain) {
        return new WallClock(name, certain, time -> List.of(offset));
    }

    /**
     * The instants at which the clock shows a time.
     *
     * @param asUtc the instant that it would be if the clock showed UTC
     * @return one or two, the earlier first
     */
    List<Instant> instants(Instant asUtc) {
        LocalDateTime shown = LocalDateTime.ofInstant(asUtc, ZoneOffset.UTC);
        return offsets.apply(shown).stream().map(shown::toInstant).sorted().toList();
    }
}

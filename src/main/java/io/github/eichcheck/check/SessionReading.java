package io.github.eichcheck.check;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import java.time.Instant;
import java.util.Optional;

/**
 * A reading and where it stands.
 *
 * @param location the signed value and the reading in it
 * @param reading the reading
 * @param mark its place in the session: what the record says, else what the CDR's {@code nature} says
 * @param record which record of the session it belongs to, from 0
 */
public record SessionReading(Location location, MeterReading reading, ReadingMark mark, int record) {
    /** When it was read; empty where the record does not say. */
    Optional<Instant> instant() {
        return reading.time().map(ReadingTime::instant);
    }

    /** How far its time can be relied upon. */
    ClockStatus clock() {
        return reading.time().map(ReadingTime::clock).orElse(ClockStatus.UNKNOWN);
    }

    /** Its time as written, for findings. */
    String timeText() {
        return reading.time().map(ReadingTime::text).orElse("?");
    }

    /** Whether it begins or ends the transaction. */
    boolean isEdge() {
        return mark == ReadingMark.BEGIN || mark.isEnd();
    }
}

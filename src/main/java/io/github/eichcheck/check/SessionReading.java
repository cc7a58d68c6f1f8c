package io.github.eichcheck.check;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;

/**
 * A reading and where it stands.
 *
 * @param location the signed value and the reading in it
 * @param reading the reading
 * @param mark its place in the session: what the record says, else what the CDR's {@code nature} says
 */
public record SessionReading(Location location, MeterReading reading, ReadingMark mark) {}

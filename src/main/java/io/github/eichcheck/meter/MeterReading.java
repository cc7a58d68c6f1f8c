package io.github.eichcheck.meter;

import java.util.Map;
import java.util.Optional;

/**
 * One value of one register at one time, as a signed record states it.
 *
 * @param place where it stands in the record, in the notation of the record's format, such as {@code RD[1]}
 * @param register which register of the meter; empty where the record does not say, or not in a form that is known
 * @param value what it showed; empty for a pure event
 * @param time when; empty where the record does not say, or not in a form that is known
 * @param mark its place in the transaction
 * @param status what the meter says about itself and this value
 * @param fields everything that the record says about this reading, by the field names of its own format and in the
 *     order written
 */
public record MeterReading(
        String place,
        Optional<ObisCode> register,
        Optional<Quantity> value,
        Optional<ReadingTime> time,
        ReadingMark mark,
        MeterStatus status,
        Map<String, String> fields) {}

package io.github.eichcheck.check;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All readings of one energy register in a session.
 *
 * @param register the register
 * @param readings its readings in the order of the session
 * @param begins those that begin the transaction, but for repetitions in later records
 * @param ends those that end it, likewise
 */
public record RegisterSpan(
        ObisCode register, List<SessionReading> readings, List<SessionReading> begins, List<SessionReading> ends) {

    /**
     * The readings of a register.
     *
     * @param readings one or more, in the order of the session
     * @return them together; a reading that a later record states again, with the same value and time, begins or ends the
     *     transaction only once
     */
    static RegisterSpan of(ObisCode register, List<SessionReading> readings) {
        return new RegisterSpan(
                register,
                List.copyOf(readings),
                once(readings.stream()
                        .filter(reading -> reading.mark() == ReadingMark.BEGIN)
                        .toList()),
                once(readings.stream().filter(reading -> reading.mark().isEnd()).toList()));
    }

    private static List<SessionReading> once(List<SessionReading> marked) {
        List<SessionReading> distinct = new ArrayList<>();
        for (SessionReading reading : marked) {
            if (distinct.isEmpty() || !isRepetition(distinct.get(0), reading)) {
                distinct.add(reading);
            }
        }
        return List.copyOf(distinct);
    }

    private static boolean isRepetition(SessionReading first, SessionReading later) {
        return first.record() != later.record()
                && first.instant().isPresent()
                && first.instant().equals(later.instant())
                && sameEnergy(first, later);
    }

    private static boolean sameEnergy(SessionReading one, SessionReading other) {
        return kilowattHours(one)
                .flatMap(energy -> kilowattHours(other).filter(same -> same.compareTo(energy) == 0))
                .isPresent();
    }

    /**
     * Whether it has exactly one beginning and one end.
     *
     * @return true if a difference can be formed
     */
    public boolean isComplete() {
        return begins.size() == 1 && ends.size() == 1;
    }

    /**
     * Whether any reading begins or ends the transaction.
     *
     * @return true if there is at least one such reading
     */
    boolean isMarked() {
        return !begins.isEmpty() || !ends.isEmpty();
    }

    /**
     * The reading that begins the transaction.
     *
     * @return the only one; empty if there is none or more than one
     */
    public Optional<SessionReading> begin() {
        return begins.size() == 1 ? Optional.of(begins.get(0)) : Optional.empty();
    }

    /**
     * The reading that ends the transaction.
     *
     * @return the only one; empty if there is none or more than one
     */
    public Optional<SessionReading> end() {
        return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }

    /**
     * The energy between beginning and end.
     *
     * @return end minus begin in kWh with the decimals of the signed values; empty where incomplete
     */
    public Optional<BigDecimal> energy() {
        Optional<BigDecimal> from = begin().flatMap(RegisterSpan::kilowattHours);
        Optional<BigDecimal> to = end().flatMap(RegisterSpan::kilowattHours);
        return to.flatMap(high -> from.map(high::subtract));
    }

    /**
     * By how much the difference may be off because registers show a limited number of decimals.
     *
     * @return one of the coarser last decimal of begin and end, in kWh; zero where incomplete
     */
    BigDecimal resolution() {
        return resolution(begin()).max(resolution(end()));
    }

    private static BigDecimal resolution(Optional<SessionReading> reading) {
        return reading.flatMap(RegisterSpan::kilowattHours).map(BigDecimal::ulp).orElse(BigDecimal.ZERO);
    }

    /**
     * A reading's value in kWh.
     *
     * @param reading the reading
     * @return the exact value; empty where there is none or it is no energy
     */
    static Optional<BigDecimal> kilowattHours(SessionReading reading) {
        return reading.reading().value().flatMap(Quantity::kilowattHours);
    }

    /**
     * The readings from the beginning to the end.
     *
     * @return both included, in the order of the session; all readings where one of the two is missing
     */
    public List<SessionReading> between() {
        if (!isComplete()) {
            return readings;
        }
        int from = readings.indexOf(begins.get(0));
        int to = readings.indexOf(ends.get(0));
        return from <= to ? readings.subList(from, to + 1) : readings;
    }
}

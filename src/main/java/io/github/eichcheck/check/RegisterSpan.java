package io.github.eichcheck.check;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All readings of one energy register in a session.
 *
 * @param register the register
 * @param readings its readings in the order of the session
 * @param begins those that begin the transaction
 * @param ends those that end it
 */
public record RegisterSpan(
        ObisCode register, List<SessionReading> readings, List<SessionReading> begins, List<SessionReading> ends) {

    /**
     * Whether it has exactly one beginning and one end.
     *
     * @return true if a difference can be formed
     */
    public boolean isComplete() {
        return begins.size() == 1 && ends.size() == 1;
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

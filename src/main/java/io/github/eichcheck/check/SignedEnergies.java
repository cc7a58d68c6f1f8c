package io.github.eichcheck.check;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The energies that records state: their readings, and what was drawn since the session began. */
final class SignedEnergies {
    private final Session session;

    SignedEnergies(Session session) {
        this.session = session;
    }

    /**
     * The energies of some records.
     *
     * @param records records of the session
     * @return in kWh, each once: every reading, its difference to the session's begin, and the energy of the session
     */
    List<BigDecimal> of(List<CheckedRecord> records) {
        Stream<BigDecimal> own = records.stream()
                .flatMap(record -> record.record().readings().stream())
                .flatMap(this::energies);
        return Stream.concat(own, session.billing().flatMap(RegisterSpan::energy).stream())
                .distinct()
                .toList();
    }

    private Stream<BigDecimal> energies(MeterReading reading) {
        Optional<BigDecimal> energy = energy(reading);
        Stream<BigDecimal> drawn = session.readings().stream()
                .filter(begin -> begin.mark() == ReadingMark.BEGIN)
                .filter(begin -> isOfSameRegister(begin.reading(), reading))
                .flatMap(
                        begin -> energy(begin.reading()).flatMap(from -> energy.map(to -> to.subtract(from))).stream());
        return Stream.concat(energy.stream(), drawn);
    }

    private static boolean isOfSameRegister(MeterReading one, MeterReading other) {
        Optional<ObisCode> register = one.register().map(ObisCode::normalized);
        return register.isPresent() && register.equals(other.register().map(ObisCode::normalized));
    }

    private static Optional<BigDecimal> energy(MeterReading reading) {
        return reading.value().flatMap(Quantity::kilowattHours);
    }
}

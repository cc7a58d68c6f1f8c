package io.github.eichcheck.check;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The register in which a meter counts the seconds of a transaction, {@code 0.8.6} of group C = 0 (IEC 62056-61).
 *
 * @param reading where it stands at the end
 * @param seconds what it shows, less what it showed at the begin
 */
record DurationRegister(SessionReading reading, BigDecimal seconds) {
    private static final String ABSTRACT = "0";
    private static final String TOTAL = "8";
    private static final String DURATION = "6";
    private static final BigDecimal SIXTY = new BigDecimal(60);

    /**
     * Finds it in a session.
     *
     * @param readings the readings of the session
     * @return the register; empty where there is none with exactly one end, or in no unit of time
     */
    static Optional<DurationRegister> in(List<SessionReading> readings) {
        List<SessionReading> own = readings.stream()
                .filter(reading -> seconds(reading.reading()).isPresent())
                .toList();
        List<SessionReading> ends =
                own.stream().filter(reading -> reading.mark().isEnd()).toList();
        if (ends.size() != 1) {
            return Optional.empty();
        }
        BigDecimal begin = own.stream()
                .filter(reading -> reading.mark() == ReadingMark.BEGIN)
                .findFirst()
                .flatMap(reading -> seconds(reading.reading()))
                .orElse(BigDecimal.ZERO);
        return seconds(ends.get(0).reading()).map(end -> new DurationRegister(ends.get(0), end.subtract(begin)));
    }

    private static Optional<BigDecimal> seconds(MeterReading reading) {
        return reading.register()
                .filter(DurationRegister::isDuration)
                .flatMap(register -> reading.value())
                .flatMap(DurationRegister::seconds);
    }

    private static boolean isDuration(ObisCode register) {
        return register.quantity().equals(ABSTRACT)
                && register.kind().equals(TOTAL)
                && register.tariff().equals(DURATION);
    }

    private static Optional<BigDecimal> seconds(Quantity quantity) {
        return switch (quantity.unit().toLowerCase(Locale.ROOT)) {
            case "s", "sec" -> Optional.of(quantity.value());
            case "min" -> Optional.of(quantity.value().multiply(SIXTY));
            case "h" -> Optional.of(quantity.value().multiply(SIXTY).multiply(SIXTY));
            default -> Optional.empty();
        };
    }
}

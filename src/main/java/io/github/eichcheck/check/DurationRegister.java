package io.github.eichcheck.check;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register in which a meter counts the seconds of a transaction, {@code 0.8.6} of group C = 0 (IEC 62056-61): among
 * the readings, or in the array {@code U} in which meters of DZG sign what is not billed.
 *
 * @param location where it stands at the end
 * @param seconds what it shows, less what it showed at the begin
 */
record DurationRegister(Location location, BigDecimal seconds) {
    private static final String ABSTRACT = "0";
    private static final String TOTAL = "8";
    private static final String DURATION = "6";
    private static final BigDecimal SIXTY = new BigDecimal(60);

    private record Shown(Location location, ReadingMark mark, BigDecimal seconds) {}

    /**
     * Finds it in a session.
     *
     * @param session the session
     * @return the register; empty where there is none with exactly one end, or in no unit of time
     */
    static Optional<DurationRegister> in(Session session) {
        List<Shown> shown = Stream.concat(
                        session.readings().stream().flatMap(reading -> of(reading).stream()),
                        session.records().stream().flatMap(record -> unbilled(record).stream()))
                .toList();
        List<Shown> ends = shown.stream().filter(each -> each.mark().isEnd()).toList();
        if (ends.size() != 1) {
            return Optional.empty();
        }
        BigDecimal begin = shown.stream()
                .filter(each -> each.mark() == ReadingMark.BEGIN)
                .findFirst()
                .map(Shown::seconds)
                .orElse(BigDecimal.ZERO);
        return Optional.of(new DurationRegister(
                ends.get(0).location(), ends.get(0).seconds().subtract(begin)));
    }

    private static Optional<Shown> of(SessionReading own) {
        MeterReading reading = own.reading();
        return reading.register()
                .filter(DurationRegister::isDuration)
                .flatMap(register -> reading.value())
                .flatMap(DurationRegister::seconds)
                .map(seconds -> new Shown(own.location(), own.mark(), seconds));
    }

    private static List<Shown> unbilled(CheckedRecord record) {
        Map<String, String> fields = record.record().fields();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; fields.containsKey("U[" + i + "].RI"); i++) {
            String place = "U[" + i + "]";
            ReadingMark mark = switch (fields.getOrDefault(place + ".TX", "")) {
                case "B" -> ReadingMark.BEGIN;
                case "E" -> ReadingMark.END;
                default -> ReadingMark.NONE;
            };
            String unit = fields.getOrDefault(place + ".RU", "");
            ObisCode.parse(fields.getOrDefault(place + ".RI", ""))
                    .filter(DurationRegister::isDuration)
                    .flatMap(register -> JsonNumber.decimal(fields.getOrDefault(place + ".RV", "")))
                    .flatMap(value -> seconds(new Quantity(value, unit)))
                    .ifPresent(seconds -> shown.add(new Shown(record.location().field(place), mark, seconds)));
        }
        return shown;
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

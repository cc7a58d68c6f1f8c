package io.github.eichcheck.check;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of a meter's registers is billed: imported energy, at the vehicle rather than at the meter, of the transaction
 * rather than in total (OCMF 1.4.1, Table 25; rule 52 of {@code formats/ocmf/README.md}).
 */
final class BillingRegister {
    /** Groups C of imported energy, the one to bill first. */
    private static final List<String> IMPORT = List.of("B3", "B1", "98", "B2", "B0", "1", "9E");

    private static final String ELECTRICITY = "1";
    /** Groups D of running totals: 8, and 17 for the signed total of EDL40. */
    private static final Set<String> RUNNING_TOTALS = Set.of("8", "17");

    /** Group E of the register that adds up all tariffs. */
    private static final String TOTAL = "0";

    private BillingRegister() {}

    /**
     * Groups readings by register.
     *
     * @param readings all readings of a session
     * @return the registers of imported energy in the order of their first reading
     */
    static List<RegisterSpan> spans(List<SessionReading> readings) {
        Map<List<String>, List<SessionReading>> registers = new LinkedHashMap<>();
        for (SessionReading reading : readings) {
            Optional<ObisCode> register = reading.reading().register();
            boolean energy =
                    reading.reading().value().flatMap(Quantity::kilowattHours).isPresent();
            if (energy && register.filter(BillingRegister::isImport).isPresent()) {
                registers
                        .computeIfAbsent(key(register.get()), k -> new ArrayList<>())
                        .add(reading);
            }
        }
        List<RegisterSpan> spans = new ArrayList<>();
        for (List<SessionReading> own : registers.values()) {
            own.get(0).reading().register().ifPresent(register -> spans.add(span(register, own)));
        }
        return List.copyOf(spans);
    }

    private static RegisterSpan span(ObisCode register, List<SessionReading> readings) {
        return new RegisterSpan(
                register,
                List.copyOf(readings),
                readings.stream().filter(r -> r.mark() == ReadingMark.BEGIN).toList(),
                readings.stream().filter(r -> r.mark().isEnd()).toList());
    }

    private static List<String> key(ObisCode code) {
        return List.of(code.medium(), code.channel(), code.quantity(), code.kind(), code.tariff(), code.storage());
    }

    static boolean isImport(ObisCode register) {
        return (register.medium().isEmpty() || register.medium().equals(ELECTRICITY))
                && RUNNING_TOTALS.contains(register.kind())
                && IMPORT.contains(register.quantity());
    }

    /**
     * Chooses the register to bill.
     *
     * @param spans the registers of imported energy
     * @return the first by preference; empty where there is none, or where several of the same preference differ
     */
    static Optional<RegisterSpan> choose(List<RegisterSpan> spans) {
        for (String group : IMPORT) {
            List<RegisterSpan> candidates = spans.stream()
                    .filter(span -> span.register().quantity().equals(group))
                    .filter(span -> !span.begins().isEmpty() || !span.ends().isEmpty())
                    .toList();
            if (!candidates.isEmpty()) {
                return agree(candidates) ? Optional.of(candidates.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Equal differences are one energy shown several times, unless only tariff registers show it, which add up. */
    private static boolean agree(List<RegisterSpan> candidates) {
        Optional<BigDecimal> energy = candidates.get(0).energy();
        if (candidates.size() == 1) {
            return true;
        }
        boolean equal = energy.isPresent()
                && candidates.stream()
                        .allMatch(span -> span.energy()
                                .filter(other -> other.compareTo(energy.get()) == 0)
                                .isPresent());
        return equal && (energy.get().signum() == 0 || !areParts(candidates));
    }

    private static boolean areParts(List<RegisterSpan> candidates) {
        Set<String> tariffs = candidates.stream()
                .map(span -> span.register().tariff())
                .map(tariff -> tariff.isEmpty() ? TOTAL : tariff)
                .collect(Collectors.toSet());
        return tariffs.size() > 1 && !tariffs.contains(TOTAL);
    }
}

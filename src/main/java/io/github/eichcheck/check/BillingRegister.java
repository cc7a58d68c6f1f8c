package io.github.eichcheck.check;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of a meter's registers is billed: imported energy, at the vehicle rather than at the meter, of the transaction
 * rather than in total (OCMF 1.4.1, Table 25; rule 52 of {@code formats/ocmf/README.md}).
 */
final class BillingRegister {
    /** Groups C of imported energy, the one to bill first. */
    private static final List<String> IMPORT = List.of("B3", "B1", "98", "B2", "B0", "1", "9E");

    /** Groups C of imported energy at the meter, before the losses of the cable. */
    private static final Set<String> MAINS = Set.of("B0", "B2", "1", "9C");

    private static final String ELECTRICITY = "1";
    /** Groups D of running totals: 8, and 17 for the signed total of EDL40. */
    private static final Set<String> RUNNING_TOTALS = Set.of("8", "17");

    private BillingRegister() {}

    /**
     * Groups readings by register.
     *
     * @param readings all readings of a session
     * @return the registers of imported energy in the order of their first reading
     */
    static List<RegisterSpan> spans(List<SessionReading> readings) {
        return spans(readings, BillingRegister::isImport);
    }

    /**
     * Groups readings of energy by register.
     *
     * @param readings all readings of a session
     * @param which the registers to look at
     * @return those registers in the order of their first reading
     */
    static List<RegisterSpan> spans(List<SessionReading> readings, Predicate<ObisCode> which) {
        Map<ObisCode, List<SessionReading>> registers = new LinkedHashMap<>();
        for (SessionReading reading : readings) {
            boolean energy =
                    reading.reading().value().flatMap(Quantity::kilowattHours).isPresent();
            reading.reading()
                    .register()
                    .filter(which)
                    .filter(register -> energy)
                    .ifPresent(register -> registers
                            .computeIfAbsent(register.normalized(), k -> new ArrayList<>())
                            .add(reading));
        }
        return registers.values().stream()
                .flatMap(own -> spansOfOneName(own).stream())
                .toList();
    }

    /** One record that begins or ends two spellings of a name means two registers; else it is one, written in two ways. */
    private static List<RegisterSpan> spansOfOneName(List<SessionReading> readings) {
        Map<ObisCode, List<SessionReading>> spellings = new LinkedHashMap<>();
        for (SessionReading reading : readings) {
            reading.reading()
                    .register()
                    .ifPresent(register -> spellings
                            .computeIfAbsent(register.withoutText(), k -> new ArrayList<>())
                            .add(reading));
        }
        boolean apart = spellings.size() > 1 && areBesideEachOther(spellings.values());
        return apart ? spellings.values().stream().map(BillingRegister::span).toList() : List.of(span(readings));
    }

    private record Edge(int record, boolean begin) {}

    private static boolean areBesideEachOther(Iterable<List<SessionReading>> spellings) {
        Set<Edge> seen = new HashSet<>();
        for (List<SessionReading> spelling : spellings) {
            Set<Edge> own = new HashSet<>();
            spelling.stream()
                    .filter(SessionReading::isEdge)
                    .forEach(reading ->
                            own.add(new Edge(reading.record(), !reading.mark().isEnd())));
            if (own.stream().anyMatch(seen::contains)) {
                return true;
            }
            seen.addAll(own);
        }
        return false;
    }

    private static RegisterSpan span(List<SessionReading> readings) {
        ObisCode register = readings.get(0).reading().register().orElseThrow();
        return RegisterSpan.of(register, readings);
    }

    static boolean isImport(ObisCode register) {
        return isRunningTotal(register) && IMPORT.contains(register.quantity());
    }

    /**
     * Whether a register counts imported energy before the losses of the cable.
     *
     * @param register a register
     * @return true for B0, B2, 1, and DZG's 9C
     */
    static boolean isMains(ObisCode register) {
        return isRunningTotal(register) && MAINS.contains(register.quantity());
    }

    private static boolean isRunningTotal(ObisCode register) {
        return (register.medium().isEmpty() || register.medium().equals(ELECTRICITY))
                && RUNNING_TOTALS.contains(register.kind());
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
                    .filter(RegisterSpan::isMarked)
                    .toList();
            if (!candidates.isEmpty()) {
                return chooseOne(candidates);
            }
        }
        return Optional.empty();
    }

    /** The register that adds up all tariffs goes before those of the tariffs, which the checks compare with it. */
    private static Optional<RegisterSpan> chooseOne(List<RegisterSpan> candidates) {
        List<RegisterSpan> totals = candidates.stream()
                .filter(span -> span.register().isTotalOfTariffs())
                .toList();
        List<RegisterSpan> eligible = totals.isEmpty() ? candidates : totals;
        return agree(eligible) ? Optional.of(eligible.get(0)) : Optional.empty();
    }

    /** Equal differences are one energy shown several times, unless they are of different tariffs, which add up. */
    private static boolean agree(List<RegisterSpan> candidates) {
        if (candidates.size() == 1) {
            return true;
        }
        Optional<BigDecimal> energy = candidates.get(0).energy();
        boolean equal = energy.isPresent()
                && candidates.stream()
                        .allMatch(span -> span.energy()
                                .filter(other -> other.compareTo(energy.get()) == 0)
                                .isPresent());
        boolean ofOneTariff = candidates.stream()
                        .map(span -> span.register().normalized().tariff())
                        .distinct()
                        .count()
                == 1;
        return equal && (energy.get().signum() == 0 || ofOneTariff);
    }
}

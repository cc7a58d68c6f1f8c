package io.github.eichcheck.report.html;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Measured;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the meter signed beside what is billed.
 *
 * @param rows one for each quantity that either side states
 * @param difference billed less signed energy in kWh; empty where one is missing, or a credit is billed
 * @param proven whether every signature was verified
 */
record Comparison(List<Row> rows, Optional<String> difference, boolean proven) {
    private static final String NOTHING = "\u2013";

    /**
     * One quantity.
     *
     * @param key what it is, as a key of the words
     * @param signed what was signed
     * @param billed what is billed
     */
    record Row(String key, String signed, String billed) {}

    static Comparison of(CdrReport report, Discretion discretion) {
        Optional<Measured> signed = report.signed();
        CdrReport.Billed billed = report.billed();
        List<Row> rows = new ArrayList<>();
        row("energy", energy(signed.flatMap(Measured::energy)), energy(billed.energy()), rows);
        row("start", time(signed.flatMap(Measured::start)), billed.start().map(discretion::text), rows);
        row("end", time(signed.flatMap(Measured::end)), billed.end().map(discretion::text), rows);
        row(
                "meter",
                signed.flatMap(Measured::meter).map(discretion::text),
                billed.meter().map(discretion::text),
                rows);
        return new Comparison(List.copyOf(rows), difference(report), CdrView.proven(report));
    }

    private static void row(String key, Optional<String> signed, Optional<String> billed, List<Row> rows) {
        if (signed.isPresent() || billed.isPresent()) {
            rows.add(new Row(key, signed.orElse(NOTHING), billed.orElse(NOTHING)));
        }
    }

    private static Optional<String> energy(Optional<BigDecimal> energy) {
        return energy.map(kilowattHours -> kilowattHours.toPlainString() + " kWh");
    }

    private static Optional<String> time(Optional<Instant> time) {
        return time.map(Instant::toString);
    }

    static Optional<String> difference(CdrReport report) {
        return report.signed()
                .flatMap(Measured::energy)
                .flatMap(signed -> report.billed()
                        .energy()
                        .filter(billed -> billed.signum() >= 0)
                        .map(billed -> billed.subtract(signed)))
                .map(Comparison::signed);
    }

    static String signed(BigDecimal difference) {
        String digits = difference.abs().toPlainString();
        return difference.signum() == 0 ? digits : (difference.signum() > 0 ? "+" : "\u2212") + digits;
    }
}

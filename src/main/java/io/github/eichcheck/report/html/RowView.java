package io.github.eichcheck.report.html;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.finding.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the table of CDRs.
 *
 * @param number the CDR's place in the run, from one
 * @param linked whether it has a page of its own
 * @param verdict its verdict
 * @param name how it names itself
 * @param place where it lies
 * @param signed the signed energy in kWh
 * @param proven whether every signature was verified
 * @param billed the billed energy in kWh
 * @param difference billed less signed energy
 * @param codes the codes that matter
 */
record RowView(
        long number,
        boolean linked,
        Verdict verdict,
        String name,
        String place,
        String signed,
        boolean proven,
        String billed,
        String difference,
        List<String> codes) {

    static RowView of(long number, CdrReport report, boolean linked, Discretion discretion) {
        return new RowView(
                number,
                linked,
                report.verdict(),
                CdrView.name(report, discretion),
                CdrView.place(report.position(), discretion),
                report.signed()
                        .flatMap(Measured::energy)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                CdrView.proven(report),
                report.billed().energy().map(BigDecimal::toPlainString).orElse(""),
                Comparison.difference(report).orElse(""),
                CdrView.codes(report));
    }
}

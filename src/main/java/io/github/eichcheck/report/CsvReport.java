package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.ocpi.SourcePosition;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a table with one line for each CDR, as soon as it is known: comma-separated values in UTF-8 with the line ends
 * that RFC 4180, section 2, demands. No cell that comes from data can become a formula in a spreadsheet.
 */
public final class CsvReport implements ReportWriter {
    private static final String HEAD =
            "file,line,pointer,country_code,party_id,id,verdict,signature,key,session,totals,"
                    + "format,meter,signed_kwh,billed_kwh,difference_kwh,signed_start,signed_end,billed_start,billed_end,codes\r\n";

    private final OutputStream out;

    /**
     * A table of CDRs.
     *
     * @param out where it goes
     */
    public CsvReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        write(HEAD);
    }

    @Override
    public void cdr(CdrReport report) throws IOException {
        prepare(report).write();
    }

    @Override
    public Prepared prepare(CdrReport report) {
        CsvLine line = new CsvLine();
        SourcePosition position = report.position();
        line.data(Optional.of(position.file())).own(position.line()).data(Optional.of(position.pointer()));
        line.data(report.cdr().countryCode())
                .data(report.cdr().partyId())
                .data(report.cdr().id());
        line.own(report.verdict());
        for (Aspect aspect : Aspect.values()) {
            line.own(report.aspect(aspect));
        }
        Optional<Measured> signed = report.signed();
        line.data(signed.map(Measured::format)).data(signed.flatMap(Measured::meter));
        energy(report, line);
        line.own(signed.flatMap(Measured::start)).own(signed.flatMap(Measured::end));
        line.data(report.billed().start()).data(report.billed().end());
        line.data(Optional.of(FindingLine.ordered(report).stream()
                .map(finding -> finding.code().id())
                .distinct()
                .collect(Collectors.joining(" "))));
        String text = line.end();
        return () -> write(text);
    }

    private static void energy(CdrReport report, CsvLine line) {
        Optional<BigDecimal> signed = report.signed().flatMap(Measured::energy);
        Optional<BigDecimal> billed = report.billed().energy();
        line.own(signed.map(BigDecimal::toPlainString)).own(billed.map(BigDecimal::toPlainString));
        line.own(signed.flatMap(s -> billed.filter(b -> b.signum() >= 0).map(b -> b.subtract(s)))
                .map(BigDecimal::toPlainString));
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

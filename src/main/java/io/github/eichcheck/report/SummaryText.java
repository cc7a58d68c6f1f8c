package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Billed;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.ocpi.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of one CDR's text: verdict, name and place, signed beside billed, aspects. */
final class SummaryText {
    private static final int ASPECT_WIDTH = 11;
    private static final String NOTHING = "-";

    private final TextLines lines;
    private final Paint paint;

    SummaryText(TextLines lines, Paint paint) {
        this.lines = lines;
        this.paint = paint;
    }

    void write(CdrReport report) {
        lines.line(paint.verdict(report.verdict()) + "  " + name(report));
        lines.line("  " + place(report.position()));
        lines.gap();
        if (!report.readable()) {
            lines.line("  nothing of it could be checked");
            return;
        }
        lines.line("  " + energy(report));
        lines.table(2, comparison(report.signed(), report.billed()));
        lines.gap();
        for (Aspect aspect : Aspect.values()) {
            lines.line("  " + TextLines.padded(aspect.id(), ASPECT_WIDTH) + paint.verdict(report.aspect(aspect)));
        }
    }

    /** Returns how the CDR names itself, such as {@code CDR DE ABC 123}. */
    static String name(CdrReport report) {
        CdrReport.CdrName name = report.cdr();
        String parts = Stream.of(name.countryCode(), name.partyId(), name.id())
                .flatMap(Optional::stream)
                .map(TerminalText::clean)
                .collect(Collectors.joining(" "));
        if (!report.readable()) {
            return "not readable as a CDR" + (parts.isEmpty() ? "" : ": " + parts);
        }
        return parts.isEmpty() ? "CDR without id" : "CDR " + parts;
    }

    /** Returns where the CDR lies, such as {@code day.json:12 /data/3}. */
    static String place(SourcePosition position) {
        String file = position.file().isEmpty() ? "(in memory)" : TerminalText.clean(position.file());
        return (file + ":" + position.line() + " " + TerminalText.clean(position.pointer())).strip();
    }

    private static String energy(CdrReport report) {
        Optional<BigDecimal> signed = report.signed().flatMap(Measured::energy);
        Optional<BigDecimal> billed = report.billed().energy();
        boolean proven = report.values().stream().allMatch(ValueReport::proven);
        return "energy signed "
                + signed.map(energy -> kilowattHours(energy) + (proven ? "" : " (unproven)"))
                        .orElse("unknown")
                + ", billed "
                + billed.map(SummaryText::kilowattHours).orElse("unknown")
                + signed.flatMap(s -> billed.flatMap(b -> difference(s, b))).orElse("");
    }

    /** A credit CDR bills a negative amount; a difference to that would only mislead. */
    private static Optional<String> difference(BigDecimal signed, BigDecimal billed) {
        if (billed.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal difference = billed.subtract(signed);
        return Optional.of(
                difference.signum() == 0
                        ? ", no difference"
                        : ", difference " + (difference.signum() > 0 ? "+" : "") + kilowattHours(difference));
    }

    private static String kilowattHours(BigDecimal energy) {
        return energy.toPlainString() + " kWh";
    }

    private static List<List<String>> comparison(Optional<Measured> signed, Billed billed) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "signed", "billed"));
        row("start", signed.flatMap(Measured::start).map(Object::toString), billed.start(), rows);
        row("end", signed.flatMap(Measured::end).map(Object::toString), billed.end(), rows);
        row("meter", signed.flatMap(Measured::meter), billed.meter(), rows);
        signed.ifPresent(measured -> rows.add(List.of("format", TerminalText.clean(measured.format()), "")));
        return rows.size() == 1 ? List.of() : rows;
    }

    private static void row(String what, Optional<String> signed, Optional<String> billed, List<List<String>> rows) {
        if (signed.isPresent() || billed.isPresent()) {
            rows.add(List.of(
                    what,
                    signed.map(TerminalText::clean).orElse(NOTHING),
                    billed.map(TerminalText::clean).orElse(NOTHING)));
        }
    }
}

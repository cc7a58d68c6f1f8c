package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.ReadingTime;
import java.util.ArrayList;
import java.util.List;

/** The signed values of one CDR's text, each with its readings. */
final class ValuesText {
    private final TextLines lines;
    private final Paint paint;

    ValuesText(TextLines lines, Paint paint) {
        this.lines = lines;
        this.paint = paint;
    }

    void write(CdrReport report) {
        for (ValueReport value : report.values()) {
            lines.gap();
            lines.line("  value " + value.index() + ": " + describe(value) + "  " + paint.verdict(value.verdict()));
            if (!value.transport().isEmpty()) {
                lines.wrapped(4, "read from " + TerminalText.clean(String.join(", ", value.transport())));
            }
            value.key().ifPresent(this::key);
            lines.table(4, value.readings().stream().map(r -> row(r, value)).toList());
        }
    }

    private static String describe(ValueReport value) {
        String nature = value.nature().map(TerminalText::clean).orElse("without nature");
        String format = value.format().map(TerminalText::clean).orElse("unknown format");
        return nature + ", " + format + (value.proven() ? ", signature verified" : ", signature not verified");
    }

    private void key(KeyUsed used) {
        String source = switch (used.source()) {
            case TRUSTED -> "trusted key";
            case CDR -> "key from the CDR";
            case EMBEDDED -> "key from the signed value itself";
        };
        lines.line("    " + source + ", " + used.key().curve().id() + ", "
                + used.key().fingerprint());
    }

    private static List<String> row(MeterReading reading, ValueReport value) {
        List<String> cells = new ArrayList<>();
        cells.add(clean(reading.register().map(ObisCode::text).orElse("no register")));
        cells.add(clean(reading.value().map(Object::toString).orElse("no value")));
        cells.add(reading.time().map(ReadingTime::instant).map(Object::toString).orElse("no time"));
        cells.add(reading.time().map(time -> "clock " + time.clock().id()).orElse(""));
        cells.add(value.proven() ? "" : "unproven");
        return cells;
    }

    private static String clean(String text) {
        return TerminalText.clean(text);
    }
}

package io.github.eichcheck.spark;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingTime;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Turns a report into a row of the table. */
final class ReportRow {
    /** A number with an exponent beyond that is written with its exponent. */
    private static final int LONGEST = 200;

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private ReportRow() {}

    /** The columns of {@link ReportSchema#FOUND}. */
    static List<@Nullable Object> found(CdrReport report) {
        Optional<Measured> signed = report.signed();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(orNull(report.cdr().countryCode()));
        row.add(orNull(report.cdr().partyId()));
        row.add(orNull(report.cdr().id()));
        row.add(report.readable());
        row.add(report.verdict().name());
        row.add(aspects(report));
        row.add(orNull(signed.flatMap(Measured::energy).flatMap(ReportRow::decimal)));
        row.add(orNull(signed.flatMap(Measured::energy).map(ReportRow::written)));
        row.add(orNull(signed.flatMap(Measured::start).flatMap(ReportRow::timestamp)));
        row.add(orNull(signed.flatMap(Measured::end).flatMap(ReportRow::timestamp)));
        row.add(orNull(signed.flatMap(Measured::meter)));
        row.add(orNull(signed.map(Measured::format)));
        row.add(orNull(report.billed().energy().flatMap(ReportRow::decimal)));
        row.add(orNull(report.billed().energy().map(ReportRow::written)));
        row.add(orNull(report.billed().start().flatMap(ReportRow::instant)));
        row.add(orNull(report.billed().end().flatMap(ReportRow::instant)));
        row.add(orNull(report.billed().meter()));
        row.add(report.values().stream().map(ReportRow::value).toArray(Row[]::new));
        row.add(findings(report.findings()));
        return row;
    }

    /** The findings of {@link ReportSchema#FINDING}. */
    static Row[] findings(List<Finding> findings) {
        return findings.stream().map(ReportRow::finding).toArray(Row[]::new);
    }

    private static Row aspects(CdrReport report) {
        return RowFactory.create(Stream.of(Aspect.values())
                .map(aspect -> report.aspect(aspect).name())
                .toArray());
    }

    private static Row finding(Finding finding) {
        return RowFactory.create(
                finding.code().id(),
                finding.aspect().id(),
                finding.severity().name(),
                finding.location().pointer(),
                orNull(finding.location().field()),
                orNull(finding.expected()),
                orNull(finding.actual()),
                orNull(finding.difference()),
                orNull(finding.tolerance()),
                finding.message());
    }

    private static Row value(ValueReport value) {
        return RowFactory.create(
                value.index(),
                orNull(value.nature()),
                orNull(value.format()),
                value.verdict().name(),
                value.proven(),
                value.transport().toArray(String[]::new),
                orNull(value.key().map(used -> used.source().id())),
                orNull(value.key().map(used -> used.key().curve().id())),
                orNull(value.key().map(used -> used.key().fingerprint())),
                value.readings().stream().map(ReportRow::reading).toArray(Row[]::new));
    }

    private static Row reading(MeterReading reading) {
        return RowFactory.create(
                orNull(reading.register().map(ObisCode::text)),
                orNull(reading.value().map(quantity -> written(quantity.value()))),
                orNull(reading.value().map(Quantity::unit).filter(unit -> !unit.isEmpty())),
                orNull(reading.time().map(ReadingTime::instant).flatMap(ReportRow::timestamp)),
                orNull(reading.time().map(time -> time.clock().id())));
    }

    /** The exact value, if the column can hold it. */
    private static Optional<BigDecimal> decimal(BigDecimal value) {
        int before = value.precision() - value.scale();
        BigDecimal plain = before <= LONGEST && value.scale() > ReportSchema.KWH.scale() && value.scale() <= LONGEST
                ? value.stripTrailingZeros()
                : value;
        boolean fits = before <= ReportSchema.KWH.precision() - ReportSchema.KWH.scale()
                && plain.scale() <= ReportSchema.KWH.scale()
                && plain.scale() >= -LONGEST;
        return fits ? Optional.of(plain.setScale(ReportSchema.KWH.scale())) : Optional.empty();
    }

    private static String written(BigDecimal value) {
        return Math.abs(value.scale()) <= LONGEST ? value.toPlainString() : value.toString();
    }

    private static Optional<Timestamp> instant(String text) {
        try {
            return timestamp(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Spark has microseconds and finer digits are cut; what no calendar of today writes is left out. */
    private static Optional<Timestamp> timestamp(Instant instant) {
        return instant.isBefore(FIRST) || instant.isAfter(LAST)
                ? Optional.empty()
                : Optional.of(Timestamp.from(instant));
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}

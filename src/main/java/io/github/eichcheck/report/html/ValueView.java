package io.github.eichcheck.report.html;

import io.github.eichcheck.ValueReport;
import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.ReadingTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One signed value.
 *
 * @param index its place in the CDR, from zero
 * @param nature its nature as written
 * @param format the format's identifier
 * @param verdict its verdict
 * @param proven whether its signature was verified
 * @param transport how it was unpacked
 * @param key the key
 * @param readings its readings
 * @param records what was decoded
 */
record ValueView(
        int index,
        Optional<String> nature,
        Optional<String> format,
        Verdict verdict,
        boolean proven,
        String transport,
        Optional<KeyView> key,
        List<ReadingView> readings,
        List<RecordView> records) {

    /**
     * A key.
     *
     * @param source where it came from, as a key of the words
     * @param curve its curve
     * @param fingerprint its fingerprint
     */
    record KeyView(String source, String curve, String fingerprint) {
        static KeyView of(KeyUsed used) {
            return new KeyView(
                    "key." + used.source().id(),
                    used.key().curve().id(),
                    used.key().fingerprint());
        }
    }

    /**
     * A reading.
     *
     * @param register the register
     * @param value what it showed, with its unit
     * @param time when, in UTC
     * @param clock how far the time can be relied upon, as a key of the words
     * @param mark its place in the transaction, as a key of the words
     */
    record ReadingView(
            Optional<String> register,
            Optional<String> value,
            Optional<String> time,
            Optional<String> clock,
            String mark) {
        static ReadingView of(MeterReading reading, Discretion discretion) {
            return new ReadingView(
                    reading.register().map(ObisCode::text).map(discretion::text),
                    reading.value().map(Object::toString).map(discretion::text),
                    reading.time().map(ReadingView::time),
                    reading.time().map(time -> "clock." + time.clock().id()),
                    "mark." + reading.mark().name().toLowerCase(Locale.ROOT));
        }

        private static String time(ReadingTime time) {
            String instant = time.instant().toString();
            return time.offsetKnown() ? instant : instant.substring(0, instant.length() - 1);
        }
    }

    static ValueView of(ValueReport value, Discretion discretion) {
        return new ValueView(
                value.index(),
                value.nature().map(discretion::text),
                value.format().map(discretion::text),
                value.verdict(),
                value.proven(),
                discretion.text(String.join(", ", value.transport())),
                value.key().map(KeyView::of),
                value.readings().stream()
                        .limit(CdrView.LIMIT)
                        .map(reading -> ReadingView.of(reading, discretion))
                        .toList(),
                value.records().stream()
                        .limit(CdrView.LIMIT)
                        .map(record -> RecordView.of(record, discretion))
                        .toList());
    }
}

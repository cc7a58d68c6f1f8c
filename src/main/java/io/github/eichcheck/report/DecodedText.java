package io.github.eichcheck.report;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that one signed value says, as text for people. Nothing is cut, nothing is judged. */
public final class DecodedText {
    private final TextLines lines = new TextLines();

    /**
     * Begins with a title.
     *
     * @param title where the value comes from
     */
    public DecodedText(String title) {
        lines.line(TerminalText.clean(title));
    }

    /**
     * Adds what was decoded.
     *
     * @param steps how the record was unpacked
     * @param format the format's identifier
     * @param records the signed records in the order written
     */
    public void records(List<String> steps, String format, List<SignedRecord> records) {
        lines.line("  read from " + TerminalText.clean(String.join(", ", steps)) + "; format "
                + TerminalText.clean(format));
        for (SignedRecord record : records) {
            lines.gap();
            fields("fields", record.fields());
            record.readings().forEach(this::reading);
            record.signature().ifPresent(this::signature);
            record.embeddedKey()
                    .ifPresent(key ->
                            lines.line("  key in the record: " + key.curve().id() + ", " + key.fingerprint()));
            bytes("signed bytes", record.message());
            layout(record);
        }
    }

    /**
     * Adds bytes that could not be decoded.
     *
     * @param steps how they were unpacked
     * @param why why, in a few words
     * @param bytes the bytes
     */
    public void undecoded(List<String> steps, String why, Bytes bytes) {
        lines.line("  read from " + TerminalText.clean(String.join(", ", steps)) + "; " + TerminalText.clean(why));
        bytes("bytes", bytes);
    }

    /**
     * Adds findings.
     *
     * @param findings what was found on the way
     */
    public void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            String field =
                    finding.location().field().map(name -> "  field " + name).orElse("");
            lines.line("  " + finding.severity() + "  " + finding.code().id() + TerminalText.clean(field));
            lines.wrapped(4, TerminalText.clean(finding.message()));
        }
    }

    private void fields(String title, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            lines.line("  " + title);
            lines.table(
                    4,
                    fields.entrySet().stream()
                            .map(field ->
                                    List.of(TerminalText.escape(field.getKey()), TerminalText.escape(field.getValue())))
                            .toList());
        }
    }

    /** One line a field: where its bytes begin and end, the bytes, its name, what it says. */
    private void layout(SignedRecord record) {
        if (record.layout().isEmpty()) {
            return;
        }
        lines.line("  signed bytes by field");
        lines.table(
                4,
                record.layout().stream()
                        .map(range -> List.of(
                                range.from() + ".." + range.to(),
                                TerminalText.escape(range.name()),
                                TerminalText.escape(range.value()),
                                record.message().slice(range.from(), range.to()).toHex()))
                        .toList());
    }

    private void reading(MeterReading reading) {
        String what = reading.register().map(code -> code.text() + " ").orElse("")
                + reading.value().map(value -> value + " ").orElse("")
                + reading.time()
                        .map(time -> time.instant() + " clock " + time.clock().id() + " ")
                        .orElse("")
                + reading.mark().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        fields("reading: " + TerminalText.escape(what), reading.fields());
    }

    private void signature(RecordSignature signature) {
        int digits = 2 * signature.algorithm().curve().orderBytes();
        lines.line("  signature " + signature.algorithm().id());
        lines.line("    r  " + hex(signature.value().r(), digits));
        lines.line("    s  " + hex(signature.value().s(), digits));
    }

    private static String hex(BigInteger number, int digits) {
        String text = number.toString(16);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private void bytes(String title, Bytes bytes) {
        lines.line("  " + title);
        lines.line("    length  " + bytes.length());
        lines.line("    sha256  " + sha256(bytes));
        if (isText(bytes)) {
            lines.line("    text    " + TerminalText.escape(bytes.toUtf8()));
        }
        lines.line("    hex     " + bytes.toHex());
    }

    private static String sha256(Bytes bytes) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(bytes.toArray()))
                    .toHex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isText(Bytes bytes) {
        String text = bytes.toUtf8();
        return Bytes.utf8(text).equals(bytes)
                && text.codePoints().allMatch(c -> c >= ' ' || c == '\t' || c == '\r' || c == '\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

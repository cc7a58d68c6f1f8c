package io.github.eichcheck.report.html;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One signed record: its fields, its signed bytes and the signature over them.
 *
 * @param fields what it states, by the names of its own format
 * @param bytes the signed bytes
 * @param signature the signature
 */
record RecordView(List<Field> fields, SignedBytes bytes, Optional<Signature> signature) {

    /**
     * A field.
     *
     * @param name its name
     * @param value what it says
     */
    record Field(String name, String value) {}

    /**
     * A signature.
     *
     * @param algorithm the algorithm's name
     * @param r the first number in hexadecimal
     * @param s the second number in hexadecimal
     */
    record Signature(String algorithm, String r, String s) {
        static Signature of(RecordSignature signature) {
            int digits = 2 * signature.algorithm().curve().orderBytes();
            return new Signature(
                    signature.algorithm().id(),
                    hex(signature.value().r(), digits),
                    hex(signature.value().s(), digits));
        }

        private static String hex(BigInteger number, int digits) {
            String text = number.toString(16);
            return "0".repeat(Math.max(0, digits - text.length())) + text;
        }
    }

    static RecordView of(SignedRecord record, Discretion discretion) {
        List<Field> fields = new ArrayList<>();
        add("", record.fields(), discretion, fields);
        for (MeterReading reading : record.readings()) {
            add(reading.place() + " ", reading.fields(), discretion, fields);
        }
        return new RecordView(
                fields.stream().limit(CdrView.LIMIT).toList(),
                SignedBytes.of(record, discretion),
                record.signature().map(Signature::of));
    }

    private static void add(String place, Map<String, String> from, Discretion discretion, List<Field> to) {
        from.forEach((name, value) -> to.add(new Field(discretion.text(place + name), discretion.field(name, value))));
    }
}

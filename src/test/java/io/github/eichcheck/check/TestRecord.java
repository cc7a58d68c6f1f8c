package io.github.eichcheck.check;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Tolerances;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A checked record under construction, with no origin but what it is told. Immutable. */
record TestRecord(
        String message,
        String pointer,
        Optional<String> nature,
        RecordOrigin origin,
        List<MeterReading> readings,
        Map<String, String> fields,
        List<FieldRange> layout,
        Optional<RecordSignature> signature,
        Optional<PublicKey> key) {

    /** A record with these readings in the value number {@code number} of the CDR. */
    static TestRecord of(int number, TestReading... readings) {
        List<MeterReading> all = new ArrayList<>();
        for (TestReading reading : readings) {
            all.add(reading.at("RD[" + all.size() + "]"));
        }
        return new TestRecord(
                "record " + number,
                "/" + number,
                Optional.empty(),
                RecordOrigin.UNKNOWN,
                List.copyOf(all),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    TestRecord message(String other) {
        return new TestRecord(other, pointer, nature, origin, readings, fields, layout, signature, key);
    }

    TestRecord in(String other) {
        return new TestRecord(message, other, nature, origin, readings, fields, layout, signature, key);
    }

    TestRecord nature(String other) {
        return new TestRecord(message, pointer, Optional.of(other), origin, readings, fields, layout, signature, key);
    }

    TestRecord page(String context, long number) {
        return origin(origin.meter(), origin.user(), origin.transaction(), Optional.of(new Page(context, number)));
    }

    TestRecord meter(String meter) {
        return origin(Optional.of(meter), origin.user(), origin.transaction(), origin.page());
    }

    TestRecord user(String user) {
        return origin(origin.meter(), Optional.of(user), origin.transaction(), origin.page());
    }

    TestRecord transaction(String transaction) {
        return origin(origin.meter(), origin.user(), Optional.of(transaction), origin.page());
    }

    private TestRecord origin(
            Optional<String> meter, Optional<String> user, Optional<String> transaction, Optional<Page> page) {
        return with(new RecordOrigin(
                meter, origin.gateway(), origin.chargePoint(), user, origin.userKind(), transaction, page));
    }

    TestRecord with(RecordOrigin other) {
        return new TestRecord(message, pointer, nature, other, readings, fields, layout, signature, key);
    }

    TestRecord fields(Map<String, String> other) {
        return new TestRecord(message, pointer, nature, origin, readings, other, layout, signature, key);
    }

    TestRecord layout(Map<String, String> values) {
        List<FieldRange> ranges = new ArrayList<>();
        values.forEach((name, value) -> ranges.add(new FieldRange(name, 0, 0, value)));
        return new TestRecord(message, pointer, nature, origin, readings, fields, ranges, signature, key);
    }

    TestRecord signature(Curve curve, long r, long s) {
        RecordSignature made = new RecordSignature(
                new SignatureAlgorithm(curve), new EcdsaSignature(BigInteger.valueOf(r), BigInteger.valueOf(s)));
        return new TestRecord(message, pointer, nature, origin, readings, fields, layout, Optional.of(made), key);
    }

    TestRecord key(PublicKey other) {
        return new TestRecord(
                message, pointer, nature, origin, readings, fields, layout, signature, Optional.of(other));
    }

    CheckedRecord checked() {
        SignedRecord record =
                new SignedRecord(Bytes.utf8(message), signature, Optional.empty(), origin, readings, layout, fields);
        return new CheckedRecord(Location.of(pointer), nature, "test", record, key);
    }

    /** The CDR with these members. */
    static Cdr cdr(String members) {
        return ((ReadableCdr) new CdrReader().read("{\"total_energy\":1" + members + "}")).cdr();
    }

    static Session session(TestRecord... records) {
        return session(cdr(""), records);
    }

    static Session session(Cdr cdr, TestRecord... records) {
        List<CheckedRecord> all = new ArrayList<>();
        for (TestRecord record : records) {
            all.add(record.checked());
        }
        return SessionAssembly.of(all, cdr, Tolerances.DEFAULT.time());
    }

    /** What a check finds in a session of these records. */
    static List<Finding> found(Check check, TestRecord... records) {
        return found(check, cdr(""), records);
    }

    static List<Finding> found(Check check, Cdr cdr, TestRecord... records) {
        List<Finding> findings = new ArrayList<>();
        check.check(new Evidence(cdr, session(cdr, records), Tolerances.DEFAULT), findings::add);
        return findings;
    }

    /** One line for each finding: name, place, expected, actual. */
    static List<String> told(Check check, TestRecord... records) {
        return told(check, cdr(""), records);
    }

    static List<String> told(Check check, Cdr cdr, TestRecord... records) {
        return found(check, cdr, records).stream()
                .map(finding -> finding.code().name() + " "
                        + finding.location().pointer()
                        + finding.location().field().map(field -> " " + field).orElse("")
                        + finding.expected().map(text -> " <" + text + ">").orElse("")
                        + finding.actual().map(text -> " [" + text + "]").orElse(""))
                .toList();
    }
}

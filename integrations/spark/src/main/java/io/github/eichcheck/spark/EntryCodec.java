package io.github.eichcheck.spark;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.BatchFacts.Period;
import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.batch.BatchEntry;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a CDR bears on others, as bytes that live for one run. */
final class EntryCodec {
    private EntryCodec() {}

    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] encode(BatchEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, entry);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    static BatchEntry decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("these are not the bytes of an entry", e);
        }
    }

    private static void write(DataOutputStream out, BatchEntry entry) throws IOException {
        out.writeUTF(entry.verdict().name());
        out.writeUTF(entry.session().name());
        optional(out, entry.cdr().countryCode(), EntryCodec::text);
        optional(out, entry.cdr().partyId(), EntryCodec::text);
        optional(out, entry.cdr().id(), EntryCodec::text);
        BatchFacts facts = entry.facts();
        bytes(out, facts.content());
        out.writeBoolean(facts.credit());
        optional(out, facts.credited(), EntryCodec::text);
        optional(out, facts.session(), EntryCodec::text);
        out.writeInt(facts.records().size());
        for (ProvenRecord record : facts.records()) {
            bytes(out, record.digest());
            text(out, record.location().pointer());
            optional(out, record.location().field(), EntryCodec::text);
            out.writeUTF(record.place().name());
        }
        optional(out, facts.meter(), EntryCodec::span);
        optional(out, facts.billed(), EntryCodec::period);
    }

    private static BatchEntry read(DataInputStream in) throws IOException {
        Verdict verdict = Verdict.valueOf(in.readUTF());
        Verdict session = Verdict.valueOf(in.readUTF());
        CdrName cdr = new CdrName(
                optional(in, EntryCodec::text), optional(in, EntryCodec::text), optional(in, EntryCodec::text));
        Bytes content = bytes(in);
        boolean credit = in.readBoolean();
        Optional<String> credited = optional(in, EntryCodec::text);
        Optional<String> sessionId = optional(in, EntryCodec::text);
        int count = in.readInt();
        List<ProvenRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(new ProvenRecord(
                    bytes(in), new Location(text(in), optional(in, EntryCodec::text)), Place.valueOf(in.readUTF())));
        }
        Optional<MeterSpan> meter = optional(in, EntryCodec::span);
        Optional<Period> billed = optional(in, EntryCodec::period);
        return new BatchEntry(
                cdr,
                new BatchFacts(content, credit, credited, sessionId, List.copyOf(records), meter, billed),
                verdict,
                session);
    }

    private static void span(DataOutputStream out, MeterSpan span) throws IOException {
        bytes(out, span.meter());
        text(out, span.register());
        number(out, span.begin());
        number(out, span.end());
        optional(out, span.period(), EntryCodec::period);
        out.writeBoolean(span.synchronised());
    }

    private static MeterSpan span(DataInputStream in) throws IOException {
        return new MeterSpan(
                bytes(in), text(in), number(in), number(in), optional(in, EntryCodec::period), in.readBoolean());
    }

    private static void period(DataOutputStream out, Period period) throws IOException {
        instant(out, period.start());
        instant(out, period.end());
    }

    private static Period period(DataInputStream in) throws IOException {
        return new Period(instant(in), instant(in));
    }

    private static void instant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void number(DataOutputStream out, BigDecimal number) throws IOException {
        bytes(out, Bytes.of(number.unscaledValue().toByteArray()));
        out.writeInt(number.scale());
    }

    private static BigDecimal number(DataInputStream in) throws IOException {
        return new BigDecimal(new BigInteger(bytes(in).toArray()), in.readInt());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, Bytes.utf8(text));
    }

    private static String text(DataInputStream in) throws IOException {
        return bytes(in).toUtf8();
    }

    private static void bytes(DataOutputStream out, Bytes bytes) throws IOException {
        out.writeInt(bytes.length());
        out.write(bytes.toArray());
    }

    private static Bytes bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return Bytes.of(bytes);
    }

    private static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writer.write(out, value.get());
        }
    }

    private static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
        return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
    }
}

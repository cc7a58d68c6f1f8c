package io.github.eichcheck.transport;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the signed records in a {@code SignedValue} (OCPI 2.2.1, section 10.4.8). {@code signed_data} is the source;
 * {@code plain_data} is looked at only for a record's other half, for a second copy, or where {@code signed_data} is
 * empty. Never throws for any text, keeps no state, and reads texts of at most {@value #MAX_LENGTH} characters.
 */
public final class Transport {
    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 1 << 20;

    private static final char BEYOND_ASCII = 0x80;
    private static final Set<Integer> FIELD_LIMITS = Set.of(512, 3000, 5000);

    private Transport() {}

    /**
     * Opens a value.
     *
     * @param value the value as it stands in the CDR
     * @return its records and what was found on the way; findings point to {@code signed_data} or {@code plain_data}
     */
    public static Transported open(SignedValue value) {
        Location signedAt = Location.of(value.pointer() + "/signed_data");
        Location plainAt = Location.of(value.pointer() + "/plain_data");
        String signed = value.signedData().orElse("");
        String plain = value.plainData().orElse("");
        if (isBlank(signed)) {
            return fromPlainData(plain, plainAt, signedAt);
        }
        if (signed.length() > MAX_LENGTH) {
            return nothing(tooLong(signedAt));
        }
        Ladder ladder = new Ladder(signedAt);
        ladder.take(signed, List.of());
        List<Finding> findings = new ArrayList<>(ladder.findings());
        List<TransportedRecord> records = unsplit(ladder.records(), plain, signedAt, findings);
        List<TransportedRecord> differing = comparePlainData(records, plain, plainAt, findings);
        return finish(records, differing, signed, signedAt, findings);
    }

    private static Transported fromPlainData(String plain, Location plainAt, Location signedAt) {
        if (plain.length() > MAX_LENGTH) {
            return nothing(tooLong(plainAt));
        }
        Ladder ladder = new Ladder(plainAt);
        List<TransportedRecord> records = plainRecords(plain, ladder);
        if (records.isEmpty()) {
            return nothing(Finding.of(TransportFinding.EMPTY, signedAt));
        }
        List<Finding> findings = new ArrayList<>(List.of(Finding.of(TransportFinding.FROM_PLAIN_DATA, plainAt)));
        findings.addAll(ladder.findings());
        return finish(records, List.of(), plain, plainAt, findings);
    }

    /** The records in {@code plain_data}, if whole records are all that it holds. */
    private static List<TransportedRecord> plainRecords(String plain, Ladder ladder) {
        if (isBlank(plain) || plain.length() > MAX_LENGTH) {
            return List.of();
        }
        ladder.take(plain, List.of("plain_data"));
        boolean whole = ladder.records().stream().map(TransportedRecord::record).allMatch(Content::isWholeRecord);
        return whole ? ladder.records() : List.of();
    }

    private static List<TransportedRecord> unsplit(
            List<TransportedRecord> records, String plain, Location location, List<Finding> findings) {
        if (records.size() != 1 || plain.length() > MAX_LENGTH) {
            return records;
        }
        TransportedRecord only = records.get(0);
        boolean section = SplitRecord.isSignatureSection(only.record());
        if (!section && !SplitRecord.isBareSignature(only.record())) {
            return records;
        }
        String text = Content.trim(Bytes.utf8(plain)).toUtf8();
        Optional<String> payload = OcmfFrame.payload(text);
        if (payload.isEmpty()) {
            return records;
        }
        if (section) {
            findings.add(Finding.of(TransportFinding.SPLIT, location));
            return List.of(joined(only, payload.get()));
        }
        boolean ocmf = text.startsWith(OcmfFrame.HEADER) || payload.get().contains("\"RD\"");
        if (ocmf) {
            findings.add(Finding.of(TransportFinding.SIGNATURE_ONLY, location));
            return List.of();
        }
        return records;
    }

    private static TransportedRecord joined(TransportedRecord signature, String payload) {
        List<String> steps = new ArrayList<>(signature.steps());
        steps.add("split");
        return new TransportedRecord(
                SplitRecord.join(payload, signature.record()),
                List.copyOf(steps),
                signature.publicKey(),
                signature.encodingMethod());
    }

    private static List<TransportedRecord> comparePlainData(
            List<TransportedRecord> records, String plain, Location location, List<Finding> findings) {
        List<TransportedRecord> copies = records.isEmpty() ? List.of() : plainRecords(plain, new Ladder(location));
        if (copies.isEmpty()) {
            return List.of();
        }
        boolean same = bytes(copies).equals(bytes(records));
        findings.add(
                Finding.of(same ? TransportFinding.PLAIN_RECORD : TransportFinding.PLAIN_RECORD_DIFFERS, location));
        return same ? List.of() : copies;
    }

    private static List<Bytes> bytes(List<TransportedRecord> records) {
        return records.stream().map(each -> Content.trim(each.record())).toList();
    }

    private static Transported finish(
            List<TransportedRecord> records,
            List<TransportedRecord> differing,
            String text,
            Location location,
            List<Finding> findings) {
        List<TransportedRecord> named = records.stream()
                .map(each -> each.steps().isEmpty() ? each.withSteps(List.of("raw")) : each)
                .toList();
        if (!named.equals(records)) {
            findings.add(Finding.of(TransportFinding.RAW, location));
        }
        if (FIELD_LIMITS.contains(text.length()) && !haveEnd(records)) {
            findings.add(
                    Finding.of(TransportFinding.LENGTH_AT_LIMIT, location).actual(Integer.toString(text.length())));
        }
        return new Transported(List.copyOf(named), differing, List.copyOf(findings));
    }

    private static boolean haveEnd(List<TransportedRecord> records) {
        return !records.isEmpty()
                && records.stream().map(TransportedRecord::record).allMatch(Content::hasEnd);
    }

    private static Transported nothing(Finding finding) {
        return new Transported(List.of(), List.of(), List.of(finding));
    }

    private static Finding tooLong(Location location) {
        return Finding.of(TransportFinding.LIMIT, location).expected(MAX_LENGTH + " characters");
    }

    private static boolean isBlank(String text) {
        boolean visible = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < BEYOND_ASCII;
        return !visible && Content.trim(Bytes.utf8(text)).length() == 0;
    }
}

package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.transport.Transport;
import io.github.eichcheck.transport.Transported;
import io.github.eichcheck.transport.TransportedRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the signed values of a CDR from their text to verified records: one loop, one catch, one place that chooses the
 * key.
 */
final class SignedValues {
    private static final Location SIGNED_DATA = Location.of("/signed_data");

    private final Decoders decoders;
    private final KeyChoice keys;
    private final Proof proof;

    SignedValues(Decoders decoders, KeyChoice keys, Proof proof) {
        this.decoders = decoders;
        this.keys = keys;
        this.proof = proof;
    }

    /**
     * What became of the signed values of a CDR.
     *
     * @param values one for each, in the order of the CDR
     * @param findings what was found
     */
    record Outcome(List<ValueOutcome> values, List<Finding> findings) {
        List<CheckedRecord> records() {
            List<CheckedRecord> records = new ArrayList<>();
            for (ValueOutcome value : values) {
                records.addAll(value.records());
            }
            return Collections.unmodifiableList(records);
        }

        /** Puts other records, as many and in the same order, into the place of those that were read. */
        void records(List<CheckedRecord> others) {
            int from = 0;
            for (ValueOutcome value : values) {
                int to = from + value.records().size();
                value.records(others.subList(from, to));
                from = to;
            }
        }

        /** The records whose signatures were verified, each as the object that it is. */
        Set<CheckedRecord> proven() {
            Set<CheckedRecord> proven = Collections.newSetFromMap(new IdentityHashMap<>());
            values.forEach(value -> proven.addAll(value.proven()));
            return proven;
        }

        List<ValueReport> reports(List<Finding> graded) {
            Map<String, List<Finding>> own = new HashMap<>();
            values.forEach(value -> own.put(value.pointer(), new ArrayList<>()));
            for (Finding finding : graded) {
                at(own, finding.location().pointer()).ifPresent(here -> here.add(finding));
            }
            return values.stream()
                    .map(value -> value.report(own.getOrDefault(value.pointer(), List.of())))
                    .toList();
        }

        /** The findings of the value at which, or inside of which, a pointer points. */
        private static Optional<List<Finding>> at(Map<String, List<Finding>> own, String pointer) {
            for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                List<Finding> here = own.get(pointer.substring(0, end));
                if (here != null) {
                    return Optional.of(here);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The signed values of a CDR before their signatures are verified.
     *
     * @param proofs what is yet to be verified
     * @param values one for each, in the order of the CDR
     * @param draft what was found so far, with room for what the signatures say
     */
    record Prepared(List<PendingProof> proofs, List<ValueOutcome> values, DraftFindings draft) {
        /** What became of them; to be called once, after the signatures were verified. */
        Outcome finish() {
            return new Outcome(List.copyOf(values), draft.finish());
        }
    }

    /**
     * Decodes the signed values of a CDR and chooses their keys.
     *
     * @param cdr the CDR
     * @return what is to be verified of them
     */
    Prepared prepare(Cdr cdr) {
        Prepared prepared = new Prepared(new ArrayList<>(), new ArrayList<>(), new DraftFindings());
        PlainRecords plain = new PlainRecords(decoders);
        List<SignedValue> signed = cdr.signedData().map(SignedData::values).orElse(List.of());
        if (signed.isEmpty()) {
            prepared.draft().add(Finding.of(SignatureFinding.NO_SIGNED_DATA, SIGNED_DATA));
        }
        for (SignedValue value : signed) {
            prepare(cdr, value, plain, prepared);
        }
        plain.compare(prepared.values(), prepared.draft()::add);
        if (prepared.values().stream().allMatch(value -> value.records().isEmpty())) {
            prepared.draft().add(Finding.of(KeyFinding.NOT_CHECKED, SIGNED_DATA));
        }
        return prepared;
    }

    private void prepare(Cdr cdr, SignedValue value, PlainRecords plain, Prepared prepared) {
        Transported transported = Transport.open(value);
        prepared.draft().addAll(transported.findings());
        plain.add(value, transported.differing());
        ValueOutcome outcome = new ValueOutcome(prepared.values().size(), value);
        for (TransportedRecord record : transported.records()) {
            outcome.addSteps(record.steps());
            Location location = Location.of(value.pointer() + "/signed_data");
            Optional<SignedValueDecoder> decoder =
                    decoder(record, cdr.signedData().flatMap(SignedData::encodingMethod), location, prepared.draft());
            decoder.ifPresent(chosen -> decode(chosen, record, cdr, location, outcome, prepared));
        }
        prepared.values().add(outcome);
    }

    private Optional<SignedValueDecoder> decoder(
            TransportedRecord record, Optional<String> method, Location location, DraftFindings findings) {
        Optional<SignedValueDecoder> named = method.flatMap(decoders::byName)
                .or(() -> record.encodingMethod().flatMap(decoders::byName));
        Optional<SignedValueDecoder> recognised = decoders.byContent(record.record());
        if (named.isPresent() && recognised.orElse(named.get()) == named.get()) {
            return named;
        }
        String name = method.or(record::encodingMethod).orElse("nothing");
        if (recognised.isEmpty()) {
            findings.add(Finding.of(SignatureFinding.ENCODING_METHOD_UNKNOWN, location)
                    .actual(name));
            return Optional.empty();
        }
        findings.add(Finding.of(SignatureFinding.ENCODING_METHOD_DIFFERS, location)
                .expected(recognised.get().encodingMethods().get(0))
                .actual(name));
        return recognised;
    }

    private void decode(
            SignedValueDecoder decoder,
            TransportedRecord transported,
            Cdr cdr,
            Location location,
            ValueOutcome outcome,
            Prepared prepared) {
        DraftFindings draft = prepared.draft();
        outcome.format(decoder.id());
        DecodeContext context = new DecodeContext(location);
        List<SignedRecord> records = List.of();
        try {
            records = decoder.decode(transported.record(), context);
        } catch (DecodeException e) {
            context.report(e.finding());
        }
        draft.addAll(context.findings());
        for (SignedRecord record : records) {
            Optional<KeyUsed> key =
                    keys.choose(new KeyRequest(record, cdr, transported.publicKey(), location), draft::add);
            PendingProof pending = new PendingProof(record, key, location);
            prepared.proofs().add(pending);
            draft.later(findings -> outcome.verified(pending.decide(proof, findings)));
            outcome.add(new CheckedRecord(location, outcome.nature(), decoder.id(), record, key.map(KeyUsed::key)));
            outcome.key(key);
        }
        if (records.isEmpty()) {
            draft.later(findings -> proof.requireReason(location, findings));
        }
    }
}

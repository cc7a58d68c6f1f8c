package io.github.eichcheck;

import io.github.eichcheck.CdrReport.Billed;
import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.check.Checks;
import io.github.eichcheck.check.ClockZone;
import io.github.eichcheck.check.Evidence;
import io.github.eichcheck.check.Session;
import io.github.eichcheck.check.SessionAssembly;
import io.github.eichcheck.check.SessionReading;
import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrEntry.UnreadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.OcpiDateTime;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.trust.TrustedKeys;
import io.github.eichcheck.wire.Bytes;
import io.github.eichcheck.wire.IsoSeconds;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Verifies CDRs. Immutable and safe for use by many threads at once; make one and keep it, because it remembers the
 * keys that it has decoded.
 */
public final class CdrVerifier {
    private final Policy policy;
    private final Decoders decoders;
    private final EcdsaVerifier engine;
    private final Optional<TrustedKeys> trusted;
    private final Proof proof;
    private final SignedValues signedValues;

    private CdrVerifier(Policy policy, Decoders decoders, EcdsaVerifier engine, Optional<TrustedKeys> trusted) {
        this.policy = policy;
        this.decoders = decoders;
        this.engine = engine;
        this.trusted = trusted;
        this.proof = new Proof(engine);
        KeyChoice choice = trusted.<KeyChoice>map(keys -> new TrustedKeyChoice(keys, proof))
                .orElseGet(SelfAssertedKeyChoice::new);
        this.signedValues = new SignedValues(decoders, choice, proof);
    }

    /**
     * A verifier with the decoders that are installed.
     *
     * @param policy how findings are weighed
     * @return the verifier
     */
    public static CdrVerifier with(Policy policy) {
        return with(policy, Decoders.installed());
    }

    /**
     * A verifier with chosen decoders.
     *
     * @param policy how findings are weighed
     * @param decoders what reads the signed values
     * @return the verifier
     */
    public static CdrVerifier with(Policy policy, Decoders decoders) {
        return with(policy, decoders, new BouncyCastleVerifier());
    }

    /** A verifier with a chosen engine. */
    static CdrVerifier with(Policy policy, Decoders decoders, EcdsaVerifier engine) {
        return new CdrVerifier(policy, decoders, engine, Optional.empty());
    }

    /**
     * The same verifier with keys that are trusted. They decide from then on: a meter that they do not know is
     * INDETERMINATE, and another key in a CDR or a record is an error.
     *
     * @param keys which key belongs to which meter
     * @return a verifier that trusts these keys and no others
     */
    public CdrVerifier trusting(TrustedKeys keys) {
        return new CdrVerifier(policy, decoders, engine, Optional.of(keys));
    }

    /**
     * The same verifier with another engine for its signatures, such as a {@code FastVerifier}.
     *
     * @param other what verifies signatures from then on
     * @return a verifier that uses it
     */
    public CdrVerifier verifyingWith(EcdsaVerifier other) {
        return new CdrVerifier(policy, decoders, other, trusted);
    }

    /**
     * The decoders that this verifier uses.
     *
     * @return all of them
     */
    public Decoders decoders() {
        return decoders;
    }

    /**
     * Verifies a CDR in JSON.
     *
     * @param cdrJson one CDR object in UTF-8
     * @return what was found; bad data never throws
     */
    public CdrReport verify(Bytes cdrJson) {
        return verify(new CdrReader().read(cdrJson));
    }

    /**
     * Verifies a CDR in JSON.
     *
     * @param cdrJson one CDR object
     * @return what was found; bad data never throws
     */
    public CdrReport verify(String cdrJson) {
        return verify(Bytes.utf8(cdrJson));
    }

    /**
     * Verifies what a reader found in a file.
     *
     * @param entry a CDR, or something of which no CDR could be made
     * @return what was found
     */
    public CdrReport verify(CdrEntry entry) {
        return verifyAll(List.of(entry)).get(0);
    }

    /**
     * Verifies a CDR whose JSON is not at hand. A {@code BatchCheck} cannot say of it whether another CDR of the same
     * identification says the same.
     *
     * @param cdr the CDR
     * @return what was found; bad data never throws
     */
    public CdrReport verify(Cdr cdr) {
        PreparedCdr prepared = prepare(cdr, Bytes.EMPTY);
        verifySignatures(List.of(prepared));
        return prepared.report();
    }

    /**
     * Verifies many at once, which some engines do faster than one after the other. The reports are the same.
     *
     * @param entries CDRs, or what none could be made of
     * @return what was found of each, in the same order
     */
    public List<CdrReport> verifyAll(List<CdrEntry> entries) {
        List<PreparedCdr> prepared = entries.stream().map(this::prepare).toList();
        verifySignatures(prepared);
        return prepared.stream().map(PreparedCdr::report).toList();
    }

    /**
     * The first step of verifying many at once, where a bug shall cost one of them alone.
     *
     * @param entry a CDR, or something of which no CDR could be made
     * @return what {@link #verifySignatures} takes
     */
    public PreparedCdr prepare(CdrEntry entry) {
        if (entry instanceof ReadableCdr readable) {
            return prepare(readable.cdr(), ContentDigest.of(readable.json()));
        }
        return new PreparedCdr(List.of(), () -> unreadable((UnreadableCdr) entry));
    }

    /**
     * The second step of verifying many at once. The third is {@link PreparedCdr#report} of each.
     *
     * @param prepared what this verifier prepared
     */
    public void verifySignatures(List<PreparedCdr> prepared) {
        proof.verify(prepared.stream().flatMap(cdr -> cdr.proofs().stream()).toList());
        prepared.forEach(PreparedCdr::verified);
    }

    private CdrReport unreadable(UnreadableCdr unreadable) {
        return new CdrReport(
                unreadable.position(),
                CdrName.UNKNOWN,
                false,
                Optional.empty(),
                Billed.NOTHING,
                List.of(),
                List.of(),
                List.of(policy.grade(unreadable.finding())),
                BatchFacts.NONE);
    }

    private PreparedCdr prepare(Cdr cdr, Bytes content) {
        SignedValues.Prepared values = signedValues.prepare(cdr);
        return new PreparedCdr(values.proofs(), () -> report(cdr, content, values.finish()));
    }

    /**
     * Verifies all CDRs of a stream, one after the other, in memory that does not depend on its length.
     *
     * @param name what reports call the stream, such as a file's name
     * @param in JSON, NDJSON or an OCPI response, gzip-compressed or not; closed at the end
     * @param reports receives one report for each CDR, in the order of the stream
     * @throws IOException if the stream cannot be read; what was read before has been reported
     */
    public void verify(String name, InputStream in, Consumer<CdrReport> reports) throws IOException {
        CdrReader reader = new CdrReader();
        try (CdrSplitter cdrs = new CdrSplitter(name, in)) {
            for (Optional<CdrText> text = cdrs.next(); text.isPresent(); text = cdrs.next()) {
                reports.accept(verify(reader.read(text.get())));
            }
        }
    }

    /**
     * Verifies one signed value without a CDR.
     *
     * @param value the value
     * @return what was found; bad data never throws
     */
    public SignedMeterValueReport verify(SignedMeterValue value) {
        Cdr cdr = Cdr.builder().signedData(value.inCdr()).build();
        SignedValues.Prepared prepared = signedValues.prepare(cdr);
        proof.verify(prepared.proofs());
        SignedValues.Outcome outcome = prepared.finish();
        List<Finding> graded =
                outcome.findings().stream().distinct().map(policy::grade).toList();
        return new SignedMeterValueReport(outcome.reports(graded).get(0), graded);
    }

    private CdrReport report(Cdr cdr, Bytes content, SignedValues.Outcome outcome) {
        List<Finding> findings = new ArrayList<>(cdr.findings());
        findings.addAll(outcome.findings());
        List<CheckedRecord> records =
                ClockZone.resolve(outcome.records(), cdr, policy.tolerances().time(), findings::add);
        outcome.records(records);
        Session session = SessionAssembly.of(records, cdr, policy.tolerances().time());
        findings.addAll(Checks.run(new Evidence(cdr, session, policy.tolerances())));
        List<Finding> graded = findings.stream().distinct().map(policy::grade).toList();
        return new CdrReport(
                cdr.position(),
                new CdrName(cdr.countryCode(), cdr.partyId(), cdr.id()),
                true,
                measured(session),
                billed(cdr),
                UserIdents.of(cdr, records),
                outcome.reports(graded),
                graded,
                FactsForBatch.of(cdr, content, session, outcome.proven()));
    }

    private static Optional<Measured> measured(Session session) {
        if (session.records().isEmpty()) {
            return Optional.empty();
        }
        RecordOrigin origin = session.records().get(0).record().origin();
        return session.billing()
                .map(span -> new Measured(
                        span.energy(),
                        instant(span.begin()),
                        instant(span.end()),
                        origin.meter().or(origin::gateway),
                        session.records().get(0).format()));
    }

    private static Optional<Instant> instant(Optional<SessionReading> reading) {
        return reading.flatMap(r -> r.reading().time()).map(ReadingTime::instant);
    }

    private static Billed billed(Cdr cdr) {
        return new Billed(
                cdr.totalEnergy(), cdr.start().map(CdrVerifier::text), cdr.end().map(CdrVerifier::text), cdr.meterId());
    }

    private static String text(OcpiDateTime time) {
        return time.instant().map(IsoSeconds::text).orElse(time.text());
    }
}

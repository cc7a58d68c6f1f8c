package io.github.eichcheck;

import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.BatchFacts.Period;
import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.check.Session;
import io.github.eichcheck.check.SessionReading;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.OcpiDateTime;
import io.github.eichcheck.wire.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what of a CDR bears on others, once it was verified. */
final class FactsForBatch {
    private final Session session;
    private final Set<CheckedRecord> proven;

    private FactsForBatch(Session session, Set<CheckedRecord> proven) {
        this.session = session;
        this.proven = proven;
    }

    /**
     * Gathers the facts.
     *
     * @param cdr the CDR
     * @param content the digest of what it says; empty where that is not known
     * @param session what its records state together: those of its own transaction alone
     * @param proven the records whose signatures were verified
     * @return the facts
     */
    static BatchFacts of(Cdr cdr, Bytes content, Session session, Set<CheckedRecord> proven) {
        FactsForBatch facts = new FactsForBatch(session, proven);
        return new BatchFacts(
                content,
                cdr.credit(),
                cdr.references().credited(),
                cdr.references().session(),
                facts.records(),
                facts.meter(),
                period(instant(cdr.start()), instant(cdr.end())));
    }

    private List<ProvenRecord> records() {
        List<ProvenRecord> records = new ArrayList<>();
        int first = 0;
        for (CheckedRecord record : session.records()) {
            int next = first + record.record().readings().size();
            if (proven.contains(record) && record.key().isPresent()) {
                records.add(
                        record(record, record.key().get(), session.readings().subList(first, next)));
            }
            first = next;
        }
        return List.copyOf(records);
    }

    private static ProvenRecord record(CheckedRecord record, PublicKey key, List<SessionReading> readings) {
        boolean begins = readings.stream().anyMatch(reading -> reading.mark() == ReadingMark.BEGIN);
        boolean ends = readings.stream().anyMatch(reading -> reading.mark().isEnd());
        Place place = begins == ends ? Place.OTHER : begins ? Place.BEGIN : Place.END;
        return new ProvenRecord(Sha256.of(key.point(), record.record().message()), record.location(), place);
    }

    private Optional<MeterSpan> meter() {
        List<Optional<PublicKey>> keys =
                session.records().stream().map(CheckedRecord::key).distinct().toList();
        if (keys.size() != 1 || keys.get(0).isEmpty() || !proven.containsAll(session.records())) {
            return Optional.empty();
        }
        return LifetimeRegister.of(session, keys.get(0).get());
    }

    private static Optional<Instant> instant(Optional<OcpiDateTime> time) {
        return time.flatMap(OcpiDateTime::instant);
    }

    static Optional<Period> period(Optional<Instant> start, Optional<Instant> end) {
        return start.flatMap(from -> end.map(to -> new Period(from, to)));
    }
}

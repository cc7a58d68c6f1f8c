package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.batch.BatchMemory.Credit;
import io.github.eichcheck.batch.BatchMemory.SeenCdr;
import io.github.eichcheck.batch.BatchMemory.SeenRecord;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Tolerances;
import io.github.eichcheck.finding.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One CDR against those that came before. Against one earlier CDR there is one error, the first that explains it. */
final class Comparison {
    private static final Location SIGNED_DATA = Location.of("/signed_data");

    private final BatchMemory memory;
    private final Earlier earlier;
    private final Tolerances tolerances;
    private final BatchEntry entry;
    private final BatchFacts facts;
    private final long number;
    private final Credit credit;
    private final Optional<SeenCdr> same;
    private final Set<Long> explained = new HashSet<>();

    Comparison(BatchMemory memory, Earlier earlier, Tolerances tolerances, BatchEntry entry, long number) {
        this.memory = memory;
        this.earlier = earlier;
        this.tolerances = tolerances;
        this.entry = entry;
        this.facts = entry.facts();
        this.number = number;
        this.credit = Digests.identity(entry)
                .map(identity -> new CreditProof(memory).of(identity, facts.records()))
                .orElse(Credit.NONE);
        this.same = Digests.identity(entry).flatMap(memory::cdr);
    }

    /** Whether this CDR is kept already, or another under its name. */
    boolean isKnown() {
        return same.filter(cdr -> cdr.says(facts.content()) || isOfOneParty()).isPresent();
    }

    /** Whether it bills anything: a credit CDR does not, nor does a CDR that was taken back. */
    boolean isBilling() {
        return !facts.credit() && credit != Credit.PROVEN;
    }

    /** The energy that can be laid beside that of others; empty where the session itself is in doubt. */
    Optional<Interval> interval() {
        return entry.session() == Verdict.INVALID
                ? Optional.empty()
                : facts.meter().flatMap(span -> Interval.of(number, span));
    }

    /**
     * The energy to be remembered. What is no longer than the tolerance may lie inside of another session unnoticed, and
     * would then hide that one from those that come after: only the nearest neighbours are looked at.
     */
    Optional<Interval> lasting() {
        return interval().filter(energy -> energy.end() - energy.begin() > SideBySide.wattHours(tolerances));
    }

    /** Two CDRs without a party may be of two parties. */
    private boolean isOfOneParty() {
        return Digests.hasParty(entry.cdr()) || entry.cdr().id().isEmpty();
    }

    /** What is found where the CDR's name is known already. */
    Optional<Finding> identity() {
        return same.map(cdr -> Finding.of(code(cdr), Location.of("/id"))
                .expected(earlier.name(cdr.number()))
                .actual(entry.cdr().id().orElse("-")));
    }

    private BatchFinding code(SeenCdr cdr) {
        if (cdr.says(facts.content())) {
            return earlier.isOfEarlierRun(cdr.number()) ? BatchFinding.CDR_SEEN_BEFORE : BatchFinding.CDR_REPEATED;
        }
        return isOfOneParty() ? BatchFinding.ID_REUSED : BatchFinding.ID_REUSED_WITHOUT_PARTY;
    }

    /** What is found against CDRs of other names. */
    List<Finding> others() {
        List<Finding> findings = new ArrayList<>();
        if (isBilling() && !isKnown()) {
            facts.records().forEach(record -> record(record).ifPresent(findings::add));
            session().ifPresent(findings::add);
            interval().ifPresent(interval -> findings.addAll(meter(interval)));
        }
        return findings;
    }

    private Optional<Finding> record(ProvenRecord record) {
        Optional<SeenRecord> seen = memory.record(record.digest());
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        boolean boundary = isBoundary(record.place(), seen.get().place());
        return against(
                        seen.get().cdr(),
                        boundary ? BatchFinding.BOUNDARY_RECORD_SHARED : BatchFinding.RECORD_BILLED_TWICE,
                        SIGNED_DATA.field(value(record.location())))
                .map(finding -> finding.actual(record.digest().toHex()));
    }

    private static String value(Location location) {
        String pointer = location.pointer();
        return pointer.startsWith("/signed_data/") ? pointer.substring("/signed_data/".length()) : pointer;
    }

    private static boolean isBoundary(Place one, Place other) {
        return (one == Place.BEGIN && other == Place.END) || (one == Place.END && other == Place.BEGIN);
    }

    private Optional<Finding> session() {
        Optional<Long> seen = Digests.session(entry).flatMap(memory::session);
        Times own = Times.of(facts);
        return seen.flatMap(cdr -> {
            Times other = memory.times(cdr);
            boolean overlap = own.isKnown()
                    && other.isKnown()
                    && own.overlap(other) > tolerances.time().toSeconds();
            return against(
                            cdr,
                            overlap ? BatchFinding.SESSION_BILLED_TWICE : BatchFinding.SESSION_IN_TWO_CDRS,
                            Location.of("/session_id"))
                    .map(finding -> finding.actual(facts.session().orElse("-")));
        });
    }

    private List<Finding> meter(Interval own) {
        SideBySide sides = new SideBySide(tolerances, own, Times.of(facts));
        List<Finding> findings = new ArrayList<>();
        for (boolean above : new boolean[] {false, true}) {
            memory.next(own.meter(), own.begin(), above)
                    .flatMap(other -> sides.against(other, memory.times(other.cdr()))
                            .flatMap(code -> against(other.cdr(), code, SIGNED_DATA)))
                    .map(finding -> finding.actual(sides.shown(facts)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Nothing against a CDR that was taken back, and after an error nothing more against the same one. */
    private Optional<Finding> against(long cdr, BatchFinding code, Location location) {
        Credit other = memory.creditOf(cdr);
        if (other == Credit.PROVEN || explained.contains(cdr)) {
            return Optional.empty();
        }
        boolean error = code.rule().severity() == Severity.ERROR;
        if (error) {
            explained.add(cdr);
        }
        boolean open = error && (credit == Credit.UNPROVEN || other == Credit.UNPROVEN);
        BatchFinding said = open ? BatchFinding.CREDIT_NOT_PROVEN : code;
        return Optional.of(Finding.of(said, location).expected(earlier.name(cdr)));
    }
}

package io.github.eichcheck.batch;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchMemory.Kept;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what only many CDRs together can show: a record, a session or energy of a meter that is billed twice. Takes the
 * reports of a run one after the other and adds findings to the later one of two. Only proven records count, and only CDRs
 * that are not INVALID are remembered: of everything that is billed twice, at most one CDR stays payable. To be used by one
 * thread, in the order of the input, because that order decides which of two CDRs is the later one.
 */
public final class BatchCheck {
    private final Policy policy;
    private final BatchMemory memory;
    private final Places places = new Places();

    private BatchCheck(Policy policy, BatchMemory memory) {
        this.policy = policy;
        this.memory = memory;
    }

    /**
     * A check of one run, which forgets everything at its end.
     *
     * @param policy how findings are weighed, and how far times and energies may overlap
     * @return the check
     */
    public static BatchCheck with(Policy policy) {
        return new BatchCheck(policy, new ArrayMemory());
    }

    /**
     * A check over many runs.
     *
     * @param policy how findings are weighed, and how far times and energies may overlap
     * @param ledger what earlier runs left, open and not committed
     * @return the check; what it learns is in the ledger once that is committed
     */
    public static BatchCheck with(Policy policy, Ledger ledger) {
        return new BatchCheck(policy, ledger.memory());
    }

    /**
     * Looks at one CDR and remembers it.
     *
     * @param report what was found out about the CDR on its own; what could not be read is passed on as it is
     * @return the same with the findings that came to it
     * @throws LedgerException if the ledger cannot be read or written
     */
    public CdrReport check(CdrReport report) {
        int place = places.add(report.position().file());
        if (!report.readable()) {
            return report;
        }
        List<Finding> findings = check(BatchEntry.of(report), place);
        return findings.isEmpty() ? report : report.with(findings);
    }

    /**
     * Looks at one CDR of a part of a batch and remembers it. The part must be closed under {@link BatchEntry#keys()}; its
     * CDRs come in the order of the batch.
     *
     * @param entry what was found out about the CDR on its own
     * @param file the file that it lies in
     * @param place its number in that file from one; what could not be read counts too
     * @return the findings that come to it, graded
     * @throws LedgerException if the ledger cannot be read or written
     */
    public List<Finding> check(BatchEntry entry, String file, long place) {
        return check(entry, places.add(file, place));
    }

    private List<Finding> check(BatchEntry entry, int place) {
        long number = memory.firstNumber() + place;
        Earlier earlier = new Earlier(memory, places);
        Comparison comparison = new Comparison(memory, earlier, policy.tolerances(), entry, number);
        List<Finding> findings = Stream.concat(comparison.identity().stream(), comparison.others().stream())
                .map(finding -> finding.graded(policy.severity(finding.code())))
                .toList();
        BatchEntry checked = entry.worse(Verdict.of(findings));
        if (!comparison.isKnown() && checked.verdict() != Verdict.INVALID) {
            remember(checked, comparison, number);
        }
        return findings;
    }

    private void remember(BatchEntry entry, Comparison comparison, long number) {
        boolean billing = comparison.isBilling();
        memory.keep(new Kept(
                number,
                Earlier.name(entry.cdr()),
                Digests.identity(entry),
                entry.facts().content(),
                billing ? entry.facts().records() : List.of(),
                billing ? Digests.session(entry) : Optional.empty(),
                Times.of(entry.facts()),
                billing ? comparison.lasting() : Optional.empty()));
        if (entry.facts().credit()) {
            Optional<Bytes> credited = entry.facts().credited().map(id -> Digests.identity(entry.cdr(), id));
            credited.ifPresent(identity ->
                    new CreditProof(memory).take(identity, entry.facts().records(), entry.verdict() == Verdict.VALID));
        }
    }
}

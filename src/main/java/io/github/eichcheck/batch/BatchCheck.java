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
        long number = memory.firstNumber() + places.add(report.position().file());
        if (!report.readable()) {
            return report;
        }
        Earlier earlier = new Earlier(memory, places);
        Comparison comparison = new Comparison(memory, earlier, policy.tolerances(), report, number);
        List<Finding> findings = Stream.concat(comparison.identity().stream(), comparison.others().stream())
                .map(finding -> finding.graded(policy.severity(finding.code())))
                .toList();
        CdrReport checked = findings.isEmpty() ? report : report.with(findings);
        if (!comparison.isKnown() && checked.verdict() != Verdict.INVALID) {
            remember(checked, comparison, number);
        }
        return checked;
    }

    private void remember(CdrReport report, Comparison comparison, long number) {
        boolean billing = comparison.isBilling();
        memory.keep(new Kept(
                number,
                Earlier.name(report.cdr()),
                Digests.identity(report),
                report.facts().content(),
                billing ? report.facts().records() : List.of(),
                billing ? Digests.session(report) : Optional.empty(),
                Times.of(report.facts()),
                billing ? comparison.interval() : Optional.empty()));
        if (report.facts().credit()) {
            Optional<Bytes> credited = report.facts().credited().map(id -> Digests.identity(report.cdr(), id));
            credited.ifPresent(identity -> memory.credit(identity, report.verdict() == Verdict.VALID));
        }
    }
}

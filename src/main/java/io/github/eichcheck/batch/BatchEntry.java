package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a {@link BatchCheck} looks at of a CDR that could be read: less than a report, for those who verify in one place
 * and compare in another.
 *
 * @param cdr the CDR's own identification
 * @param facts what of it bears on other CDRs
 * @param verdict the verdict of the CDR on its own
 * @param session the verdict of its aspect {@code session}
 */
public record BatchEntry(CdrName cdr, BatchFacts facts, Verdict verdict, Verdict session) {
    /**
     * What counts of a report.
     *
     * @param report of a CDR that could be read
     * @return the entry
     */
    public static BatchEntry of(CdrReport report) {
        return new BatchEntry(report.cdr(), report.facts(), report.verdict(), report.aspect(Aspect.SESSION));
    }

    /**
     * What other CDRs are found by: digests of the meter, of the CDRs that this one credits and is, of its session and of its
     * records. Two CDRs that have none of them in common, neither directly nor through others, never bear on each other, so
     * that a batch may be checked in parts that are closed under these keys.
     *
     * @return digests of 32 bytes, of which a check may compare the first eight only; the one that most CDRs share comes first
     */
    public List<Bytes> keys() {
        List<Bytes> keys = new ArrayList<>();
        facts.meter().map(MeterSpan::meter).ifPresent(keys::add);
        facts.credited().map(id -> Digests.identity(cdr, id)).ifPresent(keys::add);
        Digests.identity(this).ifPresent(keys::add);
        Digests.session(this).ifPresent(keys::add);
        facts.records().stream().map(ProvenRecord::digest).forEach(keys::add);
        return keys;
    }

    /** The same with a verdict that findings of the batch made worse. */
    BatchEntry worse(Verdict other) {
        return new BatchEntry(cdr, facts, verdict.worse(other), session);
    }
}

package io.github.eichcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In parts that have no key in common, each on its own and the last part first. */
class AcrossPartsTest extends AcrossCdrsContract {
    @Override
    List<CdrReport> check(List<CdrReport> reports) {
        List<CdrReport> checked = new ArrayList<>(reports);
        List<List<Integer>> parts = parts(reports);
        Collections.reverse(parts);
        for (List<Integer> part : parts) {
            BatchCheck check = BatchCheck.with(Policy.interop());
            for (int cdr : part) {
                CdrReport report = reports.get(cdr);
                checked.set(
                        cdr,
                        report.with(check.check(
                                BatchEntry.of(report), report.position().file(), cdr + 1)));
            }
        }
        return checked;
    }

    @Override
    BatchFinding repeated() {
        return BatchFinding.CDR_REPEATED;
    }

    @Test
    void cdrsOfOtherMeters_areNotOfOnePart_andTheEarlierOneIsNamedByItsPlaceInTheFile() {
        List<CdrReport> reports = List.of(
                BatchCdr.of("C1", "09:00:00", "10:00:00", "1000.000", "1010.500")
                        .report(),
                BatchCdr.of("C2", "09:00:00", "10:00:00", "10.5").report(),
                BatchCdr.of("C3", "10:00:00", "11:00:00", "1010.500", "1021.000")
                        .report(),
                BatchCdr.of("C4", "10:00:00", "11:00:00", "1010.500", "1021.000")
                        .report());
        assertThat(parts(reports)).containsExactly(List.of(0, 2, 3), List.of(1));
        List<Finding> last = check(reports).get(3).findings();
        Finding found = last.get(last.size() - 1);
        assertThat(found.code()).isEqualTo(BatchFinding.RECORD_BILLED_TWICE);
        assertThat(found.expected()).isEqualTo(Optional.of("CDR 3 of cdrs.ndjson"));
    }

    /** The CDRs that are connected by keys, each part in the order of the batch. */
    private static List<List<Integer>> parts(List<CdrReport> reports) {
        List<List<Integer>> parts = new ArrayList<>();
        Set<Integer> left =
                new HashSet<>(IntStream.range(0, reports.size()).boxed().toList());
        for (int first = 0; first < reports.size(); first++) {
            Set<Integer> part = new HashSet<>();
            Set<Bytes> keys = new HashSet<>();
            Set<Integer> found = left.contains(first) ? Set.of(first) : Set.of();
            while (!found.isEmpty()) {
                part.addAll(found);
                left.removeAll(found);
                found.forEach(cdr -> keys.addAll(keys(reports.get(cdr))));
                found = new HashSet<>(left.stream()
                        .filter(cdr -> !Collections.disjoint(keys, keys(reports.get(cdr))))
                        .toList());
            }
            if (!part.isEmpty()) {
                parts.add(part.stream().sorted().toList());
            }
        }
        return parts;
    }

    private static List<Bytes> keys(CdrReport report) {
        return BatchEntry.of(report).keys();
    }
}

package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import java.util.List;

/** In memory. */
class AcrossOneRunTest extends AcrossCdrsContract {
    @Override
    List<CdrReport> check(List<CdrReport> reports) {
        BatchCheck check = BatchCheck.with(Policy.interop());
        return reports.stream().map(check::check).toList();
    }

    @Override
    BatchFinding repeated() {
        return BatchFinding.CDR_REPEATED;
    }
}

package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** In a ledger, every CDR in a run of its own. */
class AcrossManyRunsTest extends AcrossCdrsContract {
    @TempDir
    private Path folder;

    @Override
    List<CdrReport> check(List<CdrReport> reports) {
        Path file = folder.resolve(UUID.randomUUID() + " of 100%?#.db");
        return reports.stream().map(report -> check(file, report)).toList();
    }

    private static CdrReport check(Path file, CdrReport report) {
        try (Ledger ledger = Ledger.open(file, Duration.ZERO, () -> {})) {
            CdrReport checked = BatchCheck.with(Policy.interop(), ledger).check(report);
            ledger.commit();
            return checked;
        }
    }

    @Override
    BatchFinding repeated() {
        return BatchFinding.CDR_SEEN_BEFORE;
    }
}

package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** In a ledger, all CDRs in one run. */
class AcrossOneRunWithLedgerTest extends AcrossCdrsContract {
    @TempDir
    private Path folder;

    @Override
    List<CdrReport> check(List<CdrReport> reports) {
        Path file = folder.resolve(UUID.randomUUID() + ".db");
        try (Ledger ledger = Ledger.open(file, Duration.ZERO, () -> {})) {
            BatchCheck check = BatchCheck.with(Policy.interop(), ledger);
            return reports.stream().map(check::check).toList();
        }
    }

    @Override
    BatchFinding repeated() {
        return BatchFinding.CDR_REPEATED;
    }
}

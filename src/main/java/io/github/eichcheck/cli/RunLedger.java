package io.github.eichcheck.cli;

import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.batch.Ledger;
import io.github.eichcheck.batch.LedgerException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check across the CDRs of a run, and the ledger behind it where one was asked for.
 *
 * @param check the check
 * @param ledger its ledger
 */
record RunLedger(BatchCheck check, Optional<Ledger> ledger) implements AutoCloseable {
    /** How long to wait for another run that uses the ledger. */
    static final String PATIENCE = "eichcheck.ledger.seconds";

    private static final int LONGEST_WAIT = 600;

    /** Opens the ledger, if there is to be one. */
    static RunLedger open(@Nullable Path file, Policy policy, Notes notes) {
        if (file == null) {
            return new RunLedger(BatchCheck.with(policy), Optional.empty());
        }
        try {
            Duration patience = Duration.ofSeconds(Integer.getInteger(PATIENCE, LONGEST_WAIT));
            Ledger ledger = Ledger.open(
                    file, patience, () -> notes.note("waiting for another run that uses the ledger " + file));
            return new RunLedger(BatchCheck.with(policy, ledger), Optional.of(ledger));
        } catch (LedgerException e) {
            throw new UsageException("--ledger: " + e.getMessage());
        }
    }

    /** Writes what was learnt. */
    void commit() {
        ledger.ifPresent(Ledger::commit);
    }

    @Override
    public void close() {
        ledger.ifPresent(Ledger::close);
    }
}

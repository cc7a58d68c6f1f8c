package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.batch.BatchMemory.Kept;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A run of its own process that keeps CDRs in a ledger and says how many of their records it met there. */
public final class LedgerRun {
    private LedgerRun() {}

    /** Takes the ledger, the number of CDRs, a word that makes their ids its own, and a file for what it says. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        try (PrintStream said =
                new PrintStream(Files.newOutputStream(Path.of(args[3])), true, StandardCharsets.UTF_8)) {
            said.println("begun");
            try (Ledger ledger = Ledger.open(Path.of(args[0]), Duration.ofSeconds(60), () -> said.println("waiting"))) {
                said.println("seen " + keep(ledger.memory(), count, args[2]));
                ledger.commit();
                said.println("committed");
            }
        }
    }

    private static int keep(LedgerMemory memory, int count, String word) {
        int seen = 0;
        for (int i = 0; i < count; i++) {
            Kept cdr = ArrayMemoryTest.kept(i, 2);
            for (ProvenRecord record : cdr.records()) {
                seen += memory.record(record.digest()).isPresent() ? 1 : 0;
            }
            memory.keep(new Kept(
                    memory.firstNumber() + i,
                    cdr.name(),
                    Optional.of(ArrayMemoryTest.digest(word, i)),
                    cdr.content(),
                    List.copyOf(cdr.records()),
                    Optional.of(ArrayMemoryTest.digest("session " + word, i)),
                    cdr.times(),
                    Optional.empty()));
        }
        return seen;
    }
}

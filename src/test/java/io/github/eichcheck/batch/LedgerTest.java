package io.github.eichcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final BatchCdr CDR = BatchCdr.of("C1", "09:00:00", "10:00:00", "1000.000", "1010.500");

    @TempDir
    private Path folder;

    private Ledger open(Path file) {
        return Ledger.open(file, Duration.ZERO, () -> {});
    }

    private static CdrReport check(Ledger ledger, BatchCdr cdr) {
        return BatchCheck.with(Policy.interop(), ledger).check(cdr.report());
    }

    private static boolean isReplay(CdrReport report) {
        return report.findings().stream().anyMatch(f -> f.code() == BatchFinding.RECORD_BILLED_TWICE);
    }

    @Test
    void what_was_not_committed_is_forgotten() {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = open(file)) {
            check(ledger, CDR);
        }
        try (Ledger ledger = open(file)) {
            assertThat(isReplay(check(ledger, CDR.id("C2")))).isFalse();
            ledger.commit();
        }
        try (Ledger ledger = open(file)) {
            assertThat(isReplay(check(ledger, CDR))).isTrue();
        }
    }

    @Test
    void only_the_file_itself_is_left() throws IOException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = open(file)) {
            check(ledger, CDR);
            ledger.commit();
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void neither_users_nor_signed_data_are_in_it() throws IOException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = open(file)) {
            check(ledger, CDR.with("\"session_id\":\"SESSION-1\"").with("\"cdr_token\":{\"uid\":\"1F2D3A4F5506C7\"}"));
            ledger.commit();
        }

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("CDR DE ECK C1")
                .doesNotContain("1F2D3A4F5506C7", "SESSION-1", "1ECK0000000001", "OCMF");
    }

    @Test
    void an_empty_file_becomes_a_ledger() throws IOException {
        Path file = Files.createFile(folder.resolve("empty"));
        try (Ledger ledger = open(file)) {
            ledger.commit();
        }

        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void what_is_no_ledger_is_refused_and_stays_as_it_is() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("cdrs.json"), "{\"id\":\"1\"}".repeat(200));
        Path other = folder.resolve("other.db");
        execute(other, "CREATE TABLE mine (id INTEGER)");
        Path newer = folder.resolve("newer.db");
        open(newer).close();
        try (Ledger ledger = open(newer)) {
            ledger.commit();
        }
        execute(newer, "PRAGMA user_version = 2");
        for (Path file : List.of(text, other, newer, folder, folder.resolve("no/such/ledger.db"))) {
            byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            assertThatThrownBy(() -> open(file)).isInstanceOf(LedgerException.class);
            assertThat(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0])
                    .isEqualTo(before);
        }
    }

    @Test
    void a_second_run_does_not_get_in_before_the_first_one_ends() {
        Path file = folder.resolve("ledger.db");
        int[] waited = {0};
        try (Ledger first = open(file)) {
            assertThatThrownBy(() -> Ledger.open(file, Duration.ofMillis(200), () -> waited[0]++))
                    .isInstanceOf(LedgerException.class);
            check(first, CDR);
            first.commit();
        }

        assertThat(waited[0]).isEqualTo(1);
        try (Ledger second = open(file)) {
            assertThat(isReplay(check(second, CDR.id("C2")))).isTrue();
        }
    }

    @Test
    void two_processes_at_once_never_both_miss_what_the_other_learns() throws IOException, InterruptedException {
        Path file = folder.resolve("ledger.db");
        Path one = folder.resolve("one.txt");
        Path other = folder.resolve("other.txt");
        Process first = start(file, 2000, "one", one);
        Process second = start(file, 2000, "other", other);
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();

        assertThat(List.of(seen(one), seen(other))).containsExactlyInAnyOrder("seen 0", "seen 4000");
    }

    private static String seen(Path said) throws IOException {
        return Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("seen"))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void a_run_that_is_killed_leaves_all_or_nothing() throws IOException, InterruptedException, SQLException {
        int kills = Integer.getInteger("eichcheck.ledger.kills", 3);
        int count = Integer.getInteger("eichcheck.ledger.cdrs", 3000);
        Path file = folder.resolve("ledger.db");
        Path said = folder.resolve("said.txt");
        long began = System.nanoTime();
        assertThat(start(file, count, "whole", said).waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Random random = new Random(7);
        long rows = count;
        for (int i = 0; i < kills; i++) {
            Process run = start(file, count, "killed " + i, said);
            run.waitFor(whole / 3 + random.nextInt((int) whole), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            long now = rows(file);
            assertThat(now - rows).isIn(0L, (long) count);
            if (Files.readAllLines(said).contains("committed")) {
                assertThat(now - rows).isEqualTo(count);
            }
            rows = now;
        }
    }

    /** Rolls back what a killed run left, as every later run does. */
    private long rows(Path file) throws SQLException {
        try (Ledger ledger = open(file)) {
            assertThat(ledger.memory().firstNumber()).isNotNegative();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(check.getString(1)).isEqualTo("ok");
            }
            long identities = LedgerSchema.number(statement, "SELECT count(*) FROM identity");
            assertThat(LedgerSchema.number(statement, "SELECT count(*) FROM cdr"))
                    .isEqualTo(identities);
            return identities;
        }
    }

    private static Process start(Path ledger, int count, String word, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerRun.class.getName(),
                        ledger.toString(),
                        Integer.toString(count),
                        word,
                        said.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

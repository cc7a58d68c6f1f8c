package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.report.ReportSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is told to end in the middle: its outputs are complete, and say so. */
class InterruptionTest {
    private static final String CDR = """
            {"country_code":"DE","party_id":"ABC","id":"%s","start_date_time":"2026-03-01T10:00:00Z",\
            "end_date_time":"2026-03-01T11:00:00Z","currency":"EUR","total_energy":10.000}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    @Timeout(180)
    void what_is_decided_is_written_whole_and_the_ledger_stays_as_it_was(String jobs) throws Exception {
        Path lines = folder.resolve("out.ndjson");
        Process process = start(
                "verify",
                "--jobs",
                jobs,
                "--format",
                "ndjson",
                "--format",
                "json=" + folder.resolve("all.json"),
                "--ledger",
                folder.resolve("l.db").toString(),
                "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write((CDR.formatted("A") + CDR.formatted("B")).getBytes(StandardCharsets.UTF_8));
            in.flush();
            awaitLines(lines, 2);
            process.toHandle().destroy();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(lines).lines()).hasSize(2).allSatisfy(ReportSchema::assertValidCdr);
        String report = Files.readString(folder.resolve("all.json"));
        ReportSchema.assertValid(report);
        assertThat(report).contains("\"interrupted\":true").contains("\"cdrs\":2");
        assertThat(Files.readString(folder.resolve("err"))).contains("interrupted after the CDR at line 2");
        CommandLineRun again = CommandLineRun.with(
                CDR.formatted("A"),
                "verify",
                "--format",
                "ndjson",
                "--ledger",
                folder.resolve("l.db").toString(),
                "-");
        assertThat(again.out()).doesNotContain("batch/");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.ndjson").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static void awaitLines(Path file, int count) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (System.nanoTime() < end
                && (!Files.exists(file) || Files.readString(file).lines().count() < count)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}

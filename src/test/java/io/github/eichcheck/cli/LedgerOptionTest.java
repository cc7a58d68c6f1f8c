package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.batch.BatchCdr;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerOptionTest {
    private static final BatchCdr CDR = BatchCdr.of("C1", "09:00:00", "10:00:00", "1000.000", "1010.500");

    @TempDir
    private Path folder;

    private String ledger() {
        return folder.resolve("billed.db").toString();
    }

    private static CommandLineRun verify(BatchCdr cdr, String... options) {
        String[] args = Stream.of(Stream.of("verify", "--quiet"), Stream.of(options), Stream.of("-"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return CommandLineRun.with(cdr.json(), args);
    }

    @Test
    void what_one_run_bills_another_run_finds_billed_twice() {
        assertThat(verify(CDR, "--ledger", ledger()).code()).isZero();
        CommandLineRun again = verify(CDR, "--ledger", ledger());
        assertThat(again.code()).isZero();
        CommandLineRun replay = CommandLineRun.with(
                BatchCdr.of("C2", "09:00:00", "10:00:00", "1000.000", "1010.500")
                        .json(),
                "verify",
                "--format",
                "ndjson",
                "--ledger",
                ledger(),
                "-");
        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out()).contains("batch/record-billed-twice", "CDR DE ECK C1 of an earlier run");
    }

    @Test
    void without_the_option_nothing_is_remembered_and_no_file_is_written() throws IOException {
        assertThat(verify(CDR).code()).isZero();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_replay_within_one_run_needs_no_ledger() {
        String lines = CDR.json() + "\n"
                + BatchCdr.of("C2", "09:00:00", "10:00:00", "1000.000", "1010.500")
                        .json();
        CommandLineRun run = CommandLineRun.with(lines, "verify", "--quiet", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("batch/record-billed-twice");
        assertThat(CommandLineRun.with(lines, "verify", "--quiet", "-")).isEqualTo(run);
    }

    @Test
    void a_ledger_that_cannot_be_used_is_wrong_usage_and_nothing_is_verified() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "no database at all ".repeat(100));
        for (String file :
                new String[] {text.toString(), folder.resolve("no/such.db").toString(), folder.toString()}) {
            CommandLineRun run = verify(CDR, "--ledger", file);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("eichcheck: --ledger: cannot open the ledger")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_report_that_cannot_be_written_leaves_the_ledger_as_it_was() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int code = Main.run(
                new String[] {"verify", "--ledger", ledger(), "-"},
                new ByteArrayInputStream(CDR.json().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(broken, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(70);
        assertThat(verify(BatchCdr.of("C2", "09:00:00", "10:00:00", "1000.000", "1010.500"), "--ledger", ledger())
                        .code())
                .isZero();
    }

    @Test
    void the_report_file_is_there_before_the_ledger_knows() {
        Path report = folder.resolve("report.txt");
        assertThat(verify(CDR, "--ledger", ledger(), "--output", report.toString())
                        .code())
                .isZero();
        assertThat(report).isNotEmptyFile();
        assertThat(verify(BatchCdr.of("C2", "09:00:00", "10:00:00", "1000.000", "1010.500"), "--ledger", ledger())
                        .code())
                .isEqualTo(1);
    }
}

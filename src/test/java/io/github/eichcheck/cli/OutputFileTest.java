package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] REPORT = "report".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void nothing_is_there_before_the_report_is_complete() throws IOException {
        Path target = folder.resolve("report.json");
        try (OutputFile file = OutputFile.open(target)) {
            file.stream().write(REPORT);
            file.stream().flush();
            assertThat(target).doesNotExist();
            file.commit();
        }
        assertThat(target).hasContent("report");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void what_was_there_stays_where_the_report_does_not_get_complete() throws IOException {
        Path target = Files.writeString(folder.resolve("report.json"), "earlier");
        try (OutputFile file = OutputFile.open(target)) {
            file.stream().write(REPORT);
        }
        assertThat(target).hasContent("earlier");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void what_was_there_is_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("report.json"), "an earlier and longer report");
        try (OutputFile file = OutputFile.open(target)) {
            file.stream().write(REPORT);
            file.commit();
        }
        assertThat(target).hasContent("report");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path target = Files.writeString(folder.resolve("real.json"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target.getFileName());
        try (OutputFile file = OutputFile.open(link)) {
            file.stream().write(REPORT);
            file.commit();
        }
        assertThat(link).isSymbolicLink().hasContent("report");
        assertThat(target).hasContent("report");
    }

    @Test
    void a_file_that_cannot_be_made_is_an_output_failure() {
        assertThatThrownBy(() -> OutputFile.open(folder.resolve("absent/report.json")))
                .isInstanceOf(OutputFailure.class);
    }

    @Test
    void a_full_disk_is_an_output_failure() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "/dev/full is absent");
        try (OutputFile file = OutputFile.open(full)) {
            file.stream().write(REPORT);
            assertThatThrownBy(file::commit).isInstanceOf(OutputFailure.class);
        }
    }

    @Test
    void a_reader_that_went_away_is_told_from_other_failures() {
        assertThat(new OutputFailure("x", new IOException("Broken pipe")).isClosedPipe())
                .isTrue();
        assertThat(new OutputFailure("x", new IOException("No space left on device")).isClosedPipe())
                .isFalse();
    }

    @Test
    void the_first_failure_of_a_stream_is_kept() {
        CheckedOutput out = new CheckedOutput(
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                "there");

        assertThatThrownBy(() -> out.write(1)).isInstanceOf(OutputFailure.class);
        assertThat(out.failure()).isPresent();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

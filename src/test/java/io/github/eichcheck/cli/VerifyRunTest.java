package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.Limits;
import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.pipeline.CdrFeed;
import io.github.eichcheck.pipeline.Pipeline;
import io.github.eichcheck.pipeline.Together;
import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.RunSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifyRunTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_bug_at_one_cdr_loses_no_other_and_is_not_silent() throws IOException {
        List<String> written = new ArrayList<>();
        VerifyRun run = run(report -> {
            String id = report.cdr().id().orElse("");
            if (id.equals("BUG")) {
                throw new IllegalStateException("a bug");
            }
            if (id.equals("DEEP")) {
                throw new StackOverflowError();
            }
            written.add(id);
        });
        RunSummary summary = run(run, input("A", "BUG", "DEEP", "B"), input("C"));

        assertThat(written).containsExactly("A", "B", "C");
        assertThat(summary.cdrs()).isEqualTo(3);
        assertThat(summary.unread()).hasSize(2);
        assertThat(run.hasInternalErrors()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(2)
                .contains("IllegalStateException", "a bug", "StackOverflowError", "cdrs.ndjson");
    }

    @Test
    void an_input_that_breaks_off_is_not_read_and_the_others_are() throws IOException {
        Input broken = new Input.Stream("broken.ndjson", () -> {
            throw new IOException("Input/output error");
        });
        VerifyRun run = run(report -> {});
        RunSummary summary = run(run, broken, input("A"));

        assertThat(summary.cdrs()).isEqualTo(1);
        assertThat(summary.unread())
                .singleElement()
                .satisfies(u -> assertThat(u.file()).isEqualTo("broken.ndjson"));
        assertThat(run.hasInternalErrors()).isFalse();
    }

    @Test
    void nothing_goes_on_without_an_output() {
        VerifyRun run = run(report -> {
            throw new OutputFailure("full", new IOException("No space left on device"));
        });

        assertThatThrownBy(() -> run(run, input("A"))).isInstanceOf(OutputFailure.class);
    }

    private interface Writing {
        void write(CdrReport report) throws IOException;
    }

    private VerifyRun run(Writing writing) {
        ReportWriter writer = new ReportWriter() {
            @Override
            public void begin() {}

            @Override
            public void cdr(CdrReport report) throws IOException {
                writing.write(report);
            }

            @Override
            public void end(RunSummary summary) {}
        };
        Notes notes = new Notes(new PrintStream(err, true, StandardCharsets.UTF_8), false);
        return new VerifyRun(
                new Together(CdrVerifier.with(Policy.interop())),
                Optional.of(BatchCheck.with(Policy.interop())),
                writer,
                report -> true,
                notes,
                Progress.none(notes.err()));
    }

    private static RunSummary run(VerifyRun run, Input... inputs) throws IOException {
        return run.run(new CdrFeed(List.of(inputs).iterator(), NameFilter.cdrs(), Limits.DEFAULT), new Pipeline(2));
    }

    private static Input input(String... ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append("{\"id\":\"").append(id).append("\",\"total_energy\":1}\n");
        }
        byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
        return new Input.Stream("cdrs.ndjson", () -> new ByteArrayInputStream(content));
    }
}

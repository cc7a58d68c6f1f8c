package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that shows how far a run is: where, and that it is out of the way of other lines. */
class ProgressTest {
    private static final String SAMPLE = "samples/valid-day.ndjson";

    @Test
    void it_goes_to_standard_error_beside_whole_lines_and_is_taken_away_at_the_end() {
        CommandLineRun plain = CommandLineRun.of("verify", "--format", "csv", SAMPLE, "gone.json");
        CommandLineRun shown =
                CommandLineRun.of("verify", "--progress", "always", "--format", "csv", SAMPLE, "gone.json");

        assertThat(shown.out()).isEqualTo(plain.out());
        assertThat(shown.err()).contains("2 CDRs, 0 invalid");
        assertThat(shown.err().lines().map(line -> line.substring(line.lastIndexOf('\r') + 1)))
                .containsAll(plain.err().lines().toList());
        assertThat(shown.err()).endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "never"})
    void nothing_is_shown_where_nobody_looks(String mode) {
        assertThat(CommandLineRun.of("verify", "--progress", mode, SAMPLE).err())
                .doesNotContain("\r");
    }
}

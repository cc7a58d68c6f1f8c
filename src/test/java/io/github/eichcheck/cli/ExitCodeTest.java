package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.report.RunSummary;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the command line contract: 70 wins over 1, 1 over 2, 2 over 3. */
class ExitCodeTest {
    @ParameterizedTest(
            name = "{0} valid, {1} indeterminate, {2} invalid, {3} unreadable, {4} unread, bug {5}: exit {6}")
    @CsvSource({
        "1, 0, 0, 0, 0, false, 0",
        "5, 0, 0, 0, 0, false, 0",
        "1, 1, 0, 0, 0, false, 3",
        "0, 1, 0, 0, 0, false, 3",
        "1, 0, 1, 0, 0, false, 1",
        "1, 1, 1, 1, 1, false, 1",
        "1, 0, 0, 0, 1, false, 2",
        "1, 1, 0, 0, 1, false, 2",
        "1, 1, 0, 1, 0, false, 2",
        "0, 0, 0, 0, 0, false, 2",
        "0, 0, 0, 0, 1, false, 2",
        "1, 0, 0, 0, 0, true, 70",
        "1, 1, 1, 1, 1, true, 70",
        "0, 0, 0, 0, 0, true, 70"
    })
    void the_code_follows_from_the_counts(
            long valid, long indeterminate, long invalid, long unreadable, int unread, boolean bug, int code) {
        RunSummary summary = new RunSummary(
                valid + indeterminate + invalid,
                valid,
                indeterminate,
                invalid,
                unreadable,
                unread == 0 ? List.of() : List.of(new UnreadInput("gone.json", "no such file")));

        assertThat(ExitCode.of(summary, bug)).isEqualTo(code);
    }
}

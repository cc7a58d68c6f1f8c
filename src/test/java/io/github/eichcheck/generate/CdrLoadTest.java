package io.github.eichcheck.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.cli.CommandLineRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The load that measurements are made with, and that its report does not depend on the number of jobs. */
class CdrLoadTest {
    private static final int CDRS = 460;
    private static final Pattern VERDICT = Pattern.compile("\"id\":\"LOAD-(\\d+)\"},\"verdict\":\"(\\w+)\"");

    @TempDir
    Path folder;

    @Test
    void every_cdr_gets_the_verdict_it_deserves_and_any_number_of_jobs_writes_the_same() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new CdrLoad(1).write(CDRS, lines);
        Path file = folder.resolve("load.ndjson");
        Files.write(file, lines.toByteArray());

        List<String> reports = new ArrayList<>();
        for (String jobs : List.of("1", "3")) {
            CommandLineRun run =
                    CommandLineRun.of("verify", "--quiet", "--jobs", jobs, "--format", "ndjson", file.toString());
            assertThat(run.code()).isEqualTo(1);
            reports.add(run.out());
        }

        assertThat(reports.get(1)).isEqualTo(reports.get(0));
        Matcher verdicts = VERDICT.matcher(reports.get(0));
        for (int i = 0; i < CDRS; i++) {
            assertThat(verdicts.find()).isTrue();
            assertThat(verdicts.group(1) + " " + verdicts.group(2)).isEqualTo(i + " " + CdrLoad.verdict(i));
        }
        assertThat(verdicts.find()).isFalse();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_one_others() {
        assertThat(new CdrLoad(7).cdr(1234)).isEqualTo(new CdrLoad(7).cdr(1234)).isNotEqualTo(new CdrLoad(8).cdr(1234));
        assertThat(new CdrLoad(7).cdr(1234).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(8000);
    }
}

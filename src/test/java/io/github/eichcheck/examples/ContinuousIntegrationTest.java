package io.github.eichcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.cli.CommandLineRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what {@code action.yml} and the README give to CI systems, without these systems. */
class ContinuousIntegrationTest {
    private static final String CALL = "eichcheck/eichcheck ";

    @TempDir
    Path folder;

    @Test
    void gitlabSnippet_writesTheReportsThatItNames() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        List<String> calls = readme.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("- " + CALL))
                .toList();
        assertThat(calls).hasSize(1);
        String[] arguments = calls.get(0)
                .substring(("- " + CALL).length())
                .replaceAll("(?<=[a-z])=", "=" + folder.toString().replace("\\", "\\\\") + "/")
                .replaceAll("cdrs$", "samples")
                .split(" ");

        CommandLineRun run = CommandLineRun.of(arguments);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("INVALID        samples/invalid-energy-differs.json:1");
        assertThat(run.err()).isEmpty();
        String snippet = readme.substring(readme.indexOf(CALL));
        for (String report : List.of("cdrs.xml", "quality.json", "cdrs.csv")) {
            assertThat(folder.resolve(report)).isNotEmptyFile();
            assertThat(snippet.substring(snippet.indexOf('\n'), snippet.indexOf("```")))
                    .contains(report);
        }
    }

    /** The script of the action runs with a program in place of ours that only says how it was called. */
    @Test
    void githubAction_takesPathsAndOptionsAsTheyAre() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path stub = Files.writeString(folder.resolve("eichcheck"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
        assertThat(stub.toFile().setExecutable(true)).isTrue();
        Path summary = folder.resolve("step summary");
        ProcessBuilder builder =
                new ProcessBuilder("/bin/bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script());
        builder.environment()
                .putAll(Map.of(
                        "GITHUB_ACTION_PATH", folder.toString(),
                        "GITHUB_STEP_SUMMARY", summary.toString(),
                        "EICHCHECK_PATHS", "samples/valid-day.ndjson\nno such;$(touch x)\n",
                        "EICHCHECK_OPTIONS", "\n--profile=strict\n",
                        "EICHCHECK_SARIF", folder.resolve("a.sarif").toString(),
                        "EICHCHECK_JUNIT", folder.resolve("a.xml").toString()));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(3);
        List<String> arguments = said.lines().toList();
        assertThat(arguments)
                .startsWith("verify")
                .endsWith("--profile=strict", "--", "samples/valid-day.ndjson", "no such;$(touch x)");
        CommandLineRun run = CommandLineRun.of(arguments.toArray(new String[0]));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("::error title=not read::no such;$(touch x)");
        assertThat(summary).isNotEmptyFile();
        assertThat(folder.resolve("a.sarif")).isNotEmptyFile();
        assertThat(folder.resolve("a.xml")).isNotEmptyFile();
    }

    private static String script() throws IOException {
        String action = Files.readString(Path.of("action.yml"), StandardCharsets.UTF_8);
        String run = action.substring(action.indexOf("run: |\n") + "run: |\n".length());
        assertThat(run).doesNotContain("${{");
        return run.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}

package io.github.eichcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.cli.CommandLineRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README shows and compares what it prints. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ ./eichcheck ";

    record Run(String command, String output) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String block : blocks("console")) {
            for (String part : block.split("(?m)^(?=\\$ )")) {
                if (part.startsWith(PROMPT)) {
                    int end = part.indexOf('\n');
                    runs.add(new Run(part.substring(PROMPT.length(), end), part.substring(end + 1)));
                }
            }
        }
        assertThat(runs).hasSizeGreaterThanOrEqualTo(2);
        return runs.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyRun_printsWhatTheReadmeShows(Run run) {
        CommandLineRun result = CommandLineRun.of(run.command().split(" "));
        assertThat(result.out()).isEqualTo(run.output());
    }

    @Test
    void theTwoCommands_areThoseThatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"), StandardCharsets.UTF_8);
        List<String> commands = blocks("sh")
                .get(0)
                .lines()
                .map(line -> line.replaceFirst(" *#.*", ""))
                .toList();
        assertThat(commands).containsExactly("./eichcheck verify samples", "mvn verify");
        assertThat(ci.lines()).contains("./eichcheck verify samples || code=$?", "mvn verify");
    }

    @Test
    void theBuildForACluster_isWhatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"), StandardCharsets.UTF_8);
        List<String> builds = blocks("sh").stream()
                .filter(block -> block.contains("integrations/spark"))
                .toList();
        assertThat(builds).hasSize(1);
        assertThat(ci.lines()).containsSubsequence(builds.get(0).lines().toList());
    }

    @Test
    void javaSnippets_areTakenFromExamplesThatRun() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("src/test/java/io/github/eichcheck/examples", "src/test/plugin")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        for (String block : blocks("java")) {
            assertThat(sources).as(block).anyMatch(source -> source.contains(block));
        }
        assertThat(blocks("java")).hasSizeGreaterThanOrEqualTo(7);
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        while (blocks.find()) {
            if (blocks.group(1).equals(language)) {
                found.add(blocks.group(2));
            }
        }
        return found;
    }
}

package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged library in a project of somebody else: what the README shows, compiled and run from outside. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddingIT {
    private static final Path LIBRARY =
            Path.of("target", "eichcheck-" + System.getProperty("eichcheck.version") + ".jar");
    private static final Pattern CLASS =
            Pattern.compile("```java\\n(import .*?public final class (\\w+).*?)```", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);
    private static final String MODULE = """
            module consumer {
                requires io.github.eichcheck;
                requires com.fasterxml.jackson.databind;
                exports consumer;
            }
            """;

    /** The build writes it: by the time that these tests run the shaded jar has taken the dependencies' place. */
    private static final Path CLASS_PATH = Path.of("target/class-path");

    @TempDir
    private Path folder;

    /** The JDK that runs the tests, and the others of the machine. */
    static Stream<Path> jdks() throws IOException {
        List<Path> found = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Path others = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(others)) {
            try (Stream<Path> each = Files.list(others)) {
                each.filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
                        .map(EmbeddingIT::real)
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found.stream().map(EmbeddingIT::real).distinct();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void readme_onTheClassPath_compilesAndRuns(Path jdk) throws Exception {
        Path sources = sources(false);
        String path = LIBRARY
                + File.pathSeparator
                + jars("jackson-[a-z]+|bcprov-jdk18on|commons-codec|jspecify|kafka-clients");
        run(List.of(jdk + "/bin/javac", "-proc:none", "-d", classes(), "-cp", path), sources);
        assertThat(run(java(jdk, "-cp", classes() + File.pathSeparator + path, "consumer.FirstCheck")))
                .containsExactly("VALID", "WARNING key/self-asserted");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void readme_onTheModulePath_compilesAndRuns(Path jdk) throws Exception {
        Path sources = sources(true);
        String path = LIBRARY + File.pathSeparator + jars("jackson-[a-z]+|bcprov-jdk18on|commons-codec|jspecify");
        run(List.of(jdk + "/bin/javac", "-proc:none", "-d", classes(), "-p", path), sources);
        assertThat(run(java(jdk, "-p", classes() + File.pathSeparator + path, "-m", "consumer/consumer.FirstCheck")))
                .containsExactly("VALID", "WARNING key/self-asserted");
    }

    /** Jackson 2.15 is what Spark 3.5 brings. */
    @ParameterizedTest
    @ValueSource(strings = {"2.15.2", "2.21.0"})
    void olderJacksons_giveTheSameReports(String version) throws Exception {
        Path jackson = Path.of("target/jackson/jackson-core-" + version + ".jar");
        assumeTrue(
                Files.exists(jackson), "the build copies the other Jacksons before this test; none is at " + jackson);
        String command = "target/classes" + File.pathSeparator;
        String path = jars("(?!jackson)[a-z][a-zA-Z0-9.-]*?");
        Path java = Path.of(System.getProperty("java.home"));
        List<String> expected = ndjson(java, command + jars("jackson-core") + File.pathSeparator + path);
        List<String> actual = ndjson(java, command + jackson + File.pathSeparator + path);
        assertThat(actual).hasSizeGreaterThan(30).isEqualTo(expected);
    }

    @Test
    void publishedPom_namesWhatTheLibraryNeeds_andNothingElse() throws IOException {
        String pom = Files.readString(Path.of("target/.flattened-pom.xml"), StandardCharsets.UTF_8);
        List<String> needed = new ArrayList<>();
        Matcher dependencies = DEPENDENCY.matcher(pom);
        while (dependencies.find()) {
            assertThat(dependencies.group(3)).doesNotContain("<scope>test");
            if (!dependencies.group(3).contains("<optional>true")) {
                needed.add(dependencies.group(2));
            }
        }
        assertThat(needed).containsExactlyInAnyOrder("bcprov-jdk18on", "jackson-core", "commons-codec", "jspecify");
        assertThat(pom)
                .contains("<licenses>", "<developers>", "<scm>", "<description>")
                .doesNotContain("${");
    }

    private static List<String> ndjson(Path java, String path) throws Exception {
        return run(List.of(
                java + "/bin/java",
                "-cp",
                path,
                "io.github.eichcheck.cli.Main",
                "verify",
                "--format",
                "ndjson",
                "--quiet",
                "samples"));
    }

    private List<String> java(Path jdk, String... arguments) {
        List<String> command = new ArrayList<>(List.of(jdk + "/bin/java"));
        command.addAll(List.of(arguments));
        command.add("samples/valid-secp256r1.json");
        return command;
    }

    private String classes() {
        return folder.resolve("classes").toString();
    }

    /** The whole classes of the README in a package of somebody else; Kafka's clients are no module of their own. */
    private Path sources(boolean module) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("consumer"));
        Matcher blocks = CLASS.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
        while (blocks.find()) {
            if (!module || !blocks.group(1).contains("org.apache.kafka")) {
                Files.writeString(
                        sources.resolve(blocks.group(2) + ".java"),
                        "package consumer;\n" + blocks.group(1),
                        StandardCharsets.UTF_8);
            }
        }
        if (module) {
            Files.writeString(sources.resolve("module-info.java"), MODULE, StandardCharsets.UTF_8);
        }
        return sources;
    }

    private static String jars(String names) throws IOException {
        Pattern wanted = Pattern.compile(".*[/\\\\](" + names + ")-[0-9][^/\\\\]*\\.jar");
        return String.join(
                File.pathSeparator,
                Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
                        .filter(entry -> wanted.matcher(entry).matches())
                        .toList());
    }

    private static void run(List<String> compiler, Path sources) throws Exception {
        List<String> command = new ArrayList<>(compiler);
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        assertThat(command.stream().filter(file -> file.endsWith(".java"))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(run(command)).isEmpty();
    }

    private static List<String> run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.lines().toList();
    }
}

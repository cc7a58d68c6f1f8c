package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher from outside, with the command-line jar that the build has just made. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script; use java -jar")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("eichcheck").toAbsolutePath();
    private static final Path JAR = Path.of(System.getProperty("eichcheck.cli.jar", "target/absent.jar"));
    private static final String VERSION_LINE = "eichcheck " + System.getProperty("eichcheck.version", "?");

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String output, String error) {}

    /** A jar that came out the same keeps its old time, and the launcher would build it again. */
    @BeforeAll
    static void theJarIsNewerThanTheSources() throws IOException {
        Files.setLastModifiedTime(JAR, FileTime.from(Instant.now()));
    }

    @Test
    void launcher_fromAnotherFolder_runsTheProgram() throws Exception {
        Outcome outcome = run(folder, Map.of(), LAUNCHER.toString(), "--version");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.output().lines()).first().isEqualTo(VERSION_LINE);
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void launcher_throughARelativeLinkToALink_runsTheProgram() throws Exception {
        Path direct = Files.createSymbolicLink(folder.resolve("direct link"), LAUNCHER);
        Files.createSymbolicLink(folder.resolve("link to the link"), direct.getFileName());

        Outcome outcome = run(folder, Map.of(), "./link to the link", "--version");

        assertThat(outcome.output().lines()).first().isEqualTo(VERSION_LINE);
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void launcher_foundOnThePath_runsTheProgram() throws Exception {
        Files.createSymbolicLink(folder.resolve("eichcheck"), LAUNCHER);

        Outcome outcome = run(
                folder, Map.of("PATH", folder + ":" + System.getenv("PATH")), "sh", "-c", "exec eichcheck --version");

        assertThat(outcome.output().lines()).first().isEqualTo(VERSION_LINE);
    }

    @Test
    void launcher_withNothingChanged_leavesTheJarAlone() throws Exception {
        FileTime before = Files.getLastModifiedTime(JAR);

        run(folder, Map.of(), LAUNCHER.toString(), "--version");

        assertThat(Files.getLastModifiedTime(JAR)).isEqualTo(before);
    }

    @Test
    void launcher_besideAReadyJarWithoutSources_runsThatJar() throws Exception {
        Path installed = Files.createDirectory(folder.resolve("installed here"));
        Files.copy(LAUNCHER, installed.resolve("eichcheck"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(JAR, installed.resolve("eichcheck-cli.jar"));

        Outcome outcome = run(folder, Map.of(), "installed here/eichcheck", "--version");

        assertThat(outcome.output().lines()).first().isEqualTo(VERSION_LINE);
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void launcher_withoutSourcesAndJar_endsWith70() throws Exception {
        Files.copy(LAUNCHER, folder.resolve("eichcheck"), StandardCopyOption.COPY_ATTRIBUTES);

        Outcome outcome = run(folder, Map.of(), "./eichcheck", "--version");

        assertThat(outcome.exitCode()).isEqualTo(70);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.error().lines()).hasSize(1);
    }

    @Test
    void launcher_whereJavaIsMissing_endsWith2() throws Exception {
        Outcome outcome = run(folder, Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "--version");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.error().lines()).hasSize(1);
    }

    @Test
    void launcher_withAnOlderJava_endsWith2() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.copy(LAUNCHER, bin.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.20\"\n");

        Outcome outcome = run(folder, Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "--version");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
    }

    @Test
    void launcher_withOptionsThatJavaRefuses_endsWith2AndNotWithTheCodeOfAForgery() throws Exception {
        Outcome outcome =
                run(folder, Map.of("EICHCHECK_JAVA_OPTS", "-XX:+NoSuchOption"), LAUNCHER.toString(), "--version");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
    }

    private Outcome run(Path where, Map<String, String> environment, String... command) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path error = Files.createTempFile(folder, "error", ".txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(where.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Outcome(
                exitCode,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(error, StandardCharsets.UTF_8));
    }
}

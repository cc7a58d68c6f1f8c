package io.github.eichcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.spi.DecoderContract;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decoder in a jar of its own registers exactly as ours do. */
class PluginTest {
    private static final TestKey KEY = TestKey.named("toll", Curve.SECP256R1);
    private static final String MESSAGE = "TOLL;2026-03-01T09:00:00Z;100.000;2026-03-01T10:00:00Z;110.500";

    @TempDir
    private static Path folder;

    private static Path jar = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        jar = PluginJar.build(folder);
    }

    @Test
    void withThePluginOption_aRecordOfItsFormatIsVerified() throws IOException {
        Path cdr = cdr();
        assertThat(CommandLineRun.of("verify", "--plugin", jar.toString(), cdr.toString())
                        .code())
                .isZero();
        assertThat(CommandLineRun.of("verify", cdr.toString()).code()).isEqualTo(3);
    }

    @Test
    void itsFindings_areExplained() {
        assertThat(CommandLineRun.of("explain", "--plugin", jar.toString(), "toll/not-toll")
                        .code())
                .isZero();
        assertThat(CommandLineRun.of("explain", "toll/not-toll").code()).isEqualTo(2);
    }

    @Test
    void aJarThatIsNotThere_isAUsageError() {
        assertThat(CommandLineRun.of("formats", "--plugin", "no.jar").code()).isEqualTo(2);
    }

    @Test
    void onTheClassPath_itIsFound() throws Exception {
        String path = PluginJar.modulePath() + File.pathSeparator + jar;
        assertThat(formats("-cp", path, "io.github.eichcheck.cli.Main")).contains("toll");
    }

    @Test
    void onTheModulePath_itIsFound() throws Exception {
        String path = PluginJar.modulePath() + File.pathSeparator + jar;
        assertThat(formats(
                        "-p",
                        path,
                        "--add-modules",
                        "info.picocli",
                        "-m",
                        "io.github.eichcheck/io.github.eichcheck.cli.Main"))
                .contains("toll", "ocmf");
    }

    @Test
    void onTheModulePath_ourOwnDecodersAreThoseOfTheClassPath() throws Exception {
        String path = PluginJar.modulePath();
        List<String> modules = formats(
                "-p", path, "--add-modules", "info.picocli", "-m", "io.github.eichcheck/io.github.eichcheck.cli.Main");
        assertThat(modules).isEqualTo(formats("-cp", path, "io.github.eichcheck.cli.Main"));
    }

    @Test
    void itKeepsToTheContractOfDecoders() throws Exception {
        DecoderContract.check(decoder(), List.of(Bytes.utf8(record())), 1);
    }

    @Test
    void twoDecodersThatClaimOneName_areRefusedByBothTheirNames() throws Exception {
        SignedValueDecoder one = decoder();
        SignedValueDecoder other = decoder();
        assertThatThrownBy(() -> Decoders.of(List.of(one, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "Toll", one.getClass().getName(), other.getClass().getName());
    }

    private static SignedValueDecoder decoder() throws Exception {
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, PluginTest.class.getClassLoader());
        return Decoders.installed(loader).byName("toll").orElseThrow();
    }

    private static List<String> formats(String... path) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(path));
        command.add("formats");
        Path out = Files.createTempFile(folder, "formats", ".txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        assertThat(code).isZero();
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst(" .*", ""))
                .toList();
    }

    private static String record() {
        byte[] signature = KEY.raw(KEY.sign(MESSAGE.getBytes(StandardCharsets.UTF_8)));
        return MESSAGE + ";" + HexFormat.of().formatHex(signature);
    }

    private static Path cdr() throws IOException {
        String json = """
                {"id":"C1","start_date_time":"2026-03-01T08:59:40Z","end_date_time":"2026-03-01T10:00:20Z",
                "signed_data":{"encoding_method":"Toll","public_key":"%s","signed_values":[{"nature":"End",
                "plain_data":"","signed_data":"%s"}]},"total_energy":10.500}""".formatted(
                        Base64.getEncoder().encodeToString(KEY.spki()),
                        Base64.getEncoder().encodeToString(record().getBytes(StandardCharsets.UTF_8)));
        return Files.writeString(folder.resolve("cdr.json"), json, StandardCharsets.UTF_8);
    }
}

package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.trust.KeyCellDefect;
import io.github.eichcheck.trust.KeyListDefect;
import io.github.eichcheck.trust.KeyListLint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysCommandTest {
    private static final TestKey KEY = TestKey.named("command", Curve.SECP256R1);
    private static final String BASE64 = Base64.getEncoder().encodeToString(KEY.spki());
    private static final String HEX = HexFormat.of().formatHex(KEY.spki());
    private static final String OTHER = Base64.getEncoder()
            .encodeToString(TestKey.named("other", Curve.SECP256R1).spki());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"keys --help", "keys show -h", "keys lint --help", "keys import --help", "keys diff --help"})
    void help_goes_to_standard_output(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: eichcheck keys");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void keys_alone_is_wrong_usage() {
        assertThat(CommandLineRun.of("keys").code()).isEqualTo(2);
    }

    @Test
    void show_prints_every_form_of_a_key_from_words_a_file_and_standard_input() throws IOException {
        Path der = folder.resolve("key.der");
        Files.write(der, KEY.spki());
        CommandLineRun words = CommandLineRun.of("keys", "show", HEX.substring(0, 50), HEX.substring(50));
        CommandLineRun file = CommandLineRun.of("keys", "show", "@" + der);
        CommandLineRun input = CommandLineRun.with(BASE64, "keys", "show", "-");

        assertThat(words.code()).isZero();
        assertThat(words.out())
                .contains(
                        "secp256r1", BASE64, HEX, HexFormat.of().formatHex(KEY.point()), "-----BEGIN PUBLIC KEY-----");
        assertThat(file.out()).isEqualTo(words.out());
        assertThat(input.out().replaceFirst("base64, spki", "hex, spki   ")).isEqualToIgnoringWhitespace(words.out());
    }

    @Test
    void show_compares_points_whatever_their_form() {
        String bare = HexFormat.of().formatHex(KEY.point());

        assertThat(CommandLineRun.of("keys", "show", BASE64, "--compare", bare).code())
                .isZero();
        assertThat(CommandLineRun.of("keys", "show", BASE64, "--compare", OTHER).code())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("keys", "show", BASE64, "--compare", "words")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void show_gives_every_curve_of_a_point_that_names_none_and_the_one_that_is_asked_for() {
        String bare = HexFormat.of().formatHex(KEY.point());

        assertThat(CommandLineRun.of("keys", "show", bare).out()).contains("names no curve", "secp256r1");
        assertThat(CommandLineRun.of("keys", "show", bare, "--curve", "secp256r1")
                        .out())
                .startsWith("curve")
                .contains(BASE64);
        assertThat(CommandLineRun.of("keys", "show", bare, "--curve", "secp256k1")
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("keys", "show", bare, "--curve", "p9").code())
                .isEqualTo(2);
    }

    @Test
    void show_refuses_what_is_no_key_with_reason_and_hint() {
        CommandLineRun run = CommandLineRun.of("keys", "show", BASE64.replaceFirst("ZIzj", "Zlzj"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("hint: character 12");
        assertThat(CommandLineRun.of("keys", "show", "@" + folder.resolve("none"))
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("keys", "show", " ").code()).isEqualTo(2);
    }

    @Test
    void lint_exits_with_0_1_or_2_and_lets_no_escape_sequence_through() throws IOException {
        String good = list("good.csv", "public_key,meter\n" + BASE64 + ",M1\n");
        String bad = list("bad.csv", "public_key,meter\n\u001B[2Jnone,M1\n");

        assertThat(CommandLineRun.of("keys", "lint", good).code()).isZero();
        CommandLineRun run = CommandLineRun.of("keys", "lint", good, bad);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("bad.csv:2 public_key", "1 refused").doesNotContain("\u001B");
        assertThat(CommandLineRun.of(
                                "keys", "lint", good, folder.resolve("none").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void import_of_a_register_writes_a_list_and_names_what_is_left_out() throws IOException {
        String register = list(
                "register.csv",
                "Stand: 01.09.2026\nBetreiber;EVSE-ID1;Public Key1\nWerke;DE*ABC*E1;" + HEX
                        + "\nWerke;DE*ABC*E2;Wird nachgereicht\n");
        Path output = folder.resolve("keys.csv");

        CommandLineRun run =
                CommandLineRun.of("keys", "import", "--from", "bnetza", register, "--output", output.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("register.csv:4 row 4 Public Key1  list/placeholder-text")
                .contains("2 key cells, 1 usable, 1 refused (list/placeholder-text 1)");
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .isEqualTo("public_key,meter,evse_id,charge_point,valid_from,valid_to,operator,source,comment\n"
                        + BASE64 + ",,DE*ABC*E1,Werke/1,,,Werke,bnetza 2026-09-01,\n");
    }

    @Test
    void import_without_any_key_writes_nothing() throws IOException {
        Path output = folder.resolve("keys.csv");
        String empty = list("empty.csv", "Betreiber;Public Key1\nWerke;folgt\n");

        assertThat(CommandLineRun.of("keys", "import", "--from", "bnetza", empty, "--output", output.toString())
                        .code())
                .isEqualTo(2);
        assertThat(output).doesNotExist();
        assertThat(CommandLineRun.of("keys", "import", "--from", "bnetza", list("x.csv", "a;b\n"))
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("keys", "import", "--from", "xlsx", empty).code())
                .isEqualTo(2);
    }

    @Test
    void import_of_csv_and_pem_writes_the_canonical_form() throws IOException {
        String csv = list("a.csv", "meter;public_key;comment\nM1;" + HEX + ";=1+1\n");
        String pem = list("M2.pem", "-----BEGIN PUBLIC KEY-----\n" + BASE64 + "\n-----END PUBLIC KEY-----\n");

        assertThat(CommandLineRun.of("keys", "import", "--from", "csv", csv).out())
                .endsWith("\n" + BASE64 + ",M1,,,,,,,'=1+1\n");
        assertThat(CommandLineRun.of("keys", "import", "--from", "pem", pem).out())
                .endsWith("\n" + BASE64 + ",M2,,,,,,,\n");
    }

    @Test
    void keys_of_cdrs_are_marked_and_verify_trusts_none_of_them() throws IOException {
        String sample = "samples/valid-secp256r1.json";
        Path output = folder.resolve("cdr.csv");
        CommandLineRun imported =
                CommandLineRun.of("keys", "import", "--from", "cdr", sample, "--output", output.toString());

        assertThat(imported.code()).isZero();
        String list = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(list).contains(",1ECK0000000001,", ",cdr,").contains("self-asserted");
        assertThat(CommandLineRun.of("verify", "--keys", output.toString(), sample)
                        .code())
                .isEqualTo(2);

        String compared = list("compared.csv", list.replace(",cdr,", ",label,"));
        assertThat(CommandLineRun.of("verify", "--keys", compared, sample).code())
                .isZero();
    }

    @Test
    void the_page_on_key_lists_names_every_code_and_no_other() throws IOException {
        String page = Files.readString(Path.of("docs/key-lists.md"), StandardCharsets.UTF_8);
        Set<String> codes = new TreeSet<>(Set.of(KeyListLint.SAME_KEY, KeyListLint.EVSE_TEXT, KeyListLint.NO_CURVE));
        Arrays.stream(KeyCellDefect.values()).map(KeyCellDefect::id).forEach(codes::add);
        Arrays.stream(KeyListDefect.values())
                .map(defect -> "list/" + defect.id())
                .forEach(codes::add);

        assertThat(Pattern.compile("(?m)^\\| `(list/[a-z0-9-]+)`")
                        .matcher(page)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void diff_exits_with_0_1_or_2() throws IOException {
        String one = list("one.csv", "public_key,meter\n" + BASE64 + ",M1\n");
        String same = list("same.csv", "public_key,meter\n" + HEX + ",M1\n");
        String changed = list("changed.csv", "public_key,meter\n" + OTHER + ",M1\n");

        assertThat(CommandLineRun.of("keys", "diff", one, same).code()).isZero();
        CommandLineRun run = CommandLineRun.of("keys", "diff", one, changed);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("key changed  meter M1  sha256:").contains("1 key changed");
        assertThat(CommandLineRun.of("keys", "diff", one, folder.resolve("none").toString())
                        .code())
                .isEqualTo(2);
    }

    private String list(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8)
                .toString();
    }
}

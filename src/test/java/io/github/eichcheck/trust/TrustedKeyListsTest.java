package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.generate.TestKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of whole lists, and what is found in them. */
class TrustedKeyListsTest {
    private static final TestKey A = TestKey.named("A", Curve.SECP256R1);
    private static final TestKey B = TestKey.named("B", Curve.SECP256R1);
    private static final String KEY_A = base64(A.spki());
    private static final String KEY_B = base64(B.spki());
    private static final String POINT_A = HexFormat.of().formatHex(A.point());
    private static final String HEADER = "meter,evse_id,charge_point,valid_from,valid_to,public_key\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,,,KEY                              | ID_MISSING
            -/-,,,,,KEY                           | ID_MISSING
            M,,,2026-13-01,,KEY                   | DATE_MALFORMED
            M,,,,tomorrow,KEY                     | DATE_MALFORMED
            M,,,2026-02-01,2026-01-01,KEY         | VALIDITY_REVERSED
            M,,,,,MFkwEwYHKoZIzj0C                | KEY_UNREADABLE
            M,,,,,04ff                            | KEY_UNREADABLE
            """)
    void lineWithADefect_isReportedOnce_andCannotBeUsed(String line, KeyListDefect defect) {
        TrustedKeyLists lists = read(HEADER + line.replace("KEY", KEY_A) + "\n");

        assertThat(lists.problems())
                .extracting(p -> p.place().line(), KeyListProblem::defect)
                .containsExactly(tuple(2L, defect));
        assertThat(lists.usable()).isZero();
        assertThat(lists.keys().ofMeter("M").stream().map(TrustedKey::defect))
                .isEqualTo(defect == KeyListDefect.ID_MISSING ? List.of() : List.of(Optional.of(defect)));
    }

    @Test
    void damagedKeyBehindAGoodOneOfTheSameForm_isStillFound() {
        byte[] damaged = A.spki();
        damaged[damaged.length - 1] ^= 1;
        TrustedKeyLists lists = read(HEADER + "M1,,,,," + KEY_A + "\nM2,,,,," + base64(damaged) + "\nM3,,,,," + KEY_B
                + "\nM4,,,,," + "!".repeat(KEY_A.length()) + "\n");

        assertThat(lists.usable()).isEqualTo(2);
        assertThat(lists.problems())
                .extracting(p -> p.place().line(), p -> p.place().column(), KeyListProblem::defect)
                .containsExactly(
                        tuple(3L, "public_key", KeyListDefect.KEY_UNREADABLE),
                        tuple(5L, "public_key", KeyListDefect.KEY_UNREADABLE));
    }

    @Test
    void lookup_ignoresNotation_andKeepsTheOrder() {
        TrustedKeys keys = read(HEADER + "1 ECK-7,de*abc*e1,Hall 1,,," + KEY_A + "\n01eck.7,,,,," + KEY_B + "\n")
                .keys();

        assertThat(keys.ofMeter("1ECK7")).extracting(TrustedKey::publicKey).containsExactly(KEY_A, KEY_B);
        assertThat(keys.ofEvse("DEABCE1")).extracting(TrustedKey::publicKey).containsExactly(KEY_A);
        assertThat(keys.ofChargePoint("HALL1"))
                .extracting(TrustedKey::publicKey)
                .containsExactly(KEY_A);
        assertThat(keys.ofMeter("1ECK70")).isEmpty();
        assertThat(keys.ofMeter("-")).isEmpty();
        assertThat(keys.ofEvse("1ECK7")).isEmpty();
    }

    @Test
    void pointAlone_isOfTheCurveThatTheRecordNames() {
        TrustedKeys keys = read(HEADER + "M,,,,," + POINT_A + "\n").keys();
        TrustedKey entry = keys.ofMeter("M").get(0);

        assertThat(entry.defect()).isEmpty();
        assertThat(keys.read(entry, Optional.of(Curve.SECP256R1))).isInstanceOf(ReadKey.class);
        assertThat(keys.read(entry, Optional.of(Curve.SECP256K1))).isInstanceOf(RefusedKey.class);
        assertThat(keys.read(entry, Optional.of(Curve.SECP256R1)))
                .isSameAs(keys.read(entry, Optional.of(Curve.SECP256R1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M,,,,,A   | M,,,,,B                             | SEVERAL_KEYS
            M,,,,,A   | m,,,2026-01-01,,B                   | SEVERAL_KEYS
            M,E,,,,A  | N,e,,,,B                            | SEVERAL_KEYS
            M,E,,,,A  | M,E,,,,A                            | DUPLICATE
            M,,,,,A   | M,,,,,POINT                         | DUPLICATE
            M,,,,2025-12-31,A | M,,,2026-01-01,,B           |
            M,,,2026-01-01,,B | M,,,,2025-12-31,A           |
            M,,,,,A   | M,E,,,,A                            |
            M,,,,,A   | M,,,,,none                          |
            M,,C,,,A  | N,,C,,,B                            |
            """)
    void twoLines_areCompared(String one, String other, KeyListDefect defect) {
        TrustedKeyLists lists = read(HEADER + key(one) + "\n" + key(other) + "\n");

        assertThat(KeyListComparison.of(lists.keys()))
                .extracting(KeyListProblem::defect)
                .isEqualTo(defect == null ? List.of() : List.of(defect));
    }

    @Test
    void laterKey_isComparedWithTheOneThatLastsLongest() {
        TrustedKeyLists lists = read(HEADER
                + key("M,,,,2026-12-31,A") + "\n"
                + key("M,,,2026-01-01,2026-01-31,A") + "\n"
                + key("M,,,2026-06-01,2026-06-30,B") + "\n");

        assertThat(KeyListComparison.of(lists.keys()))
                .extracting(p -> p.place().line(), KeyListProblem::defect, KeyListProblem::actual)
                .containsExactly(tuple(4L, KeyListDefect.SEVERAL_KEYS, "see list:2"));
    }

    private static String key(String line) {
        return line.replaceFirst(",A$", "," + KEY_A)
                .replaceFirst(",B$", "," + KEY_B)
                .replaceFirst(",POINT$", "," + POINT_A);
    }

    private static TrustedKeyLists read(String list) {
        TrustedKeyLists lists = new TrustedKeyLists();
        try {
            KeyListReader.read("list", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

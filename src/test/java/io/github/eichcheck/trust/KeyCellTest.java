package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.trust.KeyCell.Refused;
import io.github.eichcheck.trust.KeyCell.Usable;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cell is, and why it is no key. */
class KeyCellTest {
    private static final TestKey KEY = TestKey.named("cell", Curve.SECP256R1);
    private static final String HEX = HexFormat.of().formatHex(KEY.spki());
    private static final String BASE64 = Base64.getEncoder().encodeToString(KEY.spki());
    private static final TestKey SMALL = TestKey.named("small", Curve.SECP192R1);

    static Stream<Arguments> refused() {
        String end = HEX.substring(HEX.length() - 1);
        return Stream.of(
                Arguments.of(
                        HEX.substring(0, HEX.length() - 1) + (end.equals("0") ? "1" : "0"), KeyCellDefect.OFF_CURVE),
                Arguments.of(HEX.substring(0, 140), KeyCellDefect.TRUNCATED),
                Arguments.of(HEX.substring(0, 139), KeyCellDefect.TRUNCATED),
                Arguments.of(BASE64.substring(0, 70), KeyCellDefect.TRUNCATED),
                Arguments.of(BASE64.substring(0, 69), KeyCellDefect.TRUNCATED),
                Arguments.of(HEX + "0011", KeyCellDefect.TOO_LONG),
                Arguments.of(HEX.substring(0, HEX.length() - 1), KeyCellDefect.ODD_HEX),
                Arguments.of(HEX + "0", KeyCellDefect.ODD_HEX),
                Arguments.of("0abc12345", KeyCellDefect.ODD_HEX),
                Arguments.of(HEX + HEX, KeyCellDefect.TWO_KEYS),
                Arguments.of(HEX + "\n" + BASE64, KeyCellDefect.TWO_KEYS),
                Arguments.of(BASE64 + " / " + HEX, KeyCellDefect.TWO_KEYS),
                Arguments.of(HEX + "\n" + HEX.substring(40), KeyCellDefect.TWO_KEYS),
                Arguments.of("3006020105020107", KeyCellDefect.SIGNATURE),
                Arguments.of("DE*ABC*E1234*1\t", KeyCellDefect.EVSE_ID),
                Arguments.of("DEABCE1234", KeyCellDefect.EVSE_ID),
                Arguments.of("01234567-89ab-cdef-0123-456789abcdef", KeyCellDefect.UUID),
                Arguments.of("Wird nachgereicht", KeyCellDefect.PLACEHOLDER_TEXT),
                Arguments.of("k. A.", KeyCellDefect.PLACEHOLDER_TEXT),
                Arguments.of("-", KeyCellDefect.PLACEHOLDER_TEXT),
                Arguments.of(HEX.replaceFirst("0d|0c|03", "O3"), KeyCellDefect.FOREIGN_CHARACTER),
                Arguments.of(BASE64.substring(0, 60) + "&" + BASE64.substring(61), KeyCellDefect.FOREIGN_CHARACTER),
                Arguments.of(HEX.replaceFirst("2a8648", "1a8648"), KeyCellDefect.DAMAGED_HEADER),
                Arguments.of(BASE64.replaceFirst("ZIzj", "Zlzj"), KeyCellDefect.DAMAGED_HEADER),
                Arguments.of(HEX.replace("3013", "3113"), KeyCellDefect.DAMAGED_HEADER),
                Arguments.of("302a300506032b6570032100" + "11".repeat(32), KeyCellDefect.ALGORITHM_UNSUPPORTED),
                Arguments.of("x".repeat(9000), KeyCellDefect.UNREADABLE),
                Arguments.of("4c13dSE5eqOiZDpq0NYGvFsV", KeyCellDefect.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void cellThatIsNoKey_getsTheReason(String cell, KeyCellDefect defect) {
        assertThat(KeyCell.read(cell))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.defect()).isEqualTo(defect));
    }

    @Test
    void joinedKeys_areBothShown_andNoneIsTaken() {
        Refused two = (Refused) KeyCell.read(HEX + HexFormat.of().formatHex(SMALL.spki()));

        assertThat(two.hints()).hasSize(2);
        assertThat(two.hints().get(0)).contains(fingerprint(HEX));
        assertThat(two.hints().get(1)).contains(fingerprint(HexFormat.of().formatHex(SMALL.spki())));
    }

    @Test
    void repair_isAHint() {
        Refused refused = (Refused) KeyCell.read(BASE64.replaceFirst("ZIzj", "Zlzj"));

        assertThat(refused.hints()).singleElement().asString().contains("character 12", fingerprint(HEX));
    }

    @Test
    void keyWithItsCurve_isWrittenInTheFormOfOcpi() {
        assertThat(usable(" " + HEX.toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 ") + "\n")
                        .canonical())
                .isEqualTo(BASE64);
    }

    @Test
    void pointWithoutCurve_staysAsWritten() {
        byte[] point = SMALL.point();
        String bare = HexFormat.of().formatHex(point, 1, point.length);

        assertThat(usable("\"" + bare + "\"\n").canonical()).isEqualTo(bare);
        assertThat(usable(bare.substring(0, 48) + "\n" + bare.substring(48)).canonical())
                .isEqualTo(bare.substring(0, 48) + " " + bare.substring(48));
    }

    @Test
    void pointThatASpreadsheetWouldTakeForAFormula_isWrittenAsHexadecimal() {
        for (int i = 0; ; i++) {
            byte[] point = TestKey.named("formula " + i, Curve.SECP192R1).point();
            byte[] bare = Arrays.copyOfRange(point, 1, point.length);
            String base64 = Base64.getEncoder().encodeToString(bare);
            if (base64.startsWith("+")) {
                assertThat(usable(base64).canonical()).isEqualTo(HexFormat.of().formatHex(bare));
                return;
            }
        }
    }

    @Test
    void compressedPointWithATabBehindIt_isRefused_andOtherBlanksAreNot() {
        byte[] point = SMALL.point();
        String compressed =
                "0" + (2 + (point[point.length - 1] & 1)) + HexFormat.of().formatHex(point, 1, 25);

        assertThat(KeyCell.read(compressed + "\t"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.defect()).isEqualTo(KeyCellDefect.TAB_BEHIND));
        assertThat(KeyCell.read("\t" + compressed + " \n")).isInstanceOf(Usable.class);
        assertThat(KeyCell.read(HEX + "\t")).isInstanceOf(Usable.class);
    }

    @Test
    void everyDefect_isReachedHereOrNeedsAnotherCurve() {
        assertThat(Stream.concat(
                        refused().map(arguments -> (KeyCellDefect) arguments.get()[1]),
                        Stream.of(
                                KeyCellDefect.TAB_BEHIND,
                                KeyCellDefect.CURVE_UNSUPPORTED,
                                KeyCellDefect.EXPLICIT_CURVE)))
                .contains(KeyCellDefect.values());
        assertThat(KeyCell.read("304e301006072a8648ce3d020106052b81040021033a0004" + "11".repeat(56)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.defect()).isEqualTo(KeyCellDefect.CURVE_UNSUPPORTED));
    }

    private static Usable usable(String cell) {
        return (Usable) KeyCell.read(cell);
    }

    private static String fingerprint(String hex) {
        return usable(hex).candidates().keys().get(0).key().fingerprint();
    }
}

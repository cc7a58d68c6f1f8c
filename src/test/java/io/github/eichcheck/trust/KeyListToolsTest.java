package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.trust.KeyListDiff.Difference;
import io.github.eichcheck.trust.KeyListDiff.Kind;
import io.github.eichcheck.trust.ListedKey.Place;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Writing, linting and comparing lists. */
class KeyListToolsTest {
    private static final TestKey KEY = TestKey.named("tools A", Curve.SECP256R1);
    private static final String A = Base64.getEncoder().encodeToString(KEY.spki());
    private static final String A_HEX = HexFormat.of().formatHex(KEY.spki());
    private static final String B = Base64.getEncoder()
            .encodeToString(TestKey.named("tools B", Curve.SECP256R1).spki());
    private static final String HEADER = "public_key,meter,evse_id,valid_from,valid_to,source\n";

    @Test
    void writer_makesCellsHarmless_andKeepsKeys() throws IOException {
        StringBuilder csv = new StringBuilder();
        new KeyListWriter(csv)
                .write(new ListedKey(
                        new Place("x", 1, ""),
                        A,
                        Optional.of("M,1"),
                        Optional.empty(),
                        Optional.of("=HYPERLINK(\"x\")"),
                        Optional.of("2026-01-01"),
                        Optional.empty(),
                        Optional.of("@op"),
                        Optional.of("a\nb\u001B[2J"),
                        Optional.of("-1")));

        assertThat(csv)
                .hasToString("public_key,meter,evse_id,charge_point,valid_from,valid_to,operator,source,comment\n" + A
                        + ",\"M,1\",,\"'=HYPERLINK(\"\"x\"\")\",2026-01-01,,'@op,a b [2J,'-1\n");
    }

    @Test
    void lint_findsWhatIsWrong_andNothingElse() throws IOException {
        List<ListFault> faults = KeyListLint.of(list(HEADER
                + A + ",M1,,,,\n"
                + A_HEX + ",M2,,,,\n"
                + B + ",M1,,2026-01-01,,\n"
                + A + ",,,,,\n"
                + B + ",M5,,tomorrow,,\n"
                + "Wird nachgereicht,M6,,,,\n"
                + A + ",M1,,,,cdr\n"));

        assertThat(faults)
                .extracting(fault -> fault.place().line(), ListFault::code)
                .containsExactlyInAnyOrder(
                        tuple(3L, "list/same-key"),
                        tuple(4L, "list/several-keys"),
                        tuple(5L, "list/id-missing"),
                        tuple(5L, "list/same-key"),
                        tuple(6L, "list/date-malformed"),
                        tuple(6L, "list/same-key"),
                        tuple(7L, "list/placeholder-text"),
                        tuple(8L, "list/self-asserted"));
    }

    @Test
    void lint_ofAGoodList_findsNothing_butNotesPointsWithoutCurve() throws IOException {
        byte[] point = TestKey.named("point", Curve.SECP192R1).point();
        KeyImport list = list(HEADER + A + ",M1,,,2026-01-31,\n" + B + ",M1,,2026-02-01,,\n"
                + HexFormat.of().formatHex(point) + ",M2,,,,\n");

        assertThat(KeyListLint.of(list)).isEmpty();
        assertThat(KeyListLint.withoutCurve(list))
                .extracting(fault -> fault.place().line(), ListFault::code, ListFault::actual)
                .containsExactly(tuple(4L, "list/no-curve", "a point of secp192r1"));
    }

    @Test
    void keysFromCdrs_areNeverTrusted() {
        TrustedKeyLists lists = new TrustedKeyLists();
        for (String source : List.of("cdr", "CDR", " cdr sample.json")) {
            lists.key(listed(source));
        }
        assertThat(lists.usable()).isZero();
        assertThat(lists.keys().ofMeter("M1")).isEmpty();
        assertThat(lists.problems())
                .extracting(KeyListProblem::defect)
                .containsExactly(KeyListDefect.SELF_ASSERTED, KeyListDefect.SELF_ASSERTED, KeyListDefect.SELF_ASSERTED);

        lists.key(listed("label, compared by hand"));
        assertThat(lists.keys().ofMeter("M1")).hasSize(1);
    }

    @Test
    void diff_comparesKeysAsPoints() throws IOException {
        KeyImport before = list(HEADER + A + ",M1,,,,\n" + A + ",M2,,,,\n" + A + ",M3,,,,\n" + A + ",,DE*ABC*E1,,,\n");
        KeyImport after =
                list(HEADER + A_HEX + ",m1,,,,\n" + B + ",M2,,,,\n" + A + ",,deabce1,2026-01-01,,\n" + B + ",M4,,,,\n");

        assertThat(KeyListDiff.of(before, after))
                .extracting(Difference::kind, Difference::id)
                .containsExactly(
                        tuple(Kind.KEY_CHANGED, "meter M2"),
                        tuple(Kind.REMOVED, "meter M3"),
                        tuple(Kind.VALIDITY_CHANGED, "evse_id DE*ABC*E1"),
                        tuple(Kind.ADDED, "meter M4"));
        assertThat(KeyListDiff.of(before, before)).isEmpty();
    }

    private static ListedKey listed(String source) {
        return new ListedKey(
                new Place("x", 1, ""),
                A,
                Optional.of("M1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(source),
                Optional.empty());
    }

    private static KeyImport list(String csv) throws IOException {
        return KeyListFiles.read("keys.csv", Bytes.utf8(csv));
    }
}

package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.eichcheck.trust.ListedKey.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists are taken apart; that a key is a key is not looked at here. */
class KeyListReaderTest {
    private static final String PEM = "-----BEGIN PUBLIC KEY-----\nMFkw\nEwYH\n-----END PUBLIC KEY-----\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void csv_withAnyDelimiter_isRead_andNothingElse(String delimiter) {
        KeyList list = read(String.join("\n", "meter,public_key,valid_from", "M1,K1,2026-01-01", "M2,K2", "")
                .replace(",", delimiter));

        assertThat(list.problems()).isEmpty();
        assertThat(list.keys())
                .extracting(ListedKey::place, ListedKey::meter, ListedKey::publicKey, ListedKey::validFrom)
                .containsExactly(
                        tuple(new Place("list", 2, ""), Optional.of("M1"), "K1", Optional.of("2026-01-01")),
                        tuple(new Place("list", 3, ""), Optional.of("M2"), "K2", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFmeter,public_key\nM1,K1",
                "# made by hand\n\nMETER , Public Key\r\nM1,K1\r\n",
                "sep=;\nmeter;public-key\n M1 ;\"K1\"\n",
                "\"meter\",\"public_key\"\rM1,K1\r\r,\r",
                "public_key,meter,comment\nK1,M1,a 5\" display",
                "{\"meter\":\"M1\",\"public_key\":\"K1\"}",
                "\n {\"Meter\":\"M1\",\"evse_id\":null,\"public_key\":\"K1\"}\n\n"
            })
    void theSameList_writtenInAnyWay_isTheSame(String text) {
        KeyList list = read(text);

        assertThat(list.problems()).isEmpty();
        assertThat(list.keys())
                .extracting(ListedKey::meter, ListedKey::publicKey)
                .containsExactly(tuple(Optional.of("M1"), "K1"));
    }

    @Test
    void csv_allColumns_areRead() {
        KeyList list = read("public_key,meter,evse_id,charge_point,valid_from,valid_to,operator,source,comment\n"
                + "K,M,E,C,2026-01-01,2026-02-01,O,S,T\n");

        assertThat(list.keys())
                .containsExactly(new ListedKey(
                        new Place("list", 2, ""),
                        "K",
                        Optional.of("M"),
                        Optional.of("E"),
                        Optional.of("C"),
                        Optional.of("2026-01-01"),
                        Optional.of("2026-02-01"),
                        Optional.of("O"),
                        Optional.of("S"),
                        Optional.of("T")));
    }

    @Test
    void csv_cellWithLineBreaks_keepsThem_andLinesAreCountedOn() {
        KeyList list = read("meter,public_key\nM1,\"" + PEM + "\"\r\nM2,\"K \"\"2\"\"\"\nM3,K3\n");

        assertThat(list.problems()).isEmpty();
        assertThat(list.keys())
                .extracting(key -> key.place().line(), ListedKey::publicKey)
                .containsExactly(tuple(2L, PEM.strip()), tuple(7L, "K \"2\""), tuple(8L, "K3"));
    }

    @Test
    void csv_strayQuotationMarks_costNoOtherRow() {
        KeyList list = read("meter,public_key,comment\nM1,K1,\"open\nM2,K2,6\" disc\nM3,\"K3\"x,\nM4,K4,\n");

        assertThat(list.keys()).extracting(ListedKey::publicKey).containsExactly("K2", "K4");
        assertThat(list.problems())
                .extracting(p -> p.place().line(), KeyListProblem::defect)
                .containsExactly(tuple(2L, KeyListDefect.QUOTES), tuple(4L, KeyListDefect.QUOTES));
    }

    @Test
    void csv_withoutPublicKey_namesTheColumnsFound() {
        KeyList list = read("meter,key\nM1,K1\n");

        assertThat(list.keys()).isEmpty();
        assertThat(list.problems())
                .containsExactly(new KeyListProblem(
                        new Place("list", 1, ""), KeyListDefect.NO_PUBLIC_KEY_COLUMN, "found: meter, key"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            public_key,operator@K,O                     | NO_ID_COLUMN
            public_key,meter,Meter@K,M,M                | COLUMN_TWICE
            public_key,meter@K,M,surplus                | TOO_MANY_CELLS
            public_key,meter@,M                         | KEY_MISSING
            {"public_key":"K"@                          | NOT_JSON
            {"public_key":"K","meter":[1]}              | MEMBER_TYPE
            {"public_key":"K","public_key":"L"}         | COLUMN_TWICE
            {}                                          | KEY_MISSING
            -----BEGIN PUBLIC KEY-----@MFkw             | PEM_BLOCK
            -----BEGIN PRIVATE KEY-----@M@-----END PRIVATE KEY----- | PEM_BLOCK
            # nothing@#but comments                     | EMPTY
            ``                                          | EMPTY
            """)
    void listThatIsBroken_givesNoKey_andOneProblem(String text, KeyListDefect defect) {
        KeyList list = read(text.replace('@', '\n'));

        assertThat(list.keys()).isEmpty();
        assertThat(list.problems().stream().map(KeyListProblem::defect).distinct())
                .containsExactly(defect);
        assertThat(defect.isLost()).isTrue();
    }

    @Test
    void unknownColumnsAndCommentLines_areNoted_andCostNothing() {
        KeyList list = read("meter,colour,public_key\n#M0,,K0\nM1,red,K1\n");

        assertThat(list.keys()).extracting(ListedKey::publicKey).containsExactly("K1");
        assertThat(list.problems())
                .extracting(p -> p.place().line(), KeyListProblem::defect, KeyListProblem::actual)
                .containsExactly(
                        tuple(1L, KeyListDefect.COLUMN_UNKNOWN, "colour"),
                        tuple(2L, KeyListDefect.COMMENT_LINE, "#M0,,K0"));
    }

    @Test
    void ndjson_brokenLine_costsOnlyItself_andNumbersAreTexts() {
        KeyList list =
                read("{\"meter\":17,\"public_key\":\"K1\",\"x\":1}\n[]\n{\"meter\":\"M2\",\"public_key\":\"K2\"}");

        assertThat(list.keys())
                .extracting(ListedKey::meter, key -> key.place().line())
                .containsExactly(tuple(Optional.of("17"), 1L), tuple(Optional.of("M2"), 3L));
        assertThat(list.problems())
                .extracting(p -> p.place().line(), KeyListProblem::defect)
                .containsExactly(tuple(1L, KeyListDefect.COLUMN_UNKNOWN), tuple(2L, KeyListDefect.NOT_JSON));
    }

    @Test
    void pem_isNamedByTheLinesBeforeIt_elseByTheFile() throws IOException {
        String text = "meter: M 1\n# valid_from=2026-01-01\nPublic-Key: (256 bit)\n" + PEM + "\n" + PEM
                + "# EVSE-ID = DE*ECK*E1\n" + PEM;
        KeyList list = KeyListReader.read("keys/1ECK 7.pem", stream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(list.problems()).isEmpty();
        assertThat(list.keys())
                .extracting(key -> key.place().line(), ListedKey::meter, ListedKey::evseId, ListedKey::validFrom)
                .containsExactly(
                        tuple(4L, Optional.of("M 1"), Optional.empty(), Optional.of("2026-01-01")),
                        tuple(9L, Optional.of("1ECK 7"), Optional.empty(), Optional.empty()),
                        tuple(14L, Optional.empty(), Optional.of("DE*ECK*E1"), Optional.empty()));
        assertThat(list.keys()).extracting(ListedKey::publicKey).containsOnly(PEM.strip());
    }

    @Test
    void windows1252_isReadWhereALineIsNotUtf8_andNotedOnce() throws IOException {
        byte[] text = "meter;public_key;operator\nM1;K1;St\u00e4dtwerke\nM2;K2;B\u00f6rse\n"
                .getBytes(Charset.forName("windows-1252"));
        KeyList list = KeyListReader.read("list", stream(text));

        assertThat(list.keys())
                .extracting(ListedKey::operator)
                .containsExactly(Optional.of("St\u00e4dtwerke"), Optional.of("B\u00f6rse"));
        assertThat(list.problems())
                .extracting(p -> p.place().line(), KeyListProblem::defect)
                .containsExactly(tuple(2L, KeyListDefect.NOT_UTF8));
    }

    @Test
    void utf16_isRefused() throws IOException {
        KeyList list = KeyListReader.read("list", stream("meter,public_key".getBytes(StandardCharsets.UTF_16)));

        assertThat(list.keys()).isEmpty();
        assertThat(list.problems()).extracting(KeyListProblem::defect).contains(KeyListDefect.ENCODING);
    }

    @Test
    void sizes_areLimited() {
        KeyList list = read("meter,public_key\nM1," + "A".repeat(KeyCells.MAX_CELL + 1) + "\nM2,K2\n");
        assertThat(list.keys()).extracting(ListedKey::publicKey).containsExactly("K2");
        assertThat(list.problems()).extracting(KeyListProblem::defect).containsExactly(KeyListDefect.CELL_TOO_LONG);
        assertThat(list.problems().get(0).place()).isEqualTo(new Place("list", 2, "public_key"));

        byte[] line = "A".repeat(ListLines.MAX_LINE + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> KeyListReader.read("list", stream(line))).isInstanceOf(IOException.class);
    }

    @Test
    void problem_isOneLineWithFileLineAndColumn_andShort() {
        KeyListProblem problem = new KeyListProblem(
                new Place("a.csv", 7, "valid_to"), KeyListDefect.DATE_MALFORMED, "x\n" + "y".repeat(200));

        assertThat(problem.line()).startsWith("a.csv:7 valid_to: ").doesNotContain("\n");
        assertThat(problem.actual()).hasSize(KeyListProblem.MAX_EXCERPT);
        assertThat(KeyListDefect.DATE_MALFORMED.id()).isEqualTo("date-malformed");
    }

    private static KeyList read(String text) {
        try {
            return KeyListReader.read("list", stream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}

package io.github.eichcheck.transport;

import static io.github.eichcheck.transport.Opening.ALFEN;
import static io.github.eichcheck.transport.Opening.OCMF;
import static io.github.eichcheck.transport.Opening.assertCodes;
import static io.github.eichcheck.transport.Opening.assertOne;
import static io.github.eichcheck.transport.Opening.base64;
import static io.github.eichcheck.transport.Opening.hex;
import static io.github.eichcheck.transport.Opening.open;
import static io.github.eichcheck.transport.Opening.signed;
import static io.github.eichcheck.transport.TransportFinding.BASE64_FORM;
import static io.github.eichcheck.transport.TransportFinding.EMPTY;
import static io.github.eichcheck.transport.TransportFinding.ENCODED_TWICE;
import static io.github.eichcheck.transport.TransportFinding.ESCAPED;
import static io.github.eichcheck.transport.TransportFinding.HEX;
import static io.github.eichcheck.transport.TransportFinding.LENGTH_AT_LIMIT;
import static io.github.eichcheck.transport.TransportFinding.LIMIT;
import static io.github.eichcheck.transport.TransportFinding.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportEncodingTest {
    /** RFC 4648, section 10. */
    private static final Bytes FOOBAR = Bytes.utf8("foobar");

    private static final String SML = "1b1b1b1b010101017605000000011b1b1b1b1a000000";

    @Test
    void base64_ofTheRecord_isCanonicalAndHasNoFinding() {
        Transported opened = signed(base64(OCMF));
        assertOne(opened, OCMF, "base64");
        assertCodes(opened);
        assertThat(opened.records().get(0).publicKey()).isEmpty();
        assertThat(opened.records().get(0).encodingMethod()).isEmpty();
    }

    @Test
    void base64_rfc4648Example_givesItsBytes() {
        Transported opened = signed("Zm9vYmFy");
        assertOne(opened, FOOBAR, "base64");
        assertCodes(opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zm9vYg", "Zm9v Yg==", "Zm9v\nYg==", "Zm9vYg=", "Zm9vYh=="})
    void base64_inAnotherForm_isALeniency(String text) {
        Transported opened = signed(text);
        assertOne(opened, "foob", "base64");
        assertCodes(opened, BASE64_FORM);
    }

    @Test
    void base64_withOuterWhiteSpaceOnly_isCanonical() {
        assertCodes(signed(" \r\n" + base64(OCMF) + "\n"));
    }

    @Test
    void base64url_withItsOwnAlphabet_isALeniency() {
        byte[] bytes = {(byte) 0xFB, (byte) 0xFF, (byte) 0xFE, 1, 2, 3};
        Transported opened = signed(Base64.getUrlEncoder().encodeToString(bytes));
        assertOne(opened, Bytes.of(bytes), "base64");
        assertCodes(opened, BASE64_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"666f6f626172", "666F6F626172", "0x666f6f626172", "666f 6f62\n6172", "0X666F6F626172"})
    void hex_inEveryForm_isALeniency(String text) {
        Transported opened = signed(text);
        assertOne(opened, FOOBAR, "hex");
        assertCodes(opened, HEX);
    }

    @Test
    void hexDigits_ofOddNumber_areNotHex() {
        Transported opened = signed("abc");
        assertOne(opened, Bytes.hex("69b7"), "base64");
        assertCodes(opened, BASE64_FORM);
    }

    @Test
    void binary_withBytesOfWhiteSpaceAtItsEnds_keepsThem() {
        byte[] bytes = {'\n', 0, 1, ' ', '\n'};
        assertOne(signed(base64(bytes)), Bytes.of(bytes), "base64");
        byte[] brace = {'\n', '{', 0, 1, '\n'};
        assertOne(signed(base64(brace)), Bytes.of(brace), "base64");
    }

    @Test
    void sml_inHexOrBase64_isTheRecord() {
        assertOne(signed(SML), Bytes.hex(SML), "hex");
        Transported opened = signed(base64(Bytes.hex(SML).toArray()));
        assertOne(opened, Bytes.hex(SML), "base64");
        assertCodes(opened);
    }

    @Test
    void twoEncodings_thatLeadToARecord_areBothUndone() {
        Transported twice = signed(base64(base64(OCMF)));
        assertOne(twice, OCMF, "base64", "base64");
        assertCodes(twice, ENCODED_TWICE);
        Transported hexInside = signed(base64(hex(OCMF)));
        assertOne(hexInside, OCMF, "base64", "hex");
        assertCodes(hexInside, ENCODED_TWICE, HEX);
        assertOne(signed(base64(SML)), Bytes.hex(SML), "base64", "hex");
        assertOne(signed(hex(base64(ALFEN))), ALFEN, "hex", "base64");
    }

    @Test
    void decodedLetters_thatLeadToNoRecord_stayTheRecord() {
        Transported opened = signed(base64("DEADBEEF"));
        assertOne(opened, "DEADBEEF", "base64");
        assertCodes(opened);
    }

    @Test
    void encodings_upToThree_areUndone_andNoMore() {
        assertOne(signed(base64(base64(base64(OCMF)))), OCMF, "base64", "base64", "base64");
        Transported opened = signed(base64(base64(base64(base64(OCMF)))));
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, ENCODED_TWICE, LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {OCMF, ALFEN, "{\"a\":1}", "<signedMeterValue/>", "mock-signature start!", "(ST:1)(CT:2)"})
    void rawText_isTheRecordItself(String text) {
        Transported opened = signed(text);
        assertOne(opened, text, "raw");
        assertCodes(opened, RAW);
        assertThat(opened.findings().get(0).location())
                .isEqualTo(Location.of("/signed_data/signed_values/0/signed_data"));
    }

    @Test
    void rawText_withWhiteSpaceAndByteOrderMark_isTrimmedOutsideOnly() {
        assertOne(signed("\uFEFF \n" + OCMF + "\n"), OCMF, "raw");
        assertOne(signed(base64("\uFEFF" + OCMF + "\r\n")), OCMF, "base64");
    }

    @Test
    void severalRecords_inOneText_stayOne() {
        assertOne(signed(base64(OCMF + "\n" + OCMF)), OCMF + "\n" + OCMF, "base64");
    }

    @Test
    void bytesThatAreNotUtf8_areKept() {
        byte[] latin = OCMF.getBytes(StandardCharsets.ISO_8859_1);
        assertOne(signed(base64(latin)), Bytes.of(latin), "base64");
    }

    @Test
    void jsonStringLiteral_isUnescaped() {
        String escaped = "\"" + OCMF.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Transported opened = signed(escaped);
        assertOne(opened, OCMF, "json-string");
        assertCodes(opened, ESCAPED);
        assertOne(signed(escaped.substring(1, escaped.length() - 1)), OCMF, "json-string");
        assertOne(signed("\"" + base64(OCMF) + "\""), OCMF, "json-string", "base64");
        assertOne(signed("\"unfinished"), "\"unfinished", "raw");
    }

    @Test
    void htmlEntities_areUnescapedOnce() {
        Transported opened = signed(OCMF.replace("&", "&amp;").replace("\"", "&quot;"));
        assertOne(opened, OCMF, "html");
        assertCodes(opened, ESCAPED);
        assertOne(signed("OCMF|{&#34;T&#x22;:&quot;&amp;lt;&nbsp;&quot;}"), "OCMF|{\"T\":\"&lt;&nbsp;\"}", "html");
        assertOne(signed("&lt;signedMeterValue/&gt;"), "<signedMeterValue/>", "html");
        assertOne(signed(base64("OCMF|{&quot;a&quot;:1}|{}")), "OCMF|{\"a\":1}|{}", "base64", "html");
    }

    @Test
    void htmlEntities_insideARecord_areItsOwn() {
        String record = "OCMF|{\"TT\":\"&quot;\"}|{}";
        assertOne(signed(record), record, "raw");
        String impossible = "OCMF|{&quot;a&quot;:&#9999999;}";
        assertOne(signed(impossible), "OCMF|{\"a\":&#9999999;}", "html");
    }

    @Test
    void percentEncoding_isUndone_andPlusStays() {
        Transported opened = signed("OCMF%7C%7B%22a%22%3A%22+%C3%A4%22%7d|{}%2");
        assertOne(opened, "OCMF|{\"a\":\"+ä\"}|{}%2", "percent");
        assertCodes(opened, ESCAPED);
        assertOne(signed("AP%3B0%ZZ"), "AP;0%ZZ", "percent");
        assertOne(signed("Zm9vYg%3D%3D"), "foob", "percent", "base64");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n", "\uFEFF", "IA=="})
    void emptyText_isUnchecked(String text) {
        Transported opened = signed(text);
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, EMPTY);
    }

    @Test
    void emptyStringLiteral_isUnchecked() {
        Transported opened = signed("\"\"");
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, ESCAPED, EMPTY);
    }

    @Test
    void tooLongText_isNotRead() {
        Transported opened = signed("A".repeat(Transport.MAX_LENGTH + 4));
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, LIMIT);
        assertThat(signed("A".repeat(Transport.MAX_LENGTH)).records()).hasSize(1);
        assertCodes(open("A".repeat(Transport.MAX_LENGTH + 4), ""), LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 3000, 5000})
    void textAtAFieldLimit_withoutAnEnd_isNoted(int length) {
        String start = "OCMF|{\"TT\":\"";
        String end = "\"}|{\"SD\":\"30\"}";
        int bytes = length / 4 * 3;
        String whole = base64(start + "x".repeat(bytes - start.length() - end.length()) + end);
        assertThat(whole).hasSize(length);
        assertCodes(signed(whole));
        String cut = base64(start + "x".repeat(bytes) + end).substring(0, length);
        assertCodes(signed(cut), LENGTH_AT_LIMIT);
        assertCodes(signed(cut.substring(4)));
    }

    @Test
    void everyKindAtAFieldLimit_isJudgedByItsEnd() {
        int room = 384;
        assertCodes(signed(base64(ALFEN.replace("BBBB", "B".repeat(room - ALFEN.length() + 4)))));
        assertCodes(signed(base64("AP;0;3;A;" + "Z".repeat(room - 9))), LENGTH_AT_LIMIT);
        String sml = "1b1b1b1b01010101" + "00".repeat(room - 16) + "1b1b1b1b1a00aabb";
        assertCodes(signed(base64(Bytes.hex(sml).toArray())));
        String cutSml = "1b1b1b1b01010101" + "00".repeat(room - 8);
        assertCodes(signed(base64(Bytes.hex(cutSml).toArray())), LENGTH_AT_LIMIT);
        assertCodes(signed(base64("<a>" + "x".repeat(room - 7) + "</a>")));
        assertCodes(signed(base64("<a>" + "x".repeat(room - 3))), LENGTH_AT_LIMIT);
        byte[] binary = new byte[room];
        binary[0] = -1;
        assertCodes(signed(base64(binary)), LENGTH_AT_LIMIT);
    }
}

package io.github.eichcheck.transport;

import static io.github.eichcheck.transport.Opening.OCMF;
import static io.github.eichcheck.transport.Opening.base64;
import static io.github.eichcheck.transport.Opening.open;
import static io.github.eichcheck.transport.Opening.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Severity;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportHostileInputTest {
    private static final String[] PIECES = {
        "OCMF|",
        "OCMF%7C",
        "AP;",
        "{",
        "}",
        "<",
        ">",
        "\"",
        "\\",
        "&quot;",
        "&#x",
        "%",
        "|",
        "=",
        "0x",
        "1b1b1b1b",
        "T0NN",
        "<values>",
        "</values>",
        "<value>",
        "<signedData>",
        "<!DOCTYPE",
        "<![CDATA[",
        "]]>",
        "<?xml",
        "?>",
        "&amp;",
        "{\"signedMeterData\":\"",
        "\"SD\":\"",
        "\uFEFF",
        "\uD800",
        "\u0000",
        "\u0085",
        "ä",
        " ",
        "\n",
        "{\\\"",
        "xmlns:a=''"
    };

    private static final String VALUES = "<?xml version=\"1.0\"?><values xmlns=\"u\"><value a=\"b\"><signedData>"
            + "T0NNRnx7fQ==</signedData><publicKey>&#65;</publicKey></value></values>";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomTexts_giveARecordOrAFinding(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(random.nextInt(4) == 0 ? randomCharacters(random) : PIECES[random.nextInt(PIECES.length)]);
            }
            assertAnswer(text.toString());
            assertAnswer(base64(text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OCMF, VALUES, "{\"signedMeterData\":\"T0NNRg==\",\"publicKey\":\"AA\"}"})
    void damagedTexts_giveARecordOrAFinding(String text) {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int n = random.nextInt(3); n >= 0; n--) {
                damaged.replace(random.nextInt(damaged.length()), damaged.length(), "")
                        .append(PIECES[random.nextInt(PIECES.length)])
                        .append(text, random.nextInt(text.length()), text.length());
            }
            assertAnswer(damaged.toString());
        }
    }

    private static String randomCharacters(Random random) {
        return random.ints(random.nextInt(8), 0, 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertAnswer(String text) {
        for (Transported opened :
                new Transported[] {signed(text), open(text, ""), open(text, OCMF), open("{}", text)}) {
            boolean explained = opened.findings().stream()
                    .anyMatch(finding -> finding.severity().compareTo(Severity.UNCHECKED) >= 0);
            assertThat(!opened.records().isEmpty() || explained).isTrue();
            assertThat(opened.records()).allMatch(each -> !each.steps().isEmpty());
        }
    }

    @Test
    void largeTexts_areReadInLinearTimeAndSpace() {
        int room = Transport.MAX_LENGTH / 4;
        for (String piece : PIECES) {
            assertAnswer(piece.repeat(room / piece.length()));
        }
        String text = OCMF;
        while (text.length() * 4L / 3 + 4 < room) {
            text = base64(text);
        }
        assertAnswer(text);
        assertAnswer("<values>" + "<value/>".repeat(room / 8 - 3) + "</values>");
        assertAnswer("<values>" + "<a>".repeat(room / 3 - 4));
        assertAnswer("<values " + "a='1' ".repeat(room / 6 - 4));
        assertAnswer("OCMF|{\"a\":" + "[".repeat(room - 20));
        assertAnswer("{\"signedMeterData\":" + "[".repeat(room - 20));
        assertAnswer("{" + "\"signedMeterData\":\"x\",".repeat(room / 24) + "\"b\":1}");
    }

    @Test
    void entityBombs_areNotExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE values [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        bomb.append("]><values><value><signedData>&a29;</signedData></value></values>");
        Transported opened = signed(base64(bomb.toString()));
        assertThat(opened.records()).isEmpty();
        Opening.assertCodes(opened, TransportFinding.XML_DTD);
    }

    @ParameterizedTest
    @EnumSource(TransportFinding.class)
    void everyCode_hasWordsAndAReference(TransportFinding code) {
        Rule rule = code.rule();
        assertThat(code.id()).matches("transport/[a-z0-9-]+");
        assertThat(rule.message()).isNotBlank();
        assertThat(rule.remedy()).isNotBlank();
        assertThat(rule.reference()).isNotBlank();
    }
}

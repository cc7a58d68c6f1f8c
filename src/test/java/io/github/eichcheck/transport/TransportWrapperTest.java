package io.github.eichcheck.transport;

import static io.github.eichcheck.transport.Opening.OCMF;
import static io.github.eichcheck.transport.Opening.assertCodes;
import static io.github.eichcheck.transport.Opening.assertOne;
import static io.github.eichcheck.transport.Opening.base64;
import static io.github.eichcheck.transport.Opening.hex;
import static io.github.eichcheck.transport.Opening.signed;
import static io.github.eichcheck.transport.Opening.texts;
import static io.github.eichcheck.transport.TransportFinding.EMPTY;
import static io.github.eichcheck.transport.TransportFinding.ESCAPED;
import static io.github.eichcheck.transport.TransportFinding.LIMIT;
import static io.github.eichcheck.transport.TransportFinding.RAW;
import static io.github.eichcheck.transport.TransportFinding.WRAPPED;
import static io.github.eichcheck.transport.TransportFinding.XML_DTD;
import static io.github.eichcheck.transport.TransportFinding.XML_MALFORMED;
import static io.github.eichcheck.transport.TransportFinding.XML_VALUE_WITHOUT_SIGNED_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportWrapperTest {
    private static final String TWO_VALUES = "<values><value transactionId=\"1\" context=\"Transaction.Begin\">"
            + "<signedData format=\"ocmf\" encoding=\"plain\">first!</signedData>"
            + "<publicKey encoding=\"plain\"> 0a0b </publicKey></value>"
            + "<value><publicKey/><signedData encoding=\"plain\"><![CDATA[" + OCMF
            + "]]></signedData></value></values>";

    private static String ocpp(String name, String data) {
        return "{\"" + name + "\":\"" + data + "\",\"signingMethod\":\"\",\"encodingMethod\":\"OCMF\","
                + "\"publicKey\":\"b2Nh\"}";
    }

    @Test
    void signedMeterValueType_isUnwrapped_andItsKeyAndMethodKept() {
        Transported opened = signed(base64(ocpp("signedMeterData", base64(OCMF))));
        assertOne(opened, OCMF, "base64", "ocpp-json", "base64");
        assertThat(opened.records().get(0).publicKey()).contains("b2Nh");
        assertThat(opened.records().get(0).encodingMethod()).contains("OCMF");
        assertCodes(opened, WRAPPED);
    }

    @Test
    void formOfOcpp16_raw_isUnwrapped() {
        String escaped = OCMF.replace("\\", "\\\\").replace("\"", "\\\"");
        Transported opened = signed(ocpp("signedMeterValue", escaped));
        assertOne(opened, OCMF, "ocpp-json");
        assertCodes(opened, WRAPPED);
    }

    @Test
    void encodingsInsideAWrapper_areItsOwnBusiness() {
        Transported opened = signed(ocpp("signedMeterData", hex(OCMF)));
        assertOne(opened, OCMF, "ocpp-json", "hex");
        assertCodes(opened, WRAPPED);
    }

    @Test
    void sampledValueOfOcpp201_isUnwrapped() {
        Transported opened = signed("{\"value\":1,\"signedMeterValue\":" + ocpp("signedMeterData", base64(OCMF)) + "}");
        assertOne(opened, OCMF, "ocpp-json", "base64");
    }

    @Test
    void emptyKeyAndMethod_countAsAbsent() {
        Transported opened =
                signed("{\"signedMeterData\":\"" + base64(OCMF) + "\",\"publicKey\":\"\",\"encodingMethod\":1}");
        assertThat(opened.records().get(0).publicKey()).isEmpty();
        assertThat(opened.records().get(0).encodingMethod()).isEmpty();
    }

    @Test
    void wrapperWithTwoTexts_losesNone_andTakesEqualOnesOnce() {
        String one = base64("one!");
        String two = base64("two!");
        assertThat(texts(signed("{\"signedMeterData\":\"" + one + "\",\"signedMeterData\":\"" + two + "\"}")))
                .containsExactly("one!", "two!");
        assertThat(texts(signed("{\"signedMeterData\":\"" + one + "\",\"signedMeterValue\":\"" + one + "\"}")))
                .containsExactly("one!");
    }

    @Test
    void wrapperWithEmptyData_isUnchecked() {
        Transported opened = signed(ocpp("signedMeterData", ""));
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, WRAPPED, EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"signedMeterData\":1}", "{\"other\":\"x\"}", "{\"signedMeterData\":\"x\"", "{}", "{"})
    void jsonThatIsNoWrapper_isTheRecord(String json) {
        Transported opened = signed(json);
        assertOne(opened, json, "raw");
        assertCodes(opened, RAW);
    }

    @Test
    void transparencyXml_givesEachValueWithItsKey_inTheOrderOfTheDocument() {
        Transported opened = signed(base64(TWO_VALUES));
        assertThat(texts(opened)).containsExactly("first!", OCMF);
        assertThat(opened.records().get(0).publicKey()).contains("0a0b");
        assertThat(opened.records().get(1).publicKey()).isEmpty();
        assertThat(opened.records().get(0).steps()).containsExactly("base64", "xml");
        assertCodes(opened, WRAPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<values xmlns=\"http://transparenz.software/schema/2018/07\"><value><signedData>X</signedData></value></values>",
                "<t:values xmlns:t=\"u\"><t:value><t:signedData a=\"b\">\n X \n</t:signedData></t:value></t:values>",
                "\uFEFF <?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<values><!-- c --><value><signedData>X</signedData></value></values>",
                "<values><value><signedData>&#x58;</signedData><x><y/></x></value></values>\n"
            })
    void transparencyXml_inEveryDress_isRead(String xml) {
        String text = xml.replace(">X<", ">" + base64(OCMF) + "<")
                .replace(" X ", base64(OCMF))
                .replace("&#x58;", base64(OCMF).replace("T0NN", "&#x54;0NN"));
        Transported opened = signed(text);
        assertOne(opened, OCMF, "xml", "base64");
        assertCodes(opened, WRAPPED);
        assertOne(signed(base64(text)), OCMF, "base64", "xml", "base64");
    }

    @Test
    void transparencyXml_withPredefinedEntities_givesTheCharacters() {
        String escaped = OCMF.replace("&", "&amp;").replace("\"", "&quot;");
        assertOne(signed("<values><value><signedData>" + escaped + "</signedData></value></values>"), OCMF, "xml");
        Transported twice = signed(
                "<values><value><signedData>" + escaped.replace("&", "&amp;") + "</signedData></value></values>");
        assertOne(twice, OCMF, "xml", "html");
        assertCodes(twice, WRAPPED, ESCAPED);
    }

    @Test
    void transparencyXml_inItsDeclaredEncoding_isRead() {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><values><value><signedData>" + OCMF
                + "</signedData></value></values>";
        assertOne(signed(base64(xml.getBytes(StandardCharsets.ISO_8859_1))), OCMF, "base64", "xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<values><value><encodedData>AA</encodedData></value></values>",
                "<values><value><signedData> </signedData></value></values>",
                "<values/>"
            })
    void transparencyXml_withoutSignedData_isUnchecked(String xml) {
        Transported opened = signed(xml);
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, WRAPPED, XML_VALUE_WITHOUT_SIGNED_DATA);
    }

    @Test
    void transparencyXml_withOneValueMissing_givesTheOthers() {
        Transported opened = signed("<values><value><signedData>x!</signedData></value><value/></values>");
        assertThat(texts(opened)).containsExactly("x!");
        assertThat(opened.findings().get(1).location().field()).contains("value[1]");
        assertThat(opened.findings().get(1).actual()).contains("1 of 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<signedMeterValue><publicKey/></signedMeterValue>",
                "<?xml version=\"1.0\"?><ChargingProcess xmlns=\"http://www.mennekes.de/Mennekes.EdlVerification.xsd\"/>",
                "<signedMeterValues><values/></signedMeterValues>",
                "<Billing><unfinished>",
                "<no xml at all",
                "<?values",
                "<signedMeterValue><!-- <!DOCTYPE a> --></signedMeterValue>",
                "<"
            })
    void otherXml_isTheRecordItself(String xml) {
        Transported opened = signed(xml);
        assertOne(opened, xml, "raw");
        assertCodes(opened, RAW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE values [<!ENTITY a \"b\">]><values><value><signedData>&a;</signedData></value></values>",
                "<!DOCTYPE values SYSTEM \"file:///etc/passwd\"><values/>",
                "<!DOCTYPE signedMeterValue><signedMeterValue/>",
                "<!DOCTYPE values [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/\"> %x;]><values/>",
                "<!DOCTYPE values [",
                "<?xml version=\"1.0\"?><!-- c --><!DOCTYPE values [",
                "<values><value><signedData>x&unknown;y</signedData></value></values>"
            })
    void documentTypeOrEntity_isAnError_andNothingIsRead(String xml) {
        Transported opened = signed(xml);
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, XML_DTD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<values><value><signedData>x</signedData></value>",
                "<values></value></values>",
                "<values a=1/>",
                "<t:values/>",
                "<?xml version=\"1.0\"?>\n<values a='&u;'/>",
                "<values/><values/>",
                "<values>&#0;</values>"
            })
    void brokenTransparencyXml_isAnError_andNothingIsRead(String xml) {
        Transported opened = signed(xml);
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, XML_MALFORMED);
    }

    @Test
    void wrappings_upToThree_areUndone_andNoMore() {
        String nested = OCMF;
        for (int i = 0; i < 3; i++) {
            nested = ocpp("signedMeterData", base64(nested));
        }
        assertOne(signed(nested), OCMF, "ocpp-json", "base64", "ocpp-json", "base64", "ocpp-json", "base64");
        Transported opened = signed(ocpp("signedMeterData", base64(nested)));
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, WRAPPED, LIMIT);
    }
}

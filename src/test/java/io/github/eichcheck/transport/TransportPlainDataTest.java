package io.github.eichcheck.transport;

import static io.github.eichcheck.transport.Opening.ALFEN;
import static io.github.eichcheck.transport.Opening.OCMF;
import static io.github.eichcheck.transport.Opening.PAYLOAD;
import static io.github.eichcheck.transport.Opening.SIGNATURE;
import static io.github.eichcheck.transport.Opening.assertCodes;
import static io.github.eichcheck.transport.Opening.assertOne;
import static io.github.eichcheck.transport.Opening.base64;
import static io.github.eichcheck.transport.Opening.hex;
import static io.github.eichcheck.transport.Opening.open;
import static io.github.eichcheck.transport.TransportFinding.BASE64_FORM;
import static io.github.eichcheck.transport.TransportFinding.EMPTY;
import static io.github.eichcheck.transport.TransportFinding.FROM_PLAIN_DATA;
import static io.github.eichcheck.transport.TransportFinding.HEX;
import static io.github.eichcheck.transport.TransportFinding.PLAIN_RECORD;
import static io.github.eichcheck.transport.TransportFinding.PLAIN_RECORD_DIFFERS;
import static io.github.eichcheck.transport.TransportFinding.RAW;
import static io.github.eichcheck.transport.TransportFinding.SIGNATURE_ONLY;
import static io.github.eichcheck.transport.TransportFinding.SPLIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.wire.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportPlainDataTest {
    private static final Location PLAIN = Location.of("/signed_data/signed_values/0/plain_data");
    private static final String DER = "3006020101020101";

    @Test
    void sameRecordInBothFields_isNoted() {
        Transported opened = open(OCMF + "\n", base64(OCMF));
        assertOne(opened, OCMF, "base64");
        assertCodes(opened, PLAIN_RECORD);
        assertThat(opened.findings().get(0).location()).isEqualTo(PLAIN);
        assertCodes(open(base64(OCMF), OCMF), RAW, PLAIN_RECORD);
    }

    @Test
    void anotherRecordInPlainData_isAWarning_andSignedDataWins() {
        Transported opened = open(OCMF.replace("1.20", "1.21"), base64(OCMF));
        assertOne(opened, OCMF, "base64");
        assertCodes(opened, PLAIN_RECORD_DIFFERS);
    }

    @Test
    void payloadInPlainData_besideAWholeRecord_isIgnored() {
        for (String plain : new String[] {PAYLOAD, "OCMF|" + PAYLOAD, "OCMF|" + PAYLOAD + "|"}) {
            Transported opened = open(plain, base64(OCMF));
            assertOne(opened, OCMF, "base64");
            assertCodes(opened);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OCMF|"})
    void splitRecord_isJoinedFromTheCharactersReceived(String header) {
        String plain = header + PAYLOAD;
        Transported opened = open(plain, base64(SIGNATURE));
        assertOne(opened, OCMF, "base64", "split");
        assertCodes(opened, SPLIT);
        assertOne(open(" " + plain + "\n", SIGNATURE), OCMF, "split");
        assertCodes(open(plain, SIGNATURE), SPLIT);
        assertOne(open(plain, hex(SIGNATURE)), OCMF, "hex", "split");
        assertCodes(open(plain, hex(SIGNATURE)), HEX, SPLIT);
    }

    @Test
    void splitRecord_withPipesAfterThePayload_isJoined() {
        assertOne(open("OCMF|" + PAYLOAD + "|", base64(SIGNATURE)), OCMF, "base64", "split");
        String other = SIGNATURE.replace("3006", "3007");
        Transported opened = open(OCMF, base64(other));
        assertOne(opened, "OCMF|" + PAYLOAD + "|" + other, "base64", "split");
        assertCodes(opened, SPLIT, PLAIN_RECORD_DIFFERS);
        assertOne(open("OCMF| " + PAYLOAD, SIGNATURE), "OCMF| " + PAYLOAD + "|" + SIGNATURE, "split");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.636 kWh",
                "",
                "[1]",
                "{\"unfinished\":",
                "{} {}",
                "OCMF|{}x",
                "OCMF|{}|x",
                "OCMF|{}|{}\nOCMF|{}|{}"
            })
    void signatureSection_withoutOnePayload_staysTheRecord(String plain) {
        assertThat(open(plain, base64(SIGNATURE)).records())
                .extracting(TransportedRecord::record)
                .containsExactly(Bytes.utf8(SIGNATURE));
    }

    @Test
    void jsonWithoutSignature_isNotJoined() {
        assertOne(open(PAYLOAD, "{\"SA\":\"x\"}"), "{\"SA\":\"x\"}", "raw");
        assertOne(open(PAYLOAD, "{\"SD\":"), "{\"SD\":", "raw");
    }

    @Test
    void bareSignature_besideAPayload_isUnchecked() {
        for (String signature : new String[] {DER, base64(Bytes.hex(DER).toArray())}) {
            Transported opened = open(PAYLOAD, signature);
            assertThat(opened.records()).isEmpty();
            assertThat(opened.findings()).extracting(each -> each.code()).contains(SIGNATURE_ONLY);
        }
        assertCodes(open(PAYLOAD, DER), HEX, SIGNATURE_ONLY);
        assertCodes(open("OCMF|{}", base64(Bytes.hex(DER).toArray())), SIGNATURE_ONLY);
        assertCodes(open(PAYLOAD, base64(new byte[64])), SIGNATURE_ONLY);
        String longForm = "308186024100" + "01".repeat(64) + "024100" + "01".repeat(64);
        assertCodes(open(PAYLOAD, base64(Bytes.hex(longForm).toArray())), SIGNATURE_ONLY);
    }

    @Test
    void binary_besideSomethingElse_isTheRecord() {
        assertOne(open("0.636 kWh", DER), Bytes.hex(DER), "hex");
        assertOne(open("{\"energy\":1}", DER), Bytes.hex(DER), "hex");
        assertOne(open(PAYLOAD, "3007020101020101"), Bytes.hex("3007020101020101"), "hex");
        assertOne(open(PAYLOAD, base64(new byte[65])), Bytes.of(new byte[65]), "base64");
    }

    @ParameterizedTest
    @ValueSource(strings = {OCMF, ALFEN, "<signedMeterValue/>"})
    void recordInPlainDataOnly_isTaken(String record) {
        Transported opened = open(record, " ");
        assertOne(opened, record, "plain_data");
        assertCodes(opened, FROM_PLAIN_DATA);
        assertThat(opened.findings().get(0).location()).isEqualTo(PLAIN);
        assertOne(open(base64(record), null), record, "plain_data", "base64");
        assertCodes(open(base64(record), null), FROM_PLAIN_DATA);
    }

    @Test
    void recordInPlainDataOnly_reportsItsEncodingThere() {
        Transported opened = open("1b1b1b1b0101010100", null);
        assertOne(opened, Bytes.hex("1b1b1b1b0101010100"), "plain_data", "hex");
        assertCodes(opened, FROM_PLAIN_DATA, HEX);
        assertThat(opened.findings()).extracting(each -> each.location()).containsOnly(PLAIN);
        assertCodes(open(base64(OCMF).replace("T0NN", "T0 NN"), null), FROM_PLAIN_DATA, BASE64_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.636 kWh",
                "",
                PAYLOAD,
                "OCMF|" + PAYLOAD,
                "START|2020-01-01|0.000kWh",
                "<b>1 kWh</b>",
                "<!DOCTYPE values><values/>",
                "deadbeef"
            })
    void plainDataWithoutAWholeRecord_isNotTaken(String plain) {
        Transported opened = open(plain, "");
        assertThat(opened.records()).isEmpty();
        assertCodes(opened, EMPTY);
    }
}

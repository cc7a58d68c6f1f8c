package io.github.eichcheck.format.edl40.mennekes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.generate.MennekesProcess;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MennekesDecoderTest {
    private static final String GENUINE = MennekesProcess.of().toString();

    private final MennekesDecoder decoder = new MennekesDecoder();
    private final DecodeContext context = new DecodeContext(Location.of(""));

    @Test
    void process_givesTheSignedBytesOfStartAndEnd() throws DecodeException {
        MennekesProcess process = MennekesProcess.of();

        assertThat(decode(process.toString()))
                .extracting(SignedRecord::message)
                .containsExactly(Bytes.of(process.block(process.start())), Bytes.of(process.block(process.end())));
        assertThat(context.findings()).isEmpty();
    }

    @Test
    void reading_isExact_andSaysWhereItStands() throws DecodeException {
        MeterReading reading = decode(GENUINE).get(1).readings().get(0);

        assertThat(reading.place()).isEqualTo("MeasurementEnd");
        assertThat(reading.register().orElseThrow().text()).isEqualTo("1-0:1.17.0*255");
        assertThat(reading.value().orElseThrow()).hasToString("1010500.0 Wh");
        assertThat(reading.time().orElseThrow().instant()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(reading.time().orElseThrow().clock()).isEqualTo(ClockStatus.UNSTATED);
        assertThat(reading.mark()).isEqualTo(ReadingMark.END);
        assertThat(reading.status().good()).isTrue();
        assertThat(reading.fields()).containsEntry("SecondIndex", "1003600").containsEntry("EventCounter", "5");
    }

    @Test
    void origin_isMeterUserAndPage() throws DecodeException {
        SignedRecord start = decode(GENUINE).get(0);

        assertThat(start.origin().meter()).contains("1 ECK 00 0000 0001");
        assertThat(start.origin().user()).contains("1f2d3a4f5506c7");
        assertThat(start.origin().page()).contains(new Page("", 12));
        assertThat(start.origin().transaction()).isEmpty();
        assertThat(start.fields()).containsEntry("SiteAddress.Town", "Berlin");
    }

    @Test
    void ident_thatIsAText_isShownAsText_andItsTariffApart() throws DecodeException {
        SignedRecord record = decode(MennekesProcess.of()
                        .shared("CustomerIdent", "41424344234E49474854")
                        .toString())
                .get(0);

        assertThat(record.origin().user()).contains("ABCD");
        assertThat(record.fields()).containsEntry("CustomerIdent.tariff", "NIGHT");
    }

    @Test
    void severalProcesses_areAllThere_andToldApart() throws DecodeException {
        String bill = "<Billing><Supplier><Town>Köln</Town></Supplier><BillingPeriod><BillingNo>RE-1</BillingNo>"
                + GENUINE + "</BillingPeriod><BillingPeriod>" + GENUINE + "</BillingPeriod></Billing>";
        List<SignedRecord> records = decode(bill);

        assertThat(records)
                .extracting(record -> record.origin().transaction().orElse("none"))
                .containsExactly("RE-1 process 1", "RE-1 process 1", "process 2", "process 2");
        assertThat(records)
                .extracting(record -> record.readings().get(0).place())
                .containsExactly(
                        "ChargingProcess[1].MeasurementStart",
                        "ChargingProcess[1].MeasurementEnd",
                        "ChargingProcess[2].MeasurementStart",
                        "ChargingProcess[2].MeasurementEnd");
        assertThat(records.get(0).fields()).containsEntry("Billing.Supplier.Town", "Köln");
        assertThat(codes()).containsExactly("edl40-mennekes/several-processes");
    }

    @Test
    void everyMeasurement_isThere_howeverManyThereAre() throws DecodeException {
        String doubled = GENUINE.replaceFirst("(<MeasurementEnd>.*</MeasurementEnd>)", "$1$1");

        assertThat(decode(doubled))
                .extracting(record -> record.readings().get(0).place())
                .containsExactly("MeasurementStart", "MeasurementEnd", "MeasurementEnd[2]");
    }

    @Test
    void documentInUtf16_isRead() throws DecodeException {
        Bytes utf16 = Bytes.of(("\uFEFF" + GENUINE).getBytes(StandardCharsets.UTF_16LE));

        assertThat(decoder.recognises(utf16)).isTrue();
        assertThat(decoder.decode(utf16, context)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE ChargingProcess>",
                "<!DOCTYPE ChargingProcess SYSTEM \"http://localhost:1/a.dtd\">",
                "<?xml version=\"1.0\"?> <!-- a --> <!DOCTYPE x [<!ENTITY a \"b\">]>",
                "\uFEFF<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY % c SYSTEM \"d\"> %c;]>",
                "<!DOCTYPE broken"
            })
    void documentType_isRefusedWithAFindingOfItsOwn(String type) {
        assertThat(refused(Bytes.utf8(type + GENUINE))).isEqualTo("edl40-mennekes/xml-dtd");
    }

    @Test
    void externalEntity_isNeverRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("value"), "10105000", StandardCharsets.UTF_8);
        String document =
                "<!DOCTYPE x [<!ENTITY v SYSTEM \"" + secret.toUri() + "\">]>" + GENUINE.replace("10105000", "&v;");

        assertThat(refused(Bytes.utf8(document))).isEqualTo("edl40-mennekes/xml-dtd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "OCMF|{}|{}", "<", "<ChargingProcess>", "<m:ChargingProcess/>", "<a></b>", "<Billing/>x"
            })
    void textThatIsNoWellFormedXml_isRefused(String text) {
        assertThat(refused(Bytes.utf8(text))).isEqualTo("edl40-mennekes/xml-malformed");
    }

    @Test
    void documentBeyondALimit_isNotRead() {
        String many = "<Billing>" + "<a/>".repeat(XmlTree.MAX_ELEMENTS) + "</Billing>";
        String deep = "<Billing>" + "<a>".repeat(XmlTree.MAX_DEPTH) + "</a>".repeat(XmlTree.MAX_DEPTH) + "</Billing>";
        String named = "<Billing><" + "a".repeat(XmlTree.MAX_NAME + 1) + "/></Billing>";
        String large = "<Billing>" + " ".repeat(XmlTree.MAX_BYTES) + "</Billing>";

        assertThat(List.of(many, deep, named, large))
                .allSatisfy(text -> assertThat(refused(Bytes.utf8(text))).isEqualTo("edl40-mennekes/xml-limit"));
        assertThat(decoder.recognises(Bytes.utf8(large))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ChargingProcess>",
                "<Billing xmlns='a'>",
                "\uFEFF\n<?xml version='1.0'?><!-- <a> -->\n<m:Billing\nxmlns",
                "<ChargingProcess/>",
                "<!DOCTYPE Billing ["
            })
    void rootOfThisFormat_isRecognised(String text) {
        assertThat(decoder.recognises(Bytes.utf8(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<values><ChargingProcess>",
                "<ChargingProcesses>",
                "<signedMeterValue>",
                "<!-- <Billing> -->",
                "ChargingProcess",
                "OCMF|{\"a\":\"<Billing>\"}"
            })
    void anotherText_isNotRecognised(String text) {
        assertThat(decoder.recognises(Bytes.utf8(text))).isFalse();
    }

    private List<SignedRecord> decode(String text) throws DecodeException {
        return decoder.decode(Bytes.utf8(text), context);
    }

    private List<String> codes() {
        return context.findings().stream()
                .map(Finding::code)
                .map(code -> code.id())
                .toList();
    }

    private String refused(Bytes document) {
        DecodeException thrown = catchThrowableOfType(DecodeException.class, () -> decoder.decode(document, context));
        return thrown.finding().code().id();
    }
}

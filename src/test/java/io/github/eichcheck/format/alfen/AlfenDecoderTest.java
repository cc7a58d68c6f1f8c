package io.github.eichcheck.format.alfen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.generate.AlfenRecord;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlfenDecoderTest {
    private static final AlfenDecoder DECODER = new AlfenDecoder();

    private static DecodeContext context() {
        return new DecodeContext(Location.of("/signed_data/signed_values/0/signed_data"));
    }

    private static SignedRecord decode(AlfenRecord record) throws DecodeException {
        return decode(record.toString()).get(0);
    }

    private static List<SignedRecord> decode(String text) throws DecodeException {
        return DECODER.decode(Bytes.utf8(text), context());
    }

    private static List<FindingCode> codes(String text) throws DecodeException {
        DecodeContext context = context();
        DECODER.decode(Bytes.utf8(text), context);
        return context.findings().stream().map(Finding::code).toList();
    }

    @Test
    void faultlessRecord_hasNoFindings() throws DecodeException {
        assertThat(codes(AlfenRecord.start() + "\n" + AlfenRecord.stop())).isEmpty();
    }

    @Test
    void message_isTheReceivedBytes() throws DecodeException {
        AlfenRecord odd = AlfenRecord.start().with(45, "10").with(71, "41").with(10, "ff");
        assertThat(decode(odd).message()).isEqualTo(Bytes.of(odd.dataSet()));
    }

    @Test
    void key_isThePointInTheRecord() throws DecodeException {
        assertThat(decode(AlfenRecord.start()).embeddedKey().orElseThrow().point())
                .isEqualTo(Bytes.of(AlfenRecord.KEY.point()));
    }

    @Test
    void origin_namesMeterAdapterUserSessionAndPage() throws DecodeException {
        var origin = decode(AlfenRecord.start()).origin();
        assertThat(origin.meter()).contains("1ECK0000000001");
        assertThat(origin.gateway()).contains("EECK0000000001");
        assertThat(origin.user()).contains("1F2D3A4F5506C7");
        assertThat(origin.transaction()).contains("41");
        assertThat(origin.page()).contains(new Page("", 81));
        assertThat(origin.chargePoint()).isEmpty();
    }

    @Test
    void reading_isExact() throws DecodeException {
        MeterReading reading = decode(AlfenRecord.stop()).readings().get(0);
        assertThat(reading.register().orElseThrow().text()).isEqualTo("1-0:1.8.0*255");
        assertThat(reading.value().map(Quantity::toString)).contains("1010500 Wh");
        assertThat(reading.time().orElseThrow().instant()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(reading.time().orElseThrow().clock()).isEqualTo(ClockStatus.UNSTATED);
        assertThat(reading.mark()).isEqualTo(ReadingMark.END);
        assertThat(reading.status()).isEqualTo(new MeterStatus("10000000", true, true, true));
        assertThat(reading.fields())
                .contains(entry("secondsIndex", "4600"), entry("value", "1010500"), entry("unit", "30"));
    }

    @Test
    void layout_coversEveryByteOnce_inOrder() throws DecodeException {
        int at = 0;
        for (FieldRange range : decode(AlfenRecord.start()).layout()) {
            assertThat(range.from()).isEqualTo(at);
            at = range.to();
        }
        assertThat(at).isEqualTo(82);
    }

    @ParameterizedTest
    @CsvSource({
        "00, 1000, 1000 Wh",
        "ff, 1000, 100.0 Wh",
        "fd, 1, 0.001 Wh",
        "01, 1000, 10000 Wh",
        "0a, 1, 10000000000 Wh",
        "00, 9223372036854775807, 9223372036854775807 Wh",
        "00, -1, -1 Wh",
        "00, 0, 0 Wh"
    })
    void value_keepsEveryDigit(String scaler, long value, String expected) throws DecodeException {
        MeterReading reading = decode(AlfenRecord.start().value(value).with(45, scaler))
                .readings()
                .get(0);
        assertThat(reading.value().map(Quantity::toString)).contains(expected);
    }

    @Test
    void value_ofTheLargestAndSmallestScaler_hasNoExponent() throws DecodeException {
        for (String scaler : List.of("7f", "80")) {
            MeterReading reading = decode(AlfenRecord.start().value(7).with(45, scaler))
                    .readings()
                    .get(0);
            assertThat(reading.value().map(Quantity::toString).orElseThrow()).hasSizeBetween(131, 133);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Numbers and plates from published examples: EMH, ISA, eMOC; adapter and meter of Alfen's stations.
        "0901454d4800007f87b0, 1EMH0008357808",
        "0901495341000112c6fc, 1ISA0018007804",
        "0a01454d480000ba05b4, 1EMH0012191156",
        "0a01445a470033008506, 1DZG0033008506",
        "0a0e445a470001ab6692, EDZG0028010130",
        "0a546573744465760011, 0a546573744465760011",
        "0a01445a4700330001ff, 0a01445a4700330001ff",
        "0b01454d4800007f87b0, 0b01454d4800007f87b0",
        "0a01656d6800007f87b0, 0a01656d6800007f87b0"
    })
    void deviceId_isWrittenAsOnThePlate_elseInHexadecimal(String bytes, String expected) throws DecodeException {
        assertThat(decode(AlfenRecord.start().with(16, bytes)).origin().meter()).contains(expected);
        assertThat(decode(AlfenRecord.start().with(0, bytes)).origin().gateway())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, BEGIN", "1, END", "2, BETWEEN", "3, NONE"})
    void mark_isWhatTheTypeSays(String type, ReadingMark expected) throws DecodeException {
        assertThat(decode(AlfenRecord.start().type(type)).readings().get(0).mark())
                .isEqualTo(expected);
    }

    @Test
    void severalRecords_areReadInOrder_andOneThatIsCutKeepsNoneBack() throws DecodeException {
        String cut = AlfenRecord.start().toString().substring(0, 90);
        DecodeContext context = context();
        List<SignedRecord> records =
                DECODER.decode(Bytes.utf8(AlfenRecord.start() + "\n" + cut + "\r\n" + AlfenRecord.stop()), context);
        assertThat(records)
                .extracting(record -> record.readings().get(0).place())
                .containsExactly("AP[0]", "AP[2]");
        assertThat(context.findings()).extracting(Finding::code).containsExactly(FrameFinding.PARTS);
    }

    @Test
    void wrappedText_inWhichALineBeginsWithApAndASemicolon_isOneRecord() throws DecodeException {
        String text = AlfenRecord.start().toString();
        int end = text.lastIndexOf('=') + 1;
        List<SignedRecord> records = decode(text.substring(0, end) + "\nAP;\n" + AlfenRecord.stop());
        assertThat(records).hasSize(2);
        assertThat(records.get(0).signature()).isEmpty();
        assertThat(records.get(1).signature()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", ";;;;;;", "AP", "ap;0;3;;;;", "A;0;3;;;;", "OCMF|{}|{}", "AP;", "AP;0;3;;"})
    void otherText_isRefused(String text) {
        assertThatThrownBy(() -> decode(text)).isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @CsvSource({"AP;0;3, true", "AP, false", "ap;0;3, false", "AX;0;3, false"})
    void recognises_onlyWhatBeginsWithApAndASemicolon(String text, boolean expected) {
        assertThat(DECODER.recognises(Bytes.utf8(text))).isEqualTo(expected);
    }

    @Test
    void decoder_isInstalled_underBothNames() {
        Decoders installed = Decoders.installed();
        for (String name : List.of("Alfen Eichrecht", "ALFEN", "alfen eichrecht")) {
            assertThat(installed.byName(name)).containsInstanceOf(AlfenDecoder.class);
        }
    }

    @Test
    void randomAndTruncatedInput_givesARecordOrADecodeException() {
        Random random = new Random(20_260_301);
        byte[] genuine =
                Bytes.utf8(AlfenRecord.start() + "\n" + AlfenRecord.stop()).toArray();
        String alphabet = "AP;=\n 0123AZaz27";
        for (int i = 0; i < Integer.getInteger("eichcheck.fuzz", 20_000); i++) {
            byte[] input = i % 2 == 0 ? mutated(genuine, random) : invented(alphabet, random);
            try {
                List<SignedRecord> records = DECODER.decode(Bytes.of(input), context());
                assertThat(records.size()).isLessThanOrEqualTo(FrameScanner.MAX_RECORDS);
            } catch (DecodeException e) {
                assertThat(e.finding().code()).isInstanceOf(FrameFinding.class);
            }
        }
    }

    private static byte[] mutated(byte[] genuine, Random random) {
        byte[] input = Arrays.copyOf(genuine, 1 + random.nextInt(genuine.length));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            input[random.nextInt(input.length)] = (byte) random.nextInt(256);
        }
        return input;
    }

    private static byte[] invented(String alphabet, Random random) {
        byte[] input = new byte[random.nextInt(120)];
        for (int i = 0; i < input.length; i++) {
            input[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        if (input.length > 2) {
            System.arraycopy(new byte[] {'A', 'P', ';'}, 0, input, 0, 3);
        }
        return input;
    }
}

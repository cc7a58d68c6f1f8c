package io.github.eichcheck.format.edl40.ebee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.PublicKeyReader;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.generate.EdlMeter;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading single records, and records that somebody changed. */
class EbeeDecoderTest {
    private static final EbeeDecoder DECODER = new EbeeDecoder();
    private static final EcdsaVerifier VERIFIER = new BouncyCastleVerifier();

    @Test
    void telegram_saysRegisterValueTimeAndUser() throws DecodeException {
        SignedRecord record = decode(EdlMeter.file(EdlMeter.end())).get(0);

        assertThat(record.message()).isEqualTo(Bytes.of(EdlMeter.end().block()));
        assertThat(record.readings().get(0).register().orElseThrow().text()).isEqualTo("1-0:1.8.0*255");
        assertThat(record.readings().get(0).value().orElseThrow()).hasToString("1010500.0 Wh");
        assertThat(record.readings().get(0).time().orElseThrow().text()).isEqualTo("2026-03-01T11:00+01:00");
        assertThat(record.readings().get(0).time().orElseThrow().instant()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(record.readings().get(0).mark()).isEqualTo(ReadingMark.END);
        assertThat(record.origin().user()).contains("CARD-1");
        assertThat(record.origin().meter()).contains("1 EMH 00 0000 0001");
        assertThat(record.origin().page().orElseThrow().number()).isEqualTo(13);
        assertThat(record.fields()).containsEntry("phase", "2");
    }

    @Test
    void registerOfTheSignedValue_isWrittenInDecimal() throws DecodeException {
        EdlMeter meter = EdlMeter.eHz().obis("0100011100ff");

        SignedRecord record = decode(EdlMeter.file(meter)).get(0);

        assertThat(record.message()).isEqualTo(Bytes.of(meter.block()));
        assertThat(record.readings().get(0).register().orElseThrow().text()).isEqualTo("1-0:1.17.0*255");
    }

    @Test
    void document_holdsItsKey_andATimeWithoutOffset() throws DecodeException {
        SignedRecord record = decode(utf8(EdlMeter.eHz().xml())).get(0);

        assertThat(record.embeddedKey()).contains(key(EdlMeter.eHz()));
        assertThat(record.readings().get(0).fields()).containsEntry("offset", "unknown");
        assertThat(record.readings().get(0).time().orElseThrow().instant()).isEqualTo("2026-03-01T10:00:00Z");
    }

    @Test
    void signatures_withAndWithoutLogBytes_areRead() throws DecodeException {
        for (EdlMeter meter : List.of(EdlMeter.eHz(), EdlMeter.begin())) {
            String with = base64(meter.signature());
            byte[] cut = Arrays.copyOf(meter.signature(), meter.signature().length - 2);
            assertThat(proven(decode(utf8(meter.xml())), key(meter))).isTrue();
            assertThat(proven(decode(utf8(meter.xml().replace(with, base64(cut)))), key(meter)))
                    .isTrue();
        }
    }

    @Test
    void documentType_isRefused() {
        for (String type :
                List.of("<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!-- --><!DOCTYPE a SYSTEM \"b\">")) {
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> decode(utf8(type + EdlMeter.eHz().xml())))
                    .satisfies(e -> assertThat(e.finding().code()).isEqualTo(EbeeFinding.XML_DTD));
        }
    }

    @Test
    void contentOfOtherKinds_isNotRecognised() {
        for (String text : List.of("", "OCMF|{}|{}", "<values/>", "<ChargingProcess/>", "v12345", "AP;0;3;")) {
            assertThat(DECODER.recognises(Bytes.utf8(text))).as(text).isFalse();
        }
        assertThat(DECODER.recognises(Bytes.utf8("<?xml version=\"1.0\"?><!-- --><signedMeterValues>")))
                .isTrue();
        assertThat(DECODER.recognises(Bytes.of(EdlMeter.file(EdlMeter.eHz())))).isTrue();
    }

    @Test
    void telegram_withAnyBitFlipped_isNotProven_unlessTheSignedBytesAreTheSame() {
        for (EdlMeter meter : List.of(EdlMeter.eHz(), EdlMeter.begin())) {
            byte[] genuine = EdlMeter.file(meter);
            Bytes block = Bytes.of(meter.block());
            PublicKey key = key(meter);
            for (int bit = 0; bit < genuine.length * Byte.SIZE; bit++) {
                byte[] changed = flip(genuine, bit);
                assertSameBlockIfProven(changed, key, block, bit);
            }
        }
    }

    @Test
    void document_withAnyBitOfBlockOrSignatureFlipped_isNotProven() {
        EdlMeter meter = EdlMeter.eHz();
        PublicKey key = key(meter);
        byte[] block = meter.block();
        for (int bit = 0; bit < block.length * Byte.SIZE; bit++) {
            String changed = meter.xml().replace(base64(block), base64(flip(block, bit)));
            assertThat(provenIfRead(utf8(changed), key)).as("bit %d", bit).isFalse();
        }
        byte[] signature = meter.signature();
        for (int bit = 0; bit < 48 * Byte.SIZE; bit++) {
            String changed = meter.xml().replace(base64(signature), base64(flip(signature, bit)));
            assertThat(provenIfRead(utf8(changed), key)).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void randomAndCutInput_isRefusedOrRead() {
        Random random = new Random(1504);
        byte[][] seeds = {
            EdlMeter.file(EdlMeter.begin()), EdlMeter.begin().xml().getBytes(StandardCharsets.UTF_8), {}
        };
        for (int i = 0; i < 60_000; i++) {
            byte[] seed = seeds[i % seeds.length];
            byte[] input = Arrays.copyOf(seed, random.nextInt(seed.length + 40));
            for (int change = random.nextInt(4) + 1; change > 0 && input.length > 0; change--) {
                input[random.nextInt(input.length)] = (byte) random.nextInt();
            }
            DECODER.recognises(Bytes.of(input));
            readOrRefuse(input);
        }
    }

    private static void readOrRefuse(byte[] input) {
        try {
            assertThat(decode(input)).isNotEmpty();
        } catch (DecodeException e) {
            assertThat(e.finding()).isNotNull();
        }
    }

    private static void assertSameBlockIfProven(byte[] record, PublicKey key, Bytes block, int bit) {
        try {
            List<SignedRecord> records = decode(record);
            if (proven(records, key)) {
                assertThat(records.get(0).message()).as("bit %d", bit).isEqualTo(block);
            }
        } catch (DecodeException e) {
            assertThat(e.finding()).isNotNull();
        }
    }

    private static boolean provenIfRead(byte[] record, PublicKey key) {
        try {
            return proven(decode(record), key);
        } catch (DecodeException e) {
            return false;
        }
    }

    private static boolean proven(List<SignedRecord> records, PublicKey key) {
        Optional<RecordSignature> signature = records.get(0).signature();
        return signature.isPresent()
                && signature.get().algorithm().curve() == key.curve()
                && signature.get().value().inRange(key.curve())
                && VERIFIER.verify(records.get(0).message(), signature.get().value(), key);
    }

    private static List<SignedRecord> decode(byte[] record) throws DecodeException {
        return DECODER.decode(Bytes.of(record), new DecodeContext(Location.of("/test")));
    }

    private static PublicKey key(EdlMeter meter) {
        Curve curve = meter.key().curve();
        String hex = HexFormat.of().formatHex(meter.bareKey());
        return ((ReadKey) PublicKeyReader.read(hex, Optional.of(curve))).key();
    }

    private static byte[] flip(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return changed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.generate.MennekesProcess;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Altered documents: nothing that is signed can change without the signature failing, and nothing brings the reader down. */
class MennekesTamperTest {
    private static final Pattern SIGNED_FIELD =
            Pattern.compile("<(ServerId|CustomerIdent|TimestampCustomerIdent|Timestamp"
                    + "|EventCounter|MeterStatus|Value|Scaler|Pagination|SecondIndex|Signature)>([^<]*)<");
    private static final byte[] GENUINE = MennekesProcess.of().bytes();
    private static final int RANDOM_INPUTS = 30_000;

    private final EcdsaVerifier verifier = new BouncyCastleVerifier();
    private final MennekesDecoder decoder = new MennekesDecoder();

    @Test
    void everyFlippedBitOfASignedField_leavesFewerGoodRecords_orTheSameSignedBytes() throws DecodeException {
        List<Bytes> genuine = messages(decode(GENUINE));
        Matcher fields = SIGNED_FIELD.matcher(new String(GENUINE, StandardCharsets.UTF_8));
        int tried = 0;
        while (fields.find()) {
            for (int bit = fields.start(2) * 8; bit < fields.end(2) * 8; bit++) {
                byte[] flipped = GENUINE.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                tried++;
                assertThat(good(flipped) < 2 || unchanged(flipped, genuine))
                        .as("bit %s of %s", bit % 8, fields.group(1))
                        .isTrue();
            }
        }
        assertThat(tried).isGreaterThan(2700);
    }

    @Test
    void everyFlippedBitOfTheSignedBytes_failsUnderTheSignature() throws DecodeException {
        for (SignedRecord record : decode(GENUINE)) {
            for (int bit = 0; bit < record.message().length() * 8; bit++) {
                byte[] flipped = record.message().toArray();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(verifier.verify(
                                Bytes.of(flipped),
                                record.signature().orElseThrow().value(),
                                record.embeddedKey().orElseThrow()))
                        .as("bit %s", bit)
                        .isFalse();
            }
        }
    }

    @Test
    void everyBitOfBothSignatures_counts() {
        Matcher signatures =
                Pattern.compile("<Signature>([0-9A-F]{96})<").matcher(new String(GENUINE, StandardCharsets.UTF_8));
        int tried = 0;
        while (signatures.find()) {
            byte[] signature = HexFormat.of().parseHex(signatures.group(1));
            for (int bit = 0; bit < signature.length * 8; bit++) {
                byte[] flipped = signature.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                String changed = new String(GENUINE, StandardCharsets.UTF_8)
                        .replace(signatures.group(1), HexFormat.of().formatHex(flipped));
                assertThat(good(changed.getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(2 * 48 * 8);
    }

    @Test
    void everyTruncation_isRefused() {
        for (int length = 0; length < GENUINE.length; length++) {
            assertThat(good(Bytes.of(GENUINE, 0, length).toArray()))
                    .as("length %s", length)
                    .isZero();
        }
    }

    @Test
    void randomInput_isReadOrRefused_soon() {
        Random random = new Random(20_260_301);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < RANDOM_INPUTS; i++) {
                byte[] input = i % 4 == 0 ? noise(random) : edited(random);
                decoder.recognises(Bytes.of(input));
                try {
                    assertThat(decode(input)).isNotEmpty();
                } catch (DecodeException e) {
                    assertThat(decoder.findingCodes()).contains(e.finding().code());
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<MeasurementStart/>",
                "<MeasurementStart>1</MeasurementStart><TimestampCustomerIdent> </TimestampCustomerIdent>",
                "<TimestampCustomerIdent>1</TimestampCustomerIdent><MeasurementEnd/>",
                "<ChargingProcess/>",
                "<Value>1</Value>",
                "<!-- a -->",
                "&#48;",
                "<![CDATA[0]]>",
                "0",
                "<a b='c'/>"
            })
    void longRunOfOneThing_isReadOrRefused_soon(String unit) {
        String text = new String(GENUINE, StandardCharsets.UTF_8);
        String run = unit.repeat((1 << 20) / unit.length());
        String fewer = unit.repeat(18_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String more : List.of(run, fewer)) {
                good(text.replace("<PublicKey>", more + "<PublicKey>").getBytes(StandardCharsets.UTF_8));
                good(text.replace("10105000", "10105000" + more).getBytes(StandardCharsets.UTF_8));
                good(("<Billing>" + more + "</Billing>").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] edited(Random random) {
        byte[] edited = GENUINE.clone();
        for (int edits = random.nextInt(4); edits >= 0; edits--) {
            edited[random.nextInt(edited.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
        }
        return edited;
    }

    private List<SignedRecord> decode(byte[] document) throws DecodeException {
        return decoder.decode(Bytes.of(document), new DecodeContext(Location.of("")));
    }

    private static List<Bytes> messages(List<SignedRecord> records) {
        return records.stream().map(SignedRecord::message).toList();
    }

    private boolean unchanged(byte[] document, List<Bytes> genuine) throws DecodeException {
        return messages(decode(document)).equals(genuine);
    }

    /** How many records the key in the document signed. */
    private int good(byte[] document) {
        List<SignedRecord> records = new ArrayList<>();
        try {
            records.addAll(decode(document));
        } catch (DecodeException e) {
            return 0;
        }
        return (int) records.stream()
                .filter(record ->
                        record.signature().isPresent() && record.embeddedKey().isPresent())
                .filter(record -> verifier.verify(
                        record.message(),
                        record.signature().get().value(),
                        record.embeddedKey().get()))
                .count();
    }
}

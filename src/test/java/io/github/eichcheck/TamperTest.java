package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Changes a valid record of every curve in one place at a time: whatever of the signed bytes or of the signature changes,
 * the signature aspect is never valid and the value never proven.
 */
class TamperTest {
    private static final String NOT_OF_OCMF = "SECP224K1";

    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** Every n-th change of the payload: all of them where verifying is cheap. */
    private static final Map<Curve, Integer> STRIDE = new EnumMap<>(Map.of(
            Curve.SECP192K1, 1,
            Curve.SECP192R1, 1,
            Curve.SECP256K1, 1,
            Curve.SECP256R1, 1,
            Curve.BRAINPOOL_P256R1, 11,
            Curve.SECP384R1, 7,
            Curve.BRAINPOOL_P384R1, 23));

    /** Blanks in the payload of the vectors: two in the gateway's name, one in each of the two times. */
    private static final int BLANKS = 4;

    /** A valid record, taken apart. */
    private record Valid(Bytes record, Optional<String> key, int payloadFrom, int payloadTo, int hexFrom, int hexTo) {
        static Valid of(Curve curve) throws IOException, JsonSyntaxException {
            OwnVectors vector = OwnVectors.all().stream()
                    .filter(v -> v.comment().equals("begin and end in one record, " + curve.id()))
                    .findFirst()
                    .orElseThrow();
            String text = vector.record().toUtf8();
            assertThat(text).isASCII();
            int hexFrom = text.indexOf("\"SD\":\"") + 6;
            return new Valid(
                    vector.record(),
                    vector.key(),
                    text.indexOf('|') + 1,
                    text.lastIndexOf('|'),
                    hexFrom,
                    text.indexOf('"', hexFrom));
        }

        byte[] bytes() {
            return record.toArray();
        }

        String hex() {
            return record.toUtf8().substring(hexFrom, hexTo);
        }

        int payloadLength() {
            return payloadTo - payloadFrom;
        }

        Bytes withSignature(byte[] signature) {
            byte[] changed = bytes();
            byte[] hex = Bytes.of(signature).toHex().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(hex, 0, changed, hexFrom, hex.length);
            return Bytes.of(changed);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void unchanged_record_isProven(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        assertThat(accepted(valid, valid.record())).isTrue();
        assertThat(accepted(valid, valid.withSignature(Bytes.hex(valid.hex()).toArray())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void any_bit_of_the_payload_flipped(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        assertNoneAccepted(valid, valid.payloadLength() * Byte.SIZE, stride(curve), bit -> {
            byte[] changed = valid.bytes();
            changed[valid.payloadFrom() + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            return Bytes.of(changed);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void any_bit_of_the_signature_flipped(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        byte[] signature = Bytes.hex(valid.hex()).toArray();
        assertNoneAccepted(valid, signature.length * Byte.SIZE, 1, bit -> {
            byte[] changed = signature.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            return valid.withSignature(changed);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void any_bit_of_the_signatures_text_flipped(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        Bytes signature = Bytes.hex(valid.hex());
        IntFunction<Bytes> flip = bit -> {
            byte[] changed = valid.bytes();
            changed[valid.hexFrom() + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            return Bytes.of(changed);
        };
        int bits = valid.hex().length() * Byte.SIZE;
        int[] changing = IntStream.range(0, bits)
                .filter(bit -> !isHexOf(
                        signature,
                        flip.apply(bit).slice(valid.hexFrom(), valid.hexTo()).toArray()))
                .toArray();
        int letters = (int) valid.hex().chars().filter(Character::isLetter).count();
        assertThat(changing).as("all but a letter's case").hasSize(bits - letters);
        int stride = bytesStride(curve);
        assertNoneAccepted(valid, changing.length, stride, i -> flip.apply(changing[i]));
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void any_byte_of_the_payload_blanked(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        int[] places = IntStream.range(valid.payloadFrom(), valid.payloadTo())
                .filter(at -> valid.record().at(at) != ' ')
                .toArray();
        assertThat(places).hasSize(valid.payloadLength() - BLANKS);
        assertNoneAccepted(valid, places, at -> {
            byte[] changed = valid.bytes();
            changed[at] = ' ';
            return Bytes.of(changed);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void any_byte_of_the_payload_deleted(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        assertNoneAccepted(valid, valid.payloadLength(), bytesStride(curve), at -> join(valid, at, at + 1));
    }

    @ParameterizedTest
    @EnumSource(value = Curve.class, mode = EnumSource.Mode.EXCLUDE, names = NOT_OF_OCMF)
    void any_byte_of_the_payload_doubled(Curve curve) throws IOException, JsonSyntaxException {
        Valid valid = Valid.of(curve);
        assertNoneAccepted(valid, valid.payloadLength(), bytesStride(curve), at -> join(valid, at + 1, at));
    }

    /** The record up to one byte of the payload, followed by the record from another one. */
    private static Bytes join(Valid valid, int to, int from) {
        String text = valid.record().toUtf8();
        return Bytes.utf8(text.substring(0, valid.payloadFrom() + to) + text.substring(valid.payloadFrom() + from));
    }

    private static void assertNoneAccepted(Valid valid, int count, int stride, IntFunction<Bytes> change) {
        int[] places = IntStream.range(0, count).filter(i -> i % stride == 0).toArray();
        assertThat(places).hasSize((count + stride - 1) / stride).hasSizeGreaterThan(100);
        assertNoneAccepted(valid, places, change);
    }

    /** On all cores, so that one verifier serves several threads at once. */
    private static void assertNoneAccepted(Valid valid, int[] places, IntFunction<Bytes> change) {
        AtomicInteger tried = new AtomicInteger();
        int[] accepted = Arrays.stream(places)
                .parallel()
                .filter(place -> {
                    Bytes changed = change.apply(place);
                    tried.incrementAndGet();
                    return changed.equals(valid.record()) || accepted(valid, changed);
                })
                .toArray();
        assertThat(accepted).as("places whose change nobody noticed").isEmpty();
        assertThat(tried).hasValue(places.length);
    }

    /** Whether any part of the report says that the value is genuine. */
    private static boolean accepted(Valid valid, Bytes record) {
        CdrReport report = VERIFIER.verify(TestCdrs.base64("OCMF", record, valid.key()));
        boolean proven = report.values().stream().anyMatch(ValueReport::proven);
        return proven || report.aspect(Aspect.SIGNATURE) == Verdict.VALID;
    }

    private static boolean isHexOf(Bytes expected, byte[] text) {
        List<Character> digits = new String(text, StandardCharsets.ISO_8859_1)
                .chars()
                .mapToObj(c -> (char) c)
                .toList();
        return digits.stream().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0)
                && Bytes.hex(new String(text, StandardCharsets.US_ASCII)).equals(expected);
    }

    private static int stride(Curve curve) {
        return STRIDE.getOrDefault(curve, 1);
    }

    private static int bytesStride(Curve curve) {
        return stride(curve) == 1 ? 1 : 3;
    }
}

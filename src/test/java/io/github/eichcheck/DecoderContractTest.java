package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every decoder promises: whatever the bytes are, it delivers records or refuses with a {@link DecodeException}, and
 * soon. And what the verifier promises: whatever a CDR holds, it answers.
 */
class DecoderContractTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());
    private static final Location SOMEWHERE = Location.of("/signed_data/signed_values/0/signed_data");
    /** How many random inputs each decoder is given; a million take minutes and are asked for by the property. */
    private static final int RANDOM_INPUTS = Integer.getInteger("eichcheck.fuzz", 20_000);

    private static final Duration BOUND = Duration.ofSeconds(Math.max(60, RANDOM_INPUTS / 1_000));

    private static final int EDITS_PER_VECTOR = 100;
    private static final int VERIFIED = 211;
    private static final int LONG_RUN = 1 << 20;

    static Stream<SignedValueDecoder> decoders() {
        List<SignedValueDecoder> installed = Decoders.installed().all();
        assertThat(installed).isNotEmpty();
        return installed.stream();
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void random_bytes(SignedValueDecoder decoder) throws IOException, JsonSyntaxException {
        Random random = new Random(20_260_301);
        List<OwnVectors> vectors = vectorsOf(decoder);
        int tried = assertTimeoutPreemptively(BOUND, () -> {
            int count = 0;
            for (; count < RANDOM_INPUTS; count++) {
                byte[] noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                byte[] start =
                        vectors.get(random.nextInt(vectors.size())).record().toArray();
                int kept = count % 2 == 0 ? 0 : random.nextInt(start.length);
                byte[] input = new byte[kept + noise.length];
                System.arraycopy(start, 0, input, 0, kept);
                System.arraycopy(noise, 0, input, kept, noise.length);
                tryInput(decoder, Bytes.of(input), Optional.empty(), count);
            }
            return count;
        });
        assertThat(tried).isEqualTo(RANDOM_INPUTS);
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void vectors_cut_at_every_length(SignedValueDecoder decoder) throws IOException, JsonSyntaxException {
        List<OwnVectors> vectors = vectorsOf(decoder);
        int tried = assertTimeoutPreemptively(BOUND, () -> {
            int count = 0;
            for (OwnVectors vector : vectors) {
                for (int length = 0; length <= vector.record().length(); length++) {
                    tryInput(decoder, vector.record().slice(0, length), vector.key(), count++);
                }
            }
            return count;
        });
        assertThat(tried)
                .isEqualTo(
                        vectors.stream().mapToInt(v -> v.record().length() + 1).sum());
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void vectors_with_one_byte_edited(SignedValueDecoder decoder) throws IOException, JsonSyntaxException {
        Random random = new Random(1_517);
        List<OwnVectors> vectors = vectorsOf(decoder);
        int tried = assertTimeoutPreemptively(BOUND, () -> {
            int count = 0;
            for (OwnVectors vector : vectors) {
                for (int i = 0; i < EDITS_PER_VECTOR; i++) {
                    tryInput(decoder, edited(vector.record(), random), vector.key(), count++);
                }
            }
            return count;
        });
        assertThat(tried).isEqualTo(vectors.size() * EDITS_PER_VECTOR);
    }

    /** Inputs that make naive readers recurse deeply, count slowly or look back again and again. */
    @ParameterizedTest
    @MethodSource("decoders")
    void long_runs_of_one_thing(SignedValueDecoder decoder) {
        List<String> units = List.of(
                "[", "{", "{\"a\":", "\"", "\\", "|", "OCMF|", "OCMF|{}|{} ", "OCMF|{}|{}| ", "OCMF|{", " ", "9");
        List<String> starts = List.of("", "OCMF|{\"RD\":[{\"RV\":", "OCMF|{}|{}|", "OCMF|{}|{\"SD\":\"");
        for (String unit : units) {
            for (String start : starts) {
                Bytes input = Bytes.utf8(start + unit.repeat(LONG_RUN / unit.length()));
                Bytes shorter = input.slice(0, LONG_RUN / 8);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> {
                            tryInput(decoder, input, Optional.empty(), 1);
                            tryInput(decoder, shorter, Optional.empty(), 0);
                        },
                        start + unit);
            }
        }
    }

    @Test
    void every_decoder_has_vectors_of_its_own() throws IOException, JsonSyntaxException {
        for (SignedValueDecoder decoder : decoders().toList()) {
            assertThat(vectorsOf(decoder)).as(decoder.id()).isNotEmpty();
        }
    }

    private static List<OwnVectors> vectorsOf(SignedValueDecoder decoder) throws IOException, JsonSyntaxException {
        return OwnVectors.all().stream()
                .filter(vector -> vector.format().equals(decoder.id()))
                .toList();
    }

    private static Bytes edited(Bytes record, Random random) {
        byte[] changed = record.toArray();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return Bytes.of(changed);
    }

    /** Any exception but a {@link DecodeException} fails the test. */
    private static void tryInput(SignedValueDecoder decoder, Bytes input, Optional<String> key, int number) {
        DecodeContext context = new DecodeContext(SOMEWHERE);
        decoder.recognises(input);
        try {
            List<SignedRecord> records = decoder.decode(input, context);
            if (records.isEmpty()) {
                fail("neither records nor an exception for " + input);
            }
        } catch (DecodeException e) {
            if (!decoder.findingCodes().contains(e.finding().code())) {
                fail("undeclared code " + e.finding().code().id());
            }
        }
        if (number % VERIFIED == 0) {
            String method = decoder.encodingMethods().get(0);
            assertThat(VERIFIER.verify(TestCdrs.base64(method, input, key)).findings())
                    .isNotEmpty();
            assertThat(VERIFIER.verify(TestCdrs.raw(method, input.toUtf8(), key))
                            .findings())
                    .isNotEmpty();
        }
    }
}

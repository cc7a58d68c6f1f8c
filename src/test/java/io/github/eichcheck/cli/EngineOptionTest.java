package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EngineDisagreement;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.SignatureCheck;
import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineOptionTest {
    private static final String G = "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
            + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";

    @ParameterizedTest
    @ValueSource(strings = {"--engine=bouncycastle", "--engine=fast", "--engine=FAST --key-table-memory=1M"})
    void every_engine_writes_the_same_report(String options) {
        CommandLineRun plain = CommandLineRun.of("verify", "--format", "json", "samples", "samples", "samples");
        String[] args = ("verify --format json " + options + " samples samples samples").split(" ");

        assertThat(CommandLineRun.of(args)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--engine=openssl", "--key-table-memory=64M", "--engine=fast --key-table-memory=much"})
    void options_that_make_no_sense_are_wrong_usage(String options) {
        assertThat(CommandLineRun.of(("verify " + options + " samples").split(" "))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void engines_that_disagree_end_the_run_with_both_inputs_and_code_70() {
        SignatureCheck check = new SignatureCheck(
                Bytes.utf8("\u00e4"),
                new EcdsaSignature(BigInteger.valueOf(0xabcd), BigInteger.valueOf(0x1234)),
                PublicKey.decode(Curve.SECP256R1, Bytes.hex(G)).orElseThrow());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false);

        int code = new Failures(streams).exitCode(new EngineDisagreement("fast", check, true));

        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("fast", "secp256r1", G, "r abcd", "s 1234", "message c3a4");
    }
}

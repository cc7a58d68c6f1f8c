package io.github.eichcheck.bench;

import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One verification with Bouncy Castle, the hash of the message included, by keys that come back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
public class VerifyBenchmark {
    private static final int KEYS = 32;

    private record Signed(Bytes message, EcdsaSignature signature, PublicKey key) {}

    private final EcdsaVerifier verifier = new BouncyCastleVerifier();
    private final List<Signed> all = new ArrayList<>();
    private int next;

    /** The curve. */
    @Param
    public Curve curve;

    /** Signs a message of the length of an OCMF payload with each key. */
    @Setup
    public void sign() {
        Bytes message = Bytes.utf8("x".repeat(440));
        for (int i = 0; i < KEYS; i++) {
            TestKey key = TestKey.named("verify " + i, curve);
            BigInteger[] rs = key.sign(message.toArray());
            PublicKey point = PublicKey.decode(curve, Bytes.of(key.point())).orElseThrow();
            all.add(new Signed(message, new EcdsaSignature(rs[0], rs[1]), point));
        }
    }

    /** Verifies one signature. */
    @Benchmark
    public boolean verify() {
        Signed signed = all.get(next++ % KEYS);
        if (!verifier.verify(signed.message(), signed.signature(), signed.key())) {
            throw new IllegalStateException("not verified");
        }
        return true;
    }
}

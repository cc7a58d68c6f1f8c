package io.github.eichcheck.bench;

import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.crypto.FastVerifier;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.crypto.SignatureCheck;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * Compares the fast engine with Bouncy Castle, one thread and 1,000 keys a curve: round by round by the thread's CPU time, in
 * turns, and the median of each round's own ratio counts. For secp256r1 also with {@code openssl speed}, which counts CPU time
 * as well. Arguments: curves, all if there is none.
 */
final class EngineRatios {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int KEYS = Integer.getInteger("bench.keys", 1_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int WARM_PASSES = 72;
    private static final int WARM_ROUNDS = 5;
    private static final int CACHING_PASSES = 12;
    private static final int BATCH = 256;
    private static final int BATCHES = 4;
    private static final long BUDGET_NANOS = 40_000_000;

    private final Curve curve;
    private final List<SignatureCheck> checks = new ArrayList<>();
    private final List<ECPublicKeyParameters> cached = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final EcdsaVerifier engine = new BouncyCastleVerifier();
    private final FastVerifier fast = new FastVerifier();
    private int next;

    private EngineRatios(Curve curve) {
        this.curve = curve;
        X9ECParameters custom = CustomNamedCurves.getByName(curve.id());
        ECDomainParameters domain =
                new ECDomainParameters(custom != null ? custom : ECNamedCurveTable.getByName(curve.id()));
        for (int i = 0; i < KEYS; i++) {
            TestKey key = TestKey.named("engine " + i, curve);
            Bytes message = Bytes.utf8("message " + i);
            BigInteger[] rs = key.sign(message.toArray());
            PublicKey point = PublicKey.decode(curve, Bytes.of(key.point())).orElseThrow();
            checks.add(new SignatureCheck(message, new EcdsaSignature(rs[0], rs[1]), point));
        }
        Collections.shuffle(checks, new Random(1));
        for (SignatureCheck check : checks) {
            byte[] point = check.key().point().toArray();
            cached.add(new ECPublicKeyParameters(domain.getCurve().decodePoint(point), domain));
            hashes.add(Sha256.of(check.message()).toArray());
        }
    }

    /** One round, in nanoseconds a verification. */
    private record Round(double library, double engine, double single, double batch) {}

    private Round round() {
        return new Round(time(this::library), time(this::engine), time(this::single), batch() / BATCH / BATCHES);
    }

    private double time(Runnable one) {
        long start = THREADS.getCurrentThreadCpuTime();
        int count = 0;
        long spent = 0;
        while (spent < BUDGET_NANOS) {
            for (int i = 0; i < 8; i++) {
                one.run();
            }
            count += 8;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return (double) spent / count;
    }

    private int index() {
        next = (next + 1) % KEYS;
        return next;
    }

    private void library() {
        int i = index();
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, cached.get(i));
        EcdsaSignature signature = checks.get(i).signature();
        require(signer.verifySignature(hashes.get(i), signature.r(), signature.s()));
    }

    private void engine() {
        require(verify(engine, checks.get(index())));
    }

    private void single() {
        require(verify(fast, checks.get(index())));
    }

    private double batch() {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < BATCHES; i++) {
            List<SignatureCheck> batch = new ArrayList<>();
            for (int j = 0; j < BATCH; j++) {
                batch.add(checks.get(index()));
            }
            for (boolean answer : fast.verifyAll(batch)) {
                require(answer);
            }
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static boolean verify(EcdsaVerifier verifier, SignatureCheck check) {
        return verifier.verify(check.message(), check.signature(), check.key());
    }

    private static void require(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("not verified");
        }
    }

    private void measure() throws IOException, InterruptedException {
        for (int pass = 0; pass < WARM_PASSES; pass++) {
            for (int i = 0; i < KEYS; i++) {
                single();
                if (pass < CACHING_PASSES) {
                    library();
                    engine();
                    next = (next + KEYS - 2) % KEYS;
                }
            }
        }
        List<Round> rounds = new ArrayList<>();
        List<Double> openssl = new ArrayList<>();
        for (int i = -WARM_ROUNDS; i < ROUNDS; i++) {
            Round round = round();
            if (i >= 0) {
                rounds.add(round);
                if (curve == Curve.SECP256R1 && i % 3 == 0) {
                    openssl.add(openssl() * round.batch() / 1e9);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s Bouncy Castle %6.1f us, its engine here %6.1f us; of the library: one at a time %5.2f,"
                        + " in step %5.2f; of the engine: %5.2f, %5.2f; in step %5.1f us%s%n",
                curve.id(),
                median(rounds.stream().mapToDouble(Round::library)) / 1e3,
                median(rounds.stream().mapToDouble(Round::engine)) / 1e3,
                median(rounds.stream().mapToDouble(round -> round.library() / round.single())),
                median(rounds.stream().mapToDouble(round -> round.library() / round.batch())),
                median(rounds.stream().mapToDouble(round -> round.engine() / round.single())),
                median(rounds.stream().mapToDouble(round -> round.engine() / round.batch())),
                median(rounds.stream().mapToDouble(Round::batch)) / 1e3,
                openssl.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; in step / openssl speed %.2f",
                                1 / median(openssl.stream().mapToDouble(ratio -> ratio))));
    }

    private static double median(java.util.stream.DoubleStream figures) {
        double[] sorted = figures.toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Verifications a CPU-second, as {@code openssl speed} counts them. */
    private static double openssl() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("openssl", "speed", "-seconds", "1", "ecdsap256")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Double.parseDouble(text.substring(text.lastIndexOf(' ')).strip());
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Curve> curves = arguments.length == 0
                ? List.of(Curve.values())
                : Arrays.stream(arguments).map(Curve::valueOf).toList();
        for (Curve curve : curves) {
            new EngineRatios(curve).measure();
        }
    }
}

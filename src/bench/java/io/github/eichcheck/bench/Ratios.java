package io.github.eichcheck.bench;

import com.sun.management.ThreadMXBean;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.WithoutCurve;
import io.github.eichcheck.bench.BenchCdrs.Session;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.FastVerifier;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Compares whole CDRs with bare verifications of the same signatures, on one thread and with the keys of 1,000 stations. The
 * variants take turns, each for some tens of milliseconds of the thread's CPU time, and the median over the rounds of each
 * round's own ratio counts: so neither other programs on the machine nor its clock bear on it.
 */
final class Ratios {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int STATIONS = 1_000;
    private static final int CHUNK = 256;
    private static final int WARM_PASSES = Integer.getInteger("bench.warm", 40);
    private static final int PASSES = 6;

    private final List<byte[]> chunks = new ArrayList<>();
    private final BareVerifications bare;
    private final CdrVerifier whole = CdrVerifier.with(Policy.interop());
    private final CdrVerifier fast = whole.verifyingWith(new FastVerifier());
    private final CdrVerifier withoutCurve = WithoutCurve.verifier();
    private final List<Round> rounds = new ArrayList<>();

    /**
     * One round: microseconds a verification, a whole CDR, one by the fast engine and one without the curve, and bytes allocated
     * by the latter.
     */
    private record Round(double verification, double cdr, double fast, double rest, double allocated) {}

    private Ratios() {
        List<Session> sessions = new BenchCdrs(Curve.SECP256R1, STATIONS).sessions(2);
        for (int from = 0; from + CHUNK <= sessions.size(); from += CHUNK) {
            chunks.add(BenchCdrs.lines(sessions.subList(from, from + CHUNK)));
        }
        bare = new BareVerifications(sessions);
    }

    /** Measures; takes about five minutes. */
    static Ratios measure() {
        Ratios ratios = new Ratios();
        for (int pass = -WARM_PASSES; pass < PASSES; pass++) {
            for (int chunk = 0; chunk < ratios.chunks.size(); chunk++) {
                Round round = ratios.round(chunk);
                if (pass >= 0) {
                    ratios.rounds.add(round);
                }
            }
        }
        return ratios;
    }

    private Round round(int chunk) {
        byte[] lines = chunks.get(chunk);
        double verification = time(() -> bare.run(2 * chunk * CHUNK, 2 * (chunk + 1) * CHUNK)) / (2 * CHUNK);
        double cdr = time(() -> Pipeline.run(whole, lines)) / CHUNK;
        double byFast = time(() -> Pipeline.run(fast, lines)) / CHUNK;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        double rest = time(() -> Pipeline.run(withoutCurve, lines)) / CHUNK;
        double allocated = (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) CHUNK;
        return new Round(verification, cdr, byFast, rest, allocated);
    }

    private static double time(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e3;
    }

    private double median(ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The bytes of a CDR. */
    double length() {
        return chunks.get(0).length / (double) CHUNK;
    }

    /** Microseconds a bare verification. */
    double verification() {
        return median(Round::verification);
    }

    /** Microseconds a CDR without the curve. */
    double rest() {
        return median(Round::rest);
    }

    /** Bytes allocated a CDR without the curve. */
    double allocated() {
        return median(Round::allocated);
    }

    /** The cost of everything but the curve a signed value, in bare verifications. */
    double restOfValue() {
        return median(round -> round.rest() / 2 / round.verification());
    }

    /** The rate of CDRs, as a part of the rate at which their signatures are verified bare. */
    double share() {
        return median(round -> 2 * round.verification() / round.cdr());
    }

    /** The same with the fast engine. */
    double shareOfFast() {
        return median(round -> 2 * round.verification() / round.fast());
    }

    /** The rate of CDRs with the fast engine, as a multiple of that with Bouncy Castle. */
    double gain() {
        return median(round -> round.cdr() / round.fast());
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        Ratios ratios = measure();
        print("bytes of a CDR", ratios.length());
        print("bare verification, us", ratios.verification());
        print("all but the curve, us a CDR", ratios.rest());
        print("all but the curve, bytes allocated a CDR", ratios.allocated());
        print("all but the curve a value / bare verification", ratios.restOfValue());
        print("rate of CDRs / rate that bare verifications allow", ratios.share());
        print("the same with the fast engine", ratios.shareOfFast());
        print("rate of CDRs with the fast engine / with Bouncy Castle", ratios.gain());
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%-52s %10.3f%n", name, value);
    }
}

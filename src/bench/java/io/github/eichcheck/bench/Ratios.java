package io.github.eichcheck.bench;

import com.sun.management.ThreadMXBean;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.WithoutCurve;
import io.github.eichcheck.bench.BenchCdrs.Session;
import io.github.eichcheck.crypto.Curve;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares whole CDRs with bare verifications of the same signatures, on one thread. The variants take turns, each for some
 * tens of milliseconds of the thread's CPU time, and the median over the rounds of each round's own ratio counts: so
 * neither other programs on the machine nor its clock bear on it.
 */
public final class Ratios {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int STATIONS = 1_000;
    private static final int CHUNK = 250;

    private Ratios() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        List<Session> sessions = new BenchCdrs(Curve.SECP256R1, STATIONS).sessions(2);
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < sessions.size(); from += CHUNK) {
            chunks.add(BenchCdrs.lines(sessions.subList(from, from + CHUNK)));
        }
        BareVerifications bare = new BareVerifications(sessions);
        CdrVerifier whole = CdrVerifier.with(Policy.interop());
        CdrVerifier withoutCurve = WithoutCurve.verifier();
        int warmUp = 3 * chunks.size();
        double[] curve = new double[rounds];
        double[] rest = new double[rounds];
        double[] rate = new double[rounds];
        double[] share = new double[rounds];
        long[] allocated = new long[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            int chunk = Math.floorMod(round, chunks.size());
            byte[] lines = chunks.get(chunk);
            double bareTime = time(() -> bare.run(2 * chunk * CHUNK, 2 * (chunk + 1) * CHUNK)) / (2 * CHUNK);
            double wholeTime = time(() -> Pipeline.run(whole, lines)) / CHUNK;
            long before = THREADS.getCurrentThreadAllocatedBytes();
            double restTime = time(() -> Pipeline.run(withoutCurve, lines)) / CHUNK;
            if (round >= 0) {
                curve[round] = bareTime;
                rest[round] = restTime;
                rate[round] = 2 * bareTime / wholeTime;
                share[round] = restTime / 2 / bareTime;
                allocated[round] = (THREADS.getCurrentThreadAllocatedBytes() - before) / CHUNK;
            }
        }
        Arrays.sort(allocated);
        print("bytes of a CDR", chunks.get(0).length / (double) CHUNK);
        print("bare verification, us", median(curve));
        print("all but the curve, us a CDR", median(rest));
        print("all but the curve, bytes allocated a CDR", allocated[rounds / 2]);
        print("(a) all but the curve a value / bare verification", median(share));
        print("(b) CDR rate / rate that bare verifications allow", median(rate));
        print("(c) values a second / rate of bare verifications", median(rate));
    }

    private static double time(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e3;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%-55s %10.3f%n", name, value);
    }
}

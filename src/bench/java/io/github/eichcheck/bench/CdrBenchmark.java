package io.github.eichcheck.bench;

import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.crypto.Curve;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole CDRs with two P-256 values each, from NDJSON to NDJSON, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 7, time = 3)
public class CdrBenchmark {
    private static final int CDRS = 250;

    private final CdrVerifier verifier = CdrVerifier.with(Policy.interop());
    private final byte[] lines = BenchCdrs.lines(new BenchCdrs(Curve.SECP256R1, CDRS).sessions(1));

    /** Verifies all lines. */
    @Benchmark
    @OperationsPerInvocation(CDRS)
    public int cdrs() {
        return Pipeline.run(verifier, lines);
    }
}

package io.github.eichcheck.bench;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.ocpi.CdrEntry;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.wire.Bytes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the JSON of a CDR to the CDR. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
public class ParseBenchmark {
    private final CdrReader reader = new CdrReader();
    private final Bytes json =
            Bytes.utf8(new BenchCdrs(Curve.SECP256R1, 1).sessions(1).get(0).json());

    /** Reads one CDR. */
    @Benchmark
    public CdrEntry parse() {
        CdrEntry entry = reader.read(json);
        if (!(entry instanceof ReadableCdr)) {
            throw new IllegalStateException("not read: " + entry);
        }
        return entry;
    }
}

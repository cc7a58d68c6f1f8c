package io.github.eichcheck.bench;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The launcher from its start to its end with one CDR, as people call it in a checkout that is built. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
public class StartUpBenchmark {
    /** Verifies a sample. */
    @Benchmark
    public int verify() throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("./eichcheck", "verify", "samples/valid-secp256r1.json")
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode);
        }
        return exitCode;
    }
}

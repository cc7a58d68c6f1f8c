package io.github.eichcheck.bench;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.transport.Transport;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.InputStream;
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

/** From the text in a CDR to the decoded records, for the first signed value of a sample of each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class DecodeBenchmark {
    private final Decoders decoders = Decoders.installed();
    private SignedValue value;

    /** The sample. */
    @Param({"valid-start-and-end", "valid-alfen", "valid-edl40-sml", "valid-mennekes"})
    public String sample;

    /** Reads the sample. */
    @Setup
    public void read() throws IOException {
        try (InputStream in = DecodeBenchmark.class.getResourceAsStream("/samples/" + sample + ".json")) {
            ReadableCdr entry = (ReadableCdr) new CdrReader().read(Bytes.of(in.readAllBytes()));
            value = entry.cdr().signedData().orElseThrow().values().get(0);
        }
    }

    /** Opens and decodes the value. */
    @Benchmark
    public List<SignedRecord> decode() throws DecodeException {
        Bytes record = Transport.open(value).records().get(0).record();
        List<SignedRecord> records =
                decoders.byContent(record).orElseThrow().decode(record, new DecodeContext(Location.CDR));
        if (records.isEmpty() || records.get(0).signature().isEmpty()) {
            throw new IllegalStateException("not decoded");
        }
        return records;
    }
}

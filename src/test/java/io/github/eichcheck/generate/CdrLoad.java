package io.github.eichcheck.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a month of CDRs: as many as asked for, a line each, in all four formats, of a thousand meters that take turns and
 * whose registers run on, with two signed values each; of every fifty-three one is tampered with, in four ways. The same number and
 * seed give the same bytes.
 */
public final class CdrLoad {
    /** How many meters take turns. */
    public static final int METERS = 1000;

    /** One of so many CDRs is tampered with. */
    public static final int TAMPERED = 53;

    private static final int BLOCK = 2000;

    private final Map<Integer, LoadMeter> meters = new ConcurrentHashMap<>();
    private final long seed;

    public CdrLoad(long seed) {
        this.seed = seed;
    }

    /** Arguments: how many, the file (ending with .gz: compressed), and if you like a seed. */
    public static void main(String[] args) throws IOException {
        long count = Long.parseLong(args[0]);
        Path file = Path.of(args[1]);
        CdrLoad load = new CdrLoad(args.length > 2 ? Long.parseLong(args[2]) : 1);
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = new BufferedOutputStream(
                        file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 16) : raw, 1 << 16)) {
            load.write(count, out);
        }
    }

    /** Writes so many lines. */
    public void write(long count, OutputStream out) throws IOException {
        for (long first = 0; first < count; first += BLOCK) {
            List<byte[]> block = LongStream.range(first, Math.min(count, first + BLOCK))
                    .parallel()
                    .mapToObj(number -> (cdr(number) + "\n").getBytes(StandardCharsets.UTF_8))
                    .toList();
            for (byte[] line : block) {
                out.write(line);
            }
        }
    }

    /** Returns what verdict a CDR deserves. */
    public static String verdict(long number) {
        if (number % TAMPERED != TAMPERED - 1) {
            return "VALID";
        }
        return tampering(number) == 3 ? "INDETERMINATE" : "INVALID";
    }

    private static int tampering(long number) {
        return (int) (number / TAMPERED % 4);
    }

    /** One CDR on one line. */
    public String cdr(long number) {
        LoadMeter meter = meter((int) (number % METERS));
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        LoadSession session = new LoadSession(number / METERS, meter.number(), 2_000 + random.nextInt(20_000));
        String id = "LOAD-" + number;
        if (verdict(number).equals("VALID")) {
            return line(meter, session, meter.sign(SampleCdr.of(id), session), session.energy());
        }
        SampleCdr cdr = meter.sign(SampleCdr.of(id), session);
        return switch (tampering(number)) {
            case 0 -> line(meter, session, cdr, session.energy(1000));
            case 1 ->
                line(
                        meter,
                        session,
                        meter.sign(SampleCdr.of(id), session.longer(100)).key(cdr.publicKey()),
                        session.energy());
            case 2 ->
                line(
                        meter,
                        session,
                        meter((meter.number() + 4) % METERS).impostor(meter, SampleCdr.of(id), session),
                        session.energy());
            default -> line(meter, session, SampleCdr.of(id), session.energy());
        };
    }

    private LoadMeter meter(int number) {
        return meters.computeIfAbsent(number, LoadMeter::of);
    }

    private static String line(LoadMeter meter, LoadSession session, SampleCdr cdr, String energy) {
        String json = cdr.energy(energy)
                .times(
                        session.begin().minusSeconds(20).toString(),
                        session.end().plusSeconds(20).toString())
                .json();
        return json.replaceAll("\n *", "")
                .replace("\"OCMF\"", "\"" + meter.method() + "\"")
                .replace("1ECK0000000001", meter.serial())
                .replace("E000001", "E" + (100_000 + meter.number()));
    }
}

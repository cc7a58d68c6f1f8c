package io.github.eichcheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything and prints it as the table that the README has under "Speed". */
final class SpeedTable {
    private static final String STATED = "S.A.F.E. Transparenzsoftware 1.4.1";

    /** What that program does a CPU-second on a machine where Bouncy Castle does 8,000 verifications. */
    private static final double OTHER_RATE = 90.0 / 8_000;

    private SpeedTable() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        System.out.println("Machine: " + Runtime.getRuntime().availableProcessors() + " cores, " + processor() + ", Java "
                + Runtime.version() + ".\n");
        System.out.println("| what | figure |");
        System.out.println("|---|---|");
        Ratios ratios = Ratios.measure();
        row("everything but the curve, a signed value", "%.2f verifications by Bouncy Castle", ratios.restOfValue());
        row("CDRs, of what bare Bouncy Castle would allow for their signatures", "%.0f %%", 100 * ratios.share());
        row("the same by the fast engine", "%.0f %%", 100 * ratios.shareOfFast());
        row("CDRs by the fast engine, of those by Bouncy Castle", "%.2f times", ratios.gain());
        row("signed values, of what " + STATED + " does", "%.0f times", ratios.share() / OTHER_RATE);
        row("a bare verification, P-256, key cached", "%.0f us", ratios.verification());
        row("everything but the curve, a CDR of " + Math.round(ratios.length()) + " bytes", "%.0f us", ratios.rest());
        row("bytes allocated for it", "%,.0f", ratios.allocated());
        for (String benchmark : new String[] {"CdrBenchmark", "ParseBenchmark", "DecodeBenchmark", "VerifyBenchmark"}) {
            results(benchmark).forEach(SpeedTable::row);
        }
        results("StartUpBenchmark").forEach(SpeedTable::row);
    }

    private static Collection<RunResult> results(String benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("\\." + benchmark + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static void row(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        String what = Stream.of("sample", "curve")
                .filter(key -> result.getParams().getParamsKeys().contains(key))
                .map(key -> ", " + result.getParams().getParam(key))
                .findFirst()
                .orElse("");
        row(
                title(name) + what,
                "%,.1f " + result.getPrimaryResult().getScoreUnit().replace("ops/s", "a second").replace("/op", ""),
                result.getPrimaryResult().getScore());
    }

    private static String title(String name) {
        return switch (name) {
            case "CdrBenchmark.cdrs" -> "whole CDRs, two P-256 values each, one thread";
            case "ParseBenchmark.parse" -> "reading a CDR";
            case "DecodeBenchmark.decode" -> "unpacking and decoding a signed value";
            case "VerifyBenchmark.verify" -> "verifying, key cached, hash included";
            case "StartUpBenchmark.verify" -> "the launcher with one CDR, start to end";
            default -> name;
        };
    }

    private static void row(String what, String format, double figure) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, figure) + " |");
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}

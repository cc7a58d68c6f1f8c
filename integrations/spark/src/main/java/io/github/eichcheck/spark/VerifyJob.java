package io.github.eichcheck.spark;

import io.github.eichcheck.spark.ClusterRun.Options;
import io.github.eichcheck.spark.ClusterRun.Result;
import io.github.eichcheck.trust.KeyListProblem;
import io.github.eichcheck.trust.TrustedKeyLists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The job for {@code spark-submit}: verifies CDRs and writes a table of reports in Parquet. */
@Command(
        name = "VerifyJob",
        mixinStandardHelpOptions = true,
        description = "Verifies the signed meter values of CDRs and writes a Parquet table with one row for each CDR.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the table is written, whatever the verdicts are",
            "2:wrong usage, or an input that could not be read; what could be read is in the table",
            "70:internal error; if the summary was written, it says what was lost"
        })
public final class VerifyJob implements Callable<Integer> {
    private static final int UNREAD = 2;
    private static final int INTERNAL = 70;
    private static final int MOST_SHOWN = 100;

    @Option(names = "--input", required = true, paramLabel = "PATH", description = "Files, folders or patterns.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "ndjson|json|parquet",
            description = "ndjson: a CDR a line, whatever the files are called; json: what the command line reads;"
                    + " parquet: a column of JSON texts.")
    private InputFormat format = InputFormat.JSON;

    @Option(names = "--output", required = true, paramLabel = "PATH", description = "The folder of the table.")
    private String output = "";

    @Option(names = "--overwrite", description = "Replaces a table that is there already.")
    private boolean overwrite;

    @Option(
            names = "--keys",
            paramLabel = "PATH",
            description = "Trusts the keys in this list, or folder of lists, and no others.")
    private List<String> keys = List.of();

    @Option(names = "--column", paramLabel = "NAME", description = "The column of Parquet files that holds the CDRs.")
    private String column = "";

    @Option(names = "--profile", paramLabel = "NAME", description = "interop (default), strict or reference.")
    private String profile = "";

    @Option(names = "--energy-tolerance", paramLabel = "kWh", description = "Default 0.001.")
    private String energyTolerance = "";

    @Option(names = "--time-tolerance", paramLabel = "DURATION", description = "Default PT60S.")
    private String timeTolerance = "";

    @Option(names = "--severity", paramLabel = "CODE=LEVEL", description = "Grades a finding otherwise.")
    private List<String> severities = List.of();

    @Option(
            names = "--slice",
            paramLabel = "SIZE",
            defaultValue = "32m",
            description =
                    "How much a task reads at most (default ${DEFAULT-VALUE}); compressed bytes count four times.")
    private String slice = "";

    @Option(names = "--most-pairs", hidden = true, defaultValue = "" + BatchComparison.MOST_PAIRS)
    private int mostPairs;

    private VerifyJob() {}

    /**
     * Runs the job and ends the program where it did not succeed.
     *
     * @param arguments {@code --input PATH --format ndjson|json|parquet --keys FILE --output PATH}; {@code --help} names all
     */
    public static void main(String[] arguments) {
        int code = execute(arguments);
        SparkSession.getActiveSession().foreach(spark -> {
            spark.stop();
            return 0;
        });
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the job in a session that goes on, or in one of its own. */
    static int execute(String... arguments) {
        return new CommandLine(new VerifyJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    e.printStackTrace(System.err);
                    return INTERNAL;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().appName("eichcheck").getOrCreate();
        Result result;
        try {
            VerifierSource source = source(spark);
            Options options = new Options(format, inputs, column, output, overwrite, bytes(slice), mostPairs);
            result = new ClusterRun(spark, source, options).run();
        } catch (IllegalArgumentException e) {
            System.err.println("eichcheck: " + e.getMessage());
            return UNREAD;
        }
        for (Unread input : result.unread()) {
            System.err.println("eichcheck: " + input.file() + ": " + input.reason());
        }
        System.out.print(result.summary());
        System.out.flush();
        boolean bug = result.unread().stream().anyMatch(Unread::bug);
        return bug ? INTERNAL : result.unread().isEmpty() ? 0 : UNREAD;
    }

    private static long bytes(String size) {
        return Math.max(1, JavaUtils.byteStringAsBytes(size));
    }

    /** Reads everything here, so that what is wrong is known before any CDR is read. */
    private VerifierSource source(SparkSession spark) {
        Grading grading = new Grading(profile, energyTolerance, timeTolerance, List.copyOf(severities));
        grading.policy();
        List<KeyText> texts = new ArrayList<>();
        KeyFiles files = new KeyFiles(spark.sessionState().newHadoopConf());
        for (String list : keys) {
            try {
                List<KeyText> found = files.read(list);
                TrustedKeyLists lists = new VerifierSource(grading, found).lists();
                show(lists.problems());
                if (lists.usable() == 0) {
                    throw new IllegalArgumentException("--keys " + list + ": there is no key in it that can be used");
                }
                texts.addAll(found);
            } catch (IOException e) {
                throw new IllegalArgumentException("--keys " + list + " cannot be read: " + e.getMessage(), e);
            }
        }
        return new VerifierSource(grading, texts);
    }

    private static void show(List<KeyListProblem> problems) {
        for (KeyListProblem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
            System.err.println("eichcheck: " + problem.line());
        }
        if (problems.size() > MOST_SHOWN) {
            System.err.println("eichcheck: and " + (problems.size() - MOST_SHOWN) + " more problems in the key lists");
        }
    }
}

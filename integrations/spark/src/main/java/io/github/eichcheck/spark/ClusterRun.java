package io.github.eichcheck.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run of the job. CDRs are verified once and staged in Parquet beside the output; what many of them show together is found
 * from the staged table and added to it.
 */
final class ClusterRun {
    /** So many CDRs with findings of the comparison are sent to all executors rather than sorted. */
    private static final long FEW = 500_000;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Configuration hadoop;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Broadcast<VerifierSource> source;
    private final CollectionAccumulator<Unread> unread;
    private final int attempts;
    private final Options options;

    /**
     * What a run is asked for.
     *
     * @param format the format of the input
     * @param inputs files, folders and patterns
     * @param column the column of Parquet files; empty where it is clear
     * @param output where the table goes
     * @param overwrite whether a table that is there already gives way
     * @param slice the bytes that a task reads
     * @param mostPairs see {@link BatchComparison#MOST_PAIRS}
     */
    record Options(
            InputFormat format,
            List<String> inputs,
            String column,
            String output,
            boolean overwrite,
            long slice,
            int mostPairs) {}

    /**
     * What became of a run.
     *
     * @param summary in JSON
     * @param unread inputs that could not be read
     */
    record Result(String summary, List<Unread> unread) {}

    ClusterRun(SparkSession spark, VerifierSource verifier, Options options) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.hadoop = spark.sessionState().newHadoopConf();
        this.configuration = context.broadcast(new SerializableConfiguration(hadoop));
        this.source = context.broadcast(verifier);
        this.unread = spark.sparkContext().collectionAccumulator("unread");
        this.attempts =
                FileFailures.attempts(context.master(), context.getConf().getInt("spark.task.maxFailures", 4));
        this.options = options;
    }

    /**
     * Verifies, compares, writes and counts.
     *
     * @throws IOException if the output cannot be written
     * @throws IllegalArgumentException if the table is there already or the column is not
     */
    Result run() throws IOException {
        Path output = new Path(options.output());
        if (!options.overwrite() && output.getFileSystem(hadoop).exists(output)) {
            throw new IllegalArgumentException(options.output() + " is there already; --overwrite replaces it");
        }
        Path staging = new Path(output.toString() + "_staging");
        try {
            String verified = staging + "/verified";
            String compared = staging + "/compared";
            verified().write().mode(SaveMode.Overwrite).parquet(verified);
            new BatchComparison(spark, source, options.mostPairs())
                    .findings(spark.read().parquet(verified))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(compared);
            joined(spark.read().parquet(verified), spark.read().parquet(compared))
                    .write()
                    .mode(options.overwrite() ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                    .parquet(options.output());
        } finally {
            staging.getFileSystem(hadoop).delete(staging, true);
        }
        List<Unread> lost = List.copyOf(new TreeSet<>(unread.value()));
        String summary = summary().json(version(), lost);
        try (FSDataOutputStream out = output.getFileSystem(hadoop).create(new Path(output, "_summary.json"), true)) {
            out.write(summary.getBytes(StandardCharsets.UTF_8));
        }
        return new Result(summary, lost);
    }

    private Dataset<Row> verified() {
        FileListing listing = new FileListing(hadoop, options.format());
        options.inputs().forEach(listing::add);
        listing.unread().forEach(unread::add);
        return options.format() == InputFormat.PARQUET ? fromParquet(listing.files()) : fromFiles(listing.files());
    }

    private Dataset<Row> fromFiles(List<CdrFile> files) {
        List<List<Slice>> tasks = new Slicing(context, configuration, files, options.slice()).tasks();
        Broadcast<SerializableConfiguration> conf = configuration;
        Broadcast<VerifierSource> verifier = source;
        CollectionAccumulator<Unread> lost = unread;
        int tries = attempts;
        JavaRDD<Row> rows = tasks.isEmpty()
                ? context.emptyRDD()
                : context.parallelize(tasks, tasks.size())
                        .flatMap(slices -> new VerifyTask(
                                slices,
                                new CdrRows(verifier.value().verifier(), lost::add),
                                conf.value().value(),
                                new FileFailures(tries, lost::add)));
        return spark.createDataFrame(rows, ReportSchema.STAGED);
    }

    private Dataset<Row> fromParquet(List<CdrFile> files) {
        Broadcast<SerializableConfiguration> conf = configuration;
        List<CdrFile> sound = new ArrayList<>();
        List<List<Unread>> problems = files.isEmpty()
                ? List.of()
                : context.parallelize(files, Math.min(files.size(), 1000))
                        .map(file -> ParquetCdrs.problem(file, conf.value().value()))
                        .collect();
        for (int i = 0; i < files.size(); i++) {
            problems.get(i).forEach(unread::add);
            if (problems.get(i).isEmpty()) {
                sound.add(files.get(i));
            }
        }
        if (sound.isEmpty()) {
            return spark.createDataFrame(context.<Row>emptyRDD(), ReportSchema.STAGED);
        }
        Broadcast<Map<String, CdrFile>> byPath = context.broadcast(ParquetCdrs.byPath(sound));
        Broadcast<VerifierSource> verifier = source;
        CollectionAccumulator<Unread> lost = unread;
        JavaRDD<Row> rows = ParquetCdrs.texts(spark, sound, options.column())
                .toJavaRDD()
                .mapPartitions(texts -> rows(texts, byPath.value(), verifier.value(), lost));
        return spark.createDataFrame(rows, ReportSchema.STAGED);
    }

    private static Iterator<Row> rows(
            Iterator<Row> texts,
            Map<String, CdrFile> byPath,
            VerifierSource verifier,
            CollectionAccumulator<Unread> unread) {
        CdrRows rows = new CdrRows(verifier.verifier(), unread::add);
        Iterable<Row> all = () -> texts;
        return java.util.stream.StreamSupport.stream(all.spliterator(), false)
                .flatMap(text -> {
                    CdrFile file = ParquetCdrs.file(byPath, text);
                    long number = text.<Long>getAs("row") + 1;
                    return rows.row(file.index(), number, number, ParquetCdrs.text(file, text)).stream();
                })
                .iterator();
    }

    private static Dataset<Row> joined(Dataset<Row> verified, Dataset<Row> compared) {
        Dataset<Row> found = compared.select(
                col("file_index").as("found_file"),
                col("ordinal").as("found_ordinal"),
                col("verdict").as("found_verdict"),
                col("aspects").as("found_aspects"),
                col("findings").as("found_findings"));
        long count = found.count();
        Column[] report = Arrays.stream(ReportSchema.REPORT.fieldNames())
                .map(name -> switch (name) {
                    case "verdict", "aspects" ->
                        coalesce(col("found_" + name), col(name)).as(name);
                    case "findings" ->
                        when(col("found_findings").isNull(), col(name))
                                .otherwise(concat(col(name), col("found_findings")))
                                .as(name);
                    default -> col(name);
                })
                .toArray(Column[]::new);
        return verified.join(
                        count <= FEW ? broadcast(found) : found,
                        col("file_index")
                                .equalTo(col("found_file"))
                                .and(col("ordinal").equalTo(col("found_ordinal"))),
                        "left")
                .select(report);
    }

    private Summary summary() {
        return spark.read()
                .parquet(options.output())
                .select(Arrays.stream(Summary.COLUMNS)
                        .map(org.apache.spark.sql.functions::col)
                        .toArray(Column[]::new))
                .toJavaRDD()
                .treeAggregate(new Summary(), Summary::add, Summary::add);
    }

    private static String version() {
        return Optional.ofNullable(ClusterRun.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
    }
}

package io.github.eichcheck.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Compares CDRs with each other. A part of the batch is closed under the keys by which CDRs are found, so that every part can
 * be checked on its own, in the order of the input, with what one machine finds in the whole. Each CDR bears the label of its
 * first key, mostly its meter; only labels that share another key have to be brought together, and they are few.
 */
final class BatchComparison {
    /** More pairs of labels than that are not brought together: everything is then one part. */
    static final int MOST_PAIRS = 2_000_000;

    private final SparkSession spark;
    private final Broadcast<VerifierSource> source;
    private final int mostPairs;

    BatchComparison(SparkSession spark, Broadcast<VerifierSource> source, int mostPairs) {
        this.spark = spark;
        this.source = source;
        this.mostPairs = mostPairs;
    }

    /** The CDRs of {@link ReportSchema#STAGED} that have findings, as {@link ReportSchema#COMPARED}. */
    Dataset<Row> findings(Dataset<Row> staged) {
        Dataset<Row> labelled = staged.where("size(keys) > 0")
                .select(
                        col("keys").getItem(0).as("label"),
                        col("keys"),
                        col("file_index"),
                        col("ordinal"),
                        col("number"),
                        col("file"),
                        col("aspects"),
                        col("entry"));
        Broadcast<VerifierSource> verifier = source;
        MapPartitionsFunction<Row, Row> compare =
                rows -> new CompareTask(rows, verifier.value().policy());
        return parts(labelled)
                .drop("keys", "label")
                .repartition(col("part"))
                .sortWithinPartitions("part", "file_index", "ordinal")
                .mapPartitions(compare, Encoders.row(ReportSchema.COMPARED));
    }

    private Dataset<Row> parts(Dataset<Row> labelled) {
        Optional<Parts> parts =
                joined(labelled.select(col("label"), explode(col("keys")).as("key")));
        if (parts.isEmpty()) {
            return labelled.withColumn("part", org.apache.spark.sql.functions.lit(0L));
        }
        Broadcast<Map<Long, Long>> roots = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(parts.get().roots());
        UDF1<Long, Long> root = label -> roots.value().getOrDefault(label, label);
        return labelled.withColumn("part", udf(root, DataTypes.LongType).apply(col("label")));
    }

    /** The labels that share a key; empty where they are too many. */
    private Optional<Parts> joined(Dataset<Row> keyed) {
        Dataset<Row> shared = keyed.groupBy("key")
                .agg(min("label").as("least"), max("label").as("most"))
                .where("least <> most")
                .select("key", "least");
        List<Row> pairs = keyed.join(shared, "key")
                .where("label <> least")
                .select("least", "label")
                .distinct()
                .limit(mostPairs + 1)
                .collectAsList();
        if (pairs.size() > mostPairs) {
            return Optional.empty();
        }
        Parts parts = new Parts();
        pairs.forEach(pair -> parts.join(pair.getLong(0), pair.getLong(1)));
        return Optional.of(parts);
    }
}

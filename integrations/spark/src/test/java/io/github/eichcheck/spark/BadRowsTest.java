package io.github.eichcheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.generate.CdrLoad;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad row costs a row, a bad file a file, and neither the run. */
class BadRowsTest {
    private static final SparkSession SPARK = LocalSpark.session();
    private static final List<String> CDRS =
            IntStream.range(0, 40).mapToObj(new CdrLoad(3)::cdr).toList();

    @TempDir
    private Path scratch;

    private Path input;

    private Dataset<Row> job(int code, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--input", input.toString(), "--output", scratch.resolve("out").toString()));
        assertThat(VerifyJob.execute(arguments.toArray(String[]::new))).isEqualTo(code);
        return SPARK.read().parquet(scratch.resolve("out").toString());
    }

    private List<String> unread() throws Exception {
        String summary = Files.readString(scratch.resolve("out/_summary.json"), StandardCharsets.UTF_8);
        return summary.lines()
                .filter(line -> line.contains("\"file\""))
                .map(line -> line.substring(line.lastIndexOf('/') + 1, line.lastIndexOf('"')))
                .toList();
    }

    @Test
    void filesWithEveryKindOfDamage_giveWhatTheCommandLineGives() throws Exception {
        input = Files.createDirectories(scratch.resolve("in"));
        byte[] gzip = gzip(String.join("\n", CDRS.subList(0, 10)));
        Files.write(input.resolve("cut.ndjson.gz"), Arrays.copyOf(gzip, gzip.length * 2 / 3));
        byte[] flipped = gzip.clone();
        flipped[flipped.length / 2] ^= 0x55;
        Files.write(input.resolve("flipped.ndjson.gz"), flipped);
        Files.writeString(input.resolve("empty.ndjson"), "");
        Files.writeString(
                input.resolve("lines.ndjson"),
                CDRS.get(11) + "\nnull\n\nnot json\n{\"broken\": \n" + CDRS.get(12) + CDRS.get(13) + "\r\n[]\n{}\n"
                        + "{\"data\":[" + CDRS.get(14) + "," + CDRS.get(15) + "]}\n" + CDRS.get(16));
        try (OutputStream out = Files.newOutputStream(input.resolve("huge.ndjson"))) {
            out.write((CDRS.get(17) + "\n{\"id\":\"").getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            for (int i = 0; i < 18; i++) {
                out.write(megabyte);
            }
            out.write(("\"}\n" + CDRS.get(18) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("month.zip")))) {
            for (String name : List.of("a.ndjson", "b.ndjson")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((CDRS.get(19) + "\n" + CDRS.get(20) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> expected = ReportLines.of(CommandLine.verify(scratch, input.toString()));
        assertThat(ReportLines.of(job(2, "--format", "ndjson", "--slice", "5m")))
                .isEqualTo(expected);
        assertThat(unread()).containsExactly("cut.ndjson.gz", "empty.ndjson", "flipped.ndjson.gz");
    }

    @Test
    void aLargeFileOfLines_isReadInSlices_andGivesWhatTheCommandLineGives() throws Exception {
        input = scratch.resolve("day.jsonl");
        List<String> lines = new ArrayList<>(CDRS);
        lines.add(5, "");
        lines.add(9, "{\"broken\":");
        lines.add(14, "\u00FF\u0000\u0001");
        lines.add(20, CDRS.get(3));
        lines.add(30, CDRS.get(1) + " " + CDRS.get(2));
        Files.writeString(input, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        List<String> expected = ReportLines.of(CommandLine.verify(scratch, input.toString()));
        assertThat(expected).hasSizeGreaterThan(CDRS.size());
        Dataset<Row> table = job(0, "--format", "json", "--slice", "9k");
        assertThat(ReportLines.of(table)).isEqualTo(expected);
    }

    @Test
    void aTableWithNullsAndOtherRubbish_losesOnlyThose_andAFileThatIsNoParquetIsNamed() throws Exception {
        input = scratch.resolve("cdrs of March");
        List<Row> rows = new ArrayList<>();
        CDRS.forEach(cdr -> rows.add(RowFactory.create(cdr)));
        rows.set(3, RowFactory.create((Object) null));
        rows.set(5, RowFactory.create("rubbish"));
        rows.set(7, RowFactory.create("{\"id\":\"" + "x".repeat(17 << 20) + "\"}"));
        rows.set(9, rows.get(8));
        SPARK.createDataFrame(
                        rows,
                        DataTypes.createStructType(
                                List.of(DataTypes.createStructField("anything", DataTypes.StringType, true))))
                .coalesce(1)
                .write()
                .parquet(input.toString());
        Files.writeString(input.resolve("part-99999.parquet"), "PAR1 this is none");
        Dataset<Row> table = job(2, "--format", "parquet");
        assertThat(unread()).containsExactly("part-99999.parquet");
        List<Row> found = table.orderBy("number").collectAsList();
        assertThat(found).hasSize(CDRS.size());
        assertThat(codes(found.get(3))).containsExactly("cdr/not-json");
        assertThat(codes(found.get(5))).containsExactly("cdr/not-json");
        assertThat(codes(found.get(7))).containsExactly("cdr/too-large");
        assertThat(codes(found.get(9))).contains("batch/cdr-repeated");
        assertThat(found.stream().filter(row -> !row.<Boolean>getAs("readable")).map(row -> row.getAs("verdict")))
                .containsExactly("INDETERMINATE", "INDETERMINATE", "INDETERMINATE");
        assertThat(found.get(0).<Long>getAs("line")).isEqualTo(1);
        assertThat(found.get(0).<String>getAs("verdict")).isEqualTo("VALID");
    }

    @Test
    void whatCannotBeDone_isSaid_beforeAnythingIsRead() throws Exception {
        input = scratch.resolve("absent");
        assertThat(job(2, "--format", "json").count()).isZero();
        assertThat(VerifyJob.execute(
                        "--input",
                        "x",
                        "--format",
                        "json",
                        "--output",
                        scratch.resolve("out").toString()))
                .as("a table is there already")
                .isEqualTo(2);
        Path keys = Files.writeString(scratch.resolve("keys.csv"), "nothing\n");
        assertThat(VerifyJob.execute(
                        "--input",
                        "../../samples",
                        "--format",
                        "json",
                        "--output",
                        scratch.resolve("other").toString(),
                        "--keys",
                        keys.toString()))
                .isEqualTo(2);
        assertThat(scratch.resolve("other")).doesNotExist();
    }

    private static List<String> codes(Row row) {
        List<Row> findings = row.getList(row.fieldIndex("findings"));
        return findings.stream().map(finding -> finding.<String>getAs("code")).toList();
    }

    private static byte[] gzip(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

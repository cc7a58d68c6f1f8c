package io.github.eichcheck.spark;

import static org.apache.spark.sql.functions.col;

import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.CdrText.BrokenText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.ocpi.CdrTextFinding;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** CDRs that lie as JSON texts in a column of Parquet files. */
final class ParquetCdrs {
    private static final String USUAL = "cdr_json";

    private ParquetCdrs() {}

    /** Why a file is no Parquet; empty where its footer can be read. */
    static List<Unread> problem(CdrFile file, Configuration configuration) {
        try (ParquetFileReader reader =
                ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file.path()), configuration))) {
            return reader.getFooter() == null ? List.of(new Unread(file.name(), "no footer")) : List.of();
        } catch (IOException | RuntimeException e) {
            return List.of(new Unread(file.name(), "cannot be read: " + e.getMessage()));
        }
    }

    /**
     * The column {@code text} with the file and the row that each comes from.
     *
     * @param column its name; empty for {@code cdr_json} or the only column of texts
     * @throws IllegalArgumentException if there is no such column
     */
    static Dataset<Row> texts(SparkSession spark, List<CdrFile> files, String column) {
        Dataset<Row> table =
                spark.read().parquet(files.stream().map(CdrFile::path).toArray(String[]::new));
        String name = column(table.schema(), column);
        return table.select(
                col("`" + name + "`").as("text"),
                col("_metadata.file_path").as("path"),
                col("_metadata.row_index").as("row"));
    }

    private static String column(StructType table, String wanted) {
        List<String> texts = new ArrayList<>();
        for (StructField field : table.fields()) {
            if (isText(field.dataType()) && (wanted.isEmpty() || field.name().equals(wanted))) {
                texts.add(field.name());
            }
        }
        if (texts.size() == 1 || texts.contains(USUAL)) {
            return texts.size() == 1 ? texts.get(0) : USUAL;
        }
        throw new IllegalArgumentException(
                wanted.isEmpty()
                        ? "say with --column which column holds the CDRs; columns of texts: " + texts
                        : "there is no column of texts called '" + wanted + "'");
    }

    private static boolean isText(DataType type) {
        return type.sameType(DataTypes.StringType) || type.sameType(DataTypes.BinaryType);
    }

    /** The files by their paths as Spark names them. */
    static Map<String, CdrFile> byPath(List<CdrFile> files) {
        Map<String, CdrFile> byPath = new HashMap<>();
        for (CdrFile file : files) {
            byPath.put(new Path(file.path()).toUri().getPath(), file);
        }
        return byPath;
    }

    /** A row's file. */
    static CdrFile file(Map<String, CdrFile> byPath, Row row) {
        String path = URI.create(row.<String>getAs("path")).getPath();
        CdrFile file = byPath.get(path);
        if (file == null) {
            throw new IllegalStateException("Spark read a file that was not listed: " + path);
        }
        return file;
    }

    /** A row's text; a null is an empty text. */
    static CdrText text(CdrFile file, Row row) {
        SourcePosition place = new SourcePosition(file.name(), "", row.<Long>getAs("row") + 1, 1);
        return text(place, row.get(0));
    }

    /** A text that a table holds. */
    static CdrText text(SourcePosition place, Object value) {
        Bytes json = value instanceof byte[] bytes
                ? Bytes.of(bytes)
                : value instanceof String text ? Bytes.utf8(text) : Bytes.EMPTY;
        return json.length() > CdrSplitter.MAX_CDR
                ? new BrokenText(place, CdrTextFinding.TOO_LARGE, "it is longer than 16 MB")
                : new CdrJson(place, json);
    }
}

package io.github.eichcheck.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reports of both programs as lines that can be compared: everything that the table holds. Nothing is normalised but the
 * notation; the table does not hold the other fields of readings.
 */
final class ReportLines {
    private ReportLines() {}

    static List<String> of(List<JsonNode> reports) {
        return reports.stream().map(ReportLines::line).toList();
    }

    /** In the order of files and numbers, which must be those of the command line. */
    static List<String> of(Dataset<Row> table) {
        return table.orderBy("file", "number").collectAsList().stream()
                .map(ReportLines::line)
                .toList();
    }

    private static String line(JsonNode report) {
        Map<String, String> line = new TreeMap<>();
        put(line, "file", report.at("/source/file"));
        put(line, "pointer", report.at("/source/pointer"));
        put(line, "line", report.at("/source/line"));
        put(line, "country_code", report.at("/cdr/country_code"));
        put(line, "party_id", report.at("/cdr/party_id"));
        put(line, "cdr_id", report.at("/cdr/id"));
        put(line, "verdict", report.at("/verdict"));
        for (Iterator<String> names = report.at("/aspects").fieldNames(); names.hasNext(); ) {
            String name = names.next();
            put(line, "aspect " + name, report.at("/aspects/" + name));
        }
        for (String side : List.of("signed", "billed")) {
            put(line, side + "_kwh_written", report.at("/" + side + "/energy_kwh"));
            put(line, side + "_start", report.at("/" + side + "/start"));
            put(line, side + "_end", report.at("/" + side + "/end"));
            put(line, side + "_meter", report.at("/" + side + "/meter"));
        }
        put(line, "format", report.at("/signed/format"));
        List<String> values = new ArrayList<>();
        for (JsonNode value : report.at("/values")) {
            List<String> readings = new ArrayList<>();
            for (JsonNode reading : value.at("/readings")) {
                readings.add(fields(reading, "register", "value", "unit", "time", "clock"));
            }
            values.add(
                    fields(value, "index", "nature", "format", "verdict", "transport") + value.at("/key") + readings);
        }
        line.put("values", values.toString());
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : report.at("/findings")) {
            findings.add(fields(
                    finding,
                    "code",
                    "aspect",
                    "severity",
                    "pointer",
                    "field",
                    "expected",
                    "actual",
                    "difference",
                    "tolerance",
                    "message"));
        }
        line.put("findings", findings.toString());
        return line.toString();
    }

    private static String fields(JsonNode node, String... names) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : names) {
            if (node.has(name)) {
                fields.put(
                        name,
                        node.get(name).isTextual()
                                ? node.get(name).textValue()
                                : node.get(name).toString());
            }
        }
        return fields.toString();
    }

    private static void put(Map<String, String> line, String name, JsonNode value) {
        if (!value.isMissingNode()) {
            line.put(name, value.asText());
        }
    }

    private static String line(Row row) {
        Map<String, String> line = new TreeMap<>();
        for (String name : row.schema().fieldNames()) {
            switch (name) {
                case "number", "readable", "signed_kwh", "billed_kwh" -> {}
                case "aspects" ->
                    fields(row.<Row>getAs(name)).forEach((key, value) -> line.put("aspect " + key, value));
                case "findings" -> {
                    List<Row> findings = row.getList(row.fieldIndex(name));
                    line.put(
                            name,
                            findings.stream().map(ReportLines::fields).toList().toString());
                }
                case "values" -> {
                    List<Row> values = row.getList(row.fieldIndex(name));
                    line.put(
                            name,
                            values.stream().map(ReportLines::value).toList().toString());
                }
                default -> put(line, name, row.<Object>getAs(name));
            }
        }
        return line.toString();
    }

    private static String value(Row value) {
        Map<String, String> fields = fields(value);
        fields.keySet().retainAll(List.of("index", "nature", "format", "verdict"));
        List<String> transport = value.getList(value.fieldIndex("transport"));
        fields.put(
                "transport",
                "["
                        + String.join(
                                ",",
                                transport.stream()
                                        .map(step -> "\"" + step + "\"")
                                        .toList()) + "]");
        List<Row> readings = value.getList(value.fieldIndex("readings"));
        String key = value.getAs("key_source") == null
                ? ""
                : "{\"source\":\"" + value.getAs("key_source") + "\",\"curve\":\"" + value.getAs("key_curve")
                        + "\",\"fingerprint\":\"" + value.getAs("key_fingerprint") + "\"}";
        return fields + key + readings.stream().map(ReportLines::fields).toList();
    }

    private static Map<String, String> fields(Row row) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : row.schema().fieldNames()) {
            put(fields, name, row.<Object>getAs(name));
        }
        return fields;
    }

    private static void put(Map<String, String> line, String name, @Nullable Object value) {
        if (value instanceof Timestamp time) {
            line.put(name, time.toInstant().toString());
        } else if (value != null) {
            line.put(name, value.toString());
        }
    }
}

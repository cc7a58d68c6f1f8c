package io.github.eichcheck.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The counts and sums of a run. Not for use by several threads at once. */
final class Summary implements Serializable {
    /** The columns that are counted. */
    static final String[] COLUMNS = {"readable", "verdict", "aspects", "signed_kwh", "billed_kwh", "findings"};

    private static final long serialVersionUID = 1L;

    /** CDRs by verdict, aspects and codes, by a text that names what is counted. */
    private final TreeMap<String, Long> counts = new TreeMap<>();

    /** Kilowatt-hours likewise. */
    private final TreeMap<String, BigDecimal> energies = new TreeMap<>();

    /** Counts a row of the report, of which it needs {@link #COLUMNS}. */
    Summary add(Row row) {
        String verdict = row.getAs("verdict");
        count("verdict " + verdict, 1);
        count("unreadable", row.<Boolean>getAs("readable") ? 0 : 1);
        Row aspects = row.getAs("aspects");
        for (Aspect aspect : Aspect.values()) {
            count("aspect " + aspect.id() + " " + aspects.<String>getAs(aspect.id()), 1);
        }
        energy("signed " + verdict, row.getAs("signed_kwh"));
        energy("billed " + verdict, row.getAs("billed_kwh"));
        List<Row> findings = row.getList(row.fieldIndex("findings"));
        for (Row finding : findings) {
            count("finding " + finding.getAs("code") + " " + finding.getAs("severity"), 1);
        }
        return this;
    }

    /** Adds the counts of another. */
    Summary add(Summary other) {
        other.counts.forEach(this::count);
        other.energies.forEach(this::energy);
        return this;
    }

    private void count(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    private void energy(String what, @Nullable BigDecimal kilowattHours) {
        if (kilowattHours != null) {
            energies.merge(what, kilowattHours, BigDecimal::add);
        }
    }

    private long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** The summary in JSON, the same text for the same run. */
    String json(String version, Collection<Unread> unread) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
            write(json, version, unread);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("writing to memory cannot fail", e);
        }
        return text + "\n";
    }

    private void write(JsonGenerator json, String version, Collection<Unread> unread) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "eichcheck-spark");
        json.writeStringField("version", version);
        json.writeEndObject();
        long all = 0;
        for (Verdict verdict : Verdict.values()) {
            all += of("verdict " + verdict);
        }
        json.writeNumberField("cdrs", all);
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(word(verdict), of("verdict " + verdict));
        }
        json.writeNumberField("unreadable", of("unreadable"));
        aspects(json);
        energies(json);
        findings(json);
        json.writeArrayFieldStart("unread");
        for (Unread input : unread) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("reason", input.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void aspects(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("aspects");
        for (Aspect aspect : Aspect.values()) {
            json.writeObjectFieldStart(aspect.id());
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberField(word(verdict), of("aspect " + aspect.id() + " " + verdict));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void energies(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("energy_kwh");
        for (Verdict verdict : Verdict.values()) {
            json.writeObjectFieldStart(word(verdict));
            for (String side : List.of("signed", "billed")) {
                BigDecimal sum = energies.getOrDefault(side + " " + verdict, BigDecimal.ZERO);
                json.writeStringField(side, sum.stripTrailingZeros().toPlainString());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void findings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            String[] words = count.getKey().split(" ", -1);
            if (words[0].equals("finding")) {
                json.writeStartObject();
                json.writeStringField("code", words[1]);
                json.writeStringField("severity", words[2]);
                json.writeNumberField("count", count.getValue());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}

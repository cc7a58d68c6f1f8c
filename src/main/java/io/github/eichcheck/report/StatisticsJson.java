package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunStatistics.Energy;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Writes {@link RunStatistics} as a member of the summary. */
final class StatisticsJson {
    private StatisticsJson() {}

    static void write(JsonGenerator json, RunStatistics statistics) throws IOException {
        json.writeObjectFieldStart("statistics");
        json.writeObjectFieldStart("aspects");
        for (Map.Entry<Aspect, Map<Verdict, Long>> aspect : statistics.aspects().entrySet()) {
            verdicts(json, aspect.getKey().id(), aspect.getValue());
        }
        json.writeEndObject();
        counts(json, "findings", statistics.findings());
        counts(json, "formats", statistics.formats());
        json.writeObjectFieldStart("senders");
        for (Map.Entry<String, Map<Verdict, Long>> sender : statistics.senders().entrySet()) {
            verdicts(json, sender.getKey(), sender.getValue());
        }
        json.writeEndObject();
        energy(json, statistics.energy());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void verdicts(JsonGenerator json, String name, Map<Verdict, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name().toLowerCase(Locale.ROOT), counts.getOrDefault(verdict, 0L));
        }
        json.writeEndObject();
    }

    private static void energy(JsonGenerator json, Energy energy) throws IOException {
        json.writeObjectFieldStart("energy");
        json.writeNumberField("compared", energy.compared());
        json.writeStringField("signed_kwh", energy.signed().toPlainString());
        json.writeStringField("billed_kwh", energy.billed().toPlainString());
        json.writeStringField("difference_kwh", energy.difference().toPlainString());
        json.writeStringField("billed_only_kwh", energy.billedOnly().toPlainString());
        if (energy.notAdded() > 0) {
            json.writeNumberField("not_added", energy.notAdded());
        }
        json.writeEndObject();
    }
}

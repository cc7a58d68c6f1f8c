package io.github.eichcheck.generate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The CDRs under {@code samples/} with records of MENNEKES stations. The name of each begins with its verdict. */
final class MennekesSamples {
    private MennekesSamples() {}

    static Map<String, String> all() {
        MennekesProcess process = MennekesProcess.of();
        Map<String, String> files = new LinkedHashMap<>();
        add(files, "valid-mennekes.json", process.toString(), process.toString());
        MennekesProcess second = at(2, process);
        add(files, "valid-mennekes-two-documents.json", second.startAlone(), second.endAlone());
        String bill = MennekesDocumentVectors.bill(at(3, process).toString() + at(3, MennekesDocumentVectors.later()));
        add(files, "valid-mennekes-one-of-a-bill.json", bill, bill);
        String changed = process.end("EventCounter", "6").toString();
        add(files, "invalid-mennekes-event-counter.json", changed, changed);
        return files;
    }

    /** The same at a meter of its own, so that all samples can be verified in one run. */
    private static MennekesProcess at(int meter, MennekesProcess process) {
        return process.shared("ServerId", "0A0145434B000000000" + meter);
    }

    private static void add(Map<String, String> files, String name, String start, String end) {
        String id = name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT);
        String json = SampleCdr.of("CDR-" + id)
                .value("Start", "", SampleCdr.base64(start))
                .value("End", "", SampleCdr.base64(end))
                .json();
        String meter = name.contains("two") ? "2" : name.contains("bill") ? "3" : "1";
        json = json.replace("1ECK0000000001", "1ECK000000000" + meter);
        files.put("samples/" + name, json.replace("\"OCMF\"", "\"EDL40 Mennekes\"") + "\n");
    }
}

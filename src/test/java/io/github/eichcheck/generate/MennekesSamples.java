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
        add(files, "valid-mennekes-two-documents.json", process.startAlone(), process.endAlone());
        String bill = MennekesDocumentVectors.bill(process.toString() + MennekesDocumentVectors.later());
        add(files, "valid-mennekes-one-of-a-bill.json", bill, bill);
        String changed = process.end("EventCounter", "6").toString();
        add(files, "invalid-mennekes-event-counter.json", changed, changed);
        return files;
    }

    private static void add(Map<String, String> files, String name, String start, String end) {
        String id = name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT);
        String json = SampleCdr.of("CDR-" + id)
                .value("Start", "", SampleCdr.base64(start))
                .value("End", "", SampleCdr.base64(end))
                .json();
        files.put("samples/" + name, json.replace("\"OCMF\"", "\"EDL40 Mennekes\"") + "\n");
    }
}

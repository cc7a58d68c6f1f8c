package io.github.eichcheck.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The CDRs with EDL40 telegrams and documents under {@code samples/}. */
final class Edl40Samples {
    private Edl40Samples() {}

    static Map<String, String> all() {
        Map<String, String> samples = new LinkedHashMap<>();
        String key = SampleCdr.base64(EdlMeter.begin().bareKey());
        samples.put(
                "samples/valid-edl40-sml.json",
                cdr("CDR-VALID-EDL40-SML")
                                .value("Start", "", SampleCdr.base64(EdlMeter.file(EdlMeter.begin())))
                                .value("End", "", SampleCdr.base64(EdlMeter.file(EdlMeter.end())))
                                .key(Optional.of(key))
                                .json()
                                .replace("\"OCMF\"", "\"EDL40 E-Mobility Extension\"")
                        + "\n");
        String document =
                EdlMeter.document(EdlMeter.begin().xml(), EdlMeter.end().xml());
        String block = EdlMeter.base64(EdlMeter.end().block());
        byte[] wrong = EdlMeter.end().block();
        wrong[32] ^= 1;
        samples.put(
                "samples/invalid-edl40-xml-tampered.json",
                cdr("CDR-INVALID-EDL40-XML")
                                .value("End", "", SampleCdr.base64(document.replace(block, EdlMeter.base64(wrong))))
                                .json()
                                .replace("\"OCMF\"", "\"EDL_40_SIG\"")
                        + "\n");
        return samples;
    }

    private static SampleCdr cdr(String id) {
        return SampleCdr.of(id);
    }
}

package io.github.eichcheck.generate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The CDRs under {@code samples/} with Alfen records. The name of each begins with its verdict. */
final class AlfenSamples {
    private AlfenSamples() {}

    static Map<String, String> all() {
        AlfenRecord start = AlfenRecord.start();
        AlfenRecord stop = AlfenRecord.stop();
        AlfenRecord dearer = stop.value(1_020_500);
        AlfenRecord tampered = stop.part(AlfenRecord.DATA_SET, text -> AlfenRecord.base32(dearer.dataSet()));
        AlfenRecord failed = stop.status(1, 28);
        Map<String, String> files = new LinkedHashMap<>();
        add(files, "valid-alfen.json", "10.500", start, stop);
        add(files, "invalid-alfen-tampered.json", "20.500", start, tampered);
        add(files, "invalid-alfen-meter-error.json", "10.500", start, failed);
        AlfenRecord other = stop.with(54, "3034").with(74, "2a").page(84);
        add(files, "invalid-alfen-other-session.json", "10.500", start, other);
        return files;
    }

    private static void add(
            Map<String, String> files, String name, String energy, AlfenRecord start, AlfenRecord stop) {
        String id = name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT);
        String json = SampleCdr.of("CDR-" + id)
                .energy(energy)
                .key(Optional.of(SampleCdr.base64(AlfenRecord.KEY.spki())))
                .value("Start", "", SampleCdr.base64(start.toString()))
                .value("End", "", SampleCdr.base64(stop.toString()))
                .json();
        files.put("samples/" + name, json.replace("\"OCMF\"", "\"Alfen Eichrecht\"") + "\n");
    }
}

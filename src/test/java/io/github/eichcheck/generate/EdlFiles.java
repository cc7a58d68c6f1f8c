package io.github.eichcheck.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files about EDL40 telegrams and XML documents. */
final class EdlFiles {
    private EdlFiles() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("formats/edl40-ebee/vectors.json", vectors());
        files.putAll(Edl40Samples.all());
        return files;
    }

    private static String vectors() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("sml", "Transport protocol, check sums and integers of a telegram.");
        notes.put("broken", "Telegrams and documents that cannot be read.");
        notes.put("statement", "What the meter states: the fields of the signed block.");
        notes.put("xml", "Documents that hold the finished block.");
        Map<String, List<Vector>> groups = new LinkedHashMap<>();
        groups.put("eichcheck, EdlVectors", new EdlVectors().vectors());
        return VectorFile.write("edl40-ebee", Optional.of("EDL40 E-Mobility Extension"), notes, groups);
    }
}

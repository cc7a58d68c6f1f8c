package io.github.eichcheck.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every file of this repository that is generated: its path from the project's root and its content. */
final class GeneratedFiles {
    private GeneratedFiles() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("formats/ocmf/vectors.json", ocmf());
        files.putAll(SampleFiles.all());
        files.putAll(EdlFiles.all());
        return files;
    }

    private static String ocmf() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("signature", "Algorithms, encodings and forms of the signature; rules 35 to 43.");
        notes.put("frame", "Sections of the record and the JSON text of the payload; rules 1 to 8.");
        notes.put("fields", "General fields of the payload; rules 9 to 22.");
        notes.put("readings", "Readings one by one; rules 23 to 34.");
        notes.put("session", "Readings together, in one record and in two; rules 44 to 59 as far as they are checked.");
        Map<String, List<Vector>> groups = new LinkedHashMap<>();
        groups.put("eichcheck, SignatureVectors", new SignatureVectors().vectors());
        groups.put("eichcheck, FrameVectors", new FrameVectors().vectors());
        groups.put("eichcheck, FieldVectors", new FieldVectors().vectors());
        groups.put("eichcheck, ReadingVectors", new ReadingVectors().vectors());
        groups.put("eichcheck, SessionVectors", new SessionVectors().vectors());
        return VectorFile.write("ocmf", notes, groups);
    }
}

package io.github.eichcheck.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every file of this repository that is generated: its path from the project's root and its content. */
final class GeneratedFiles {
    private GeneratedFiles() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("formats/ocmf/vectors.json", ocmf());
        files.put("formats/alfen/vectors.json", alfen());
        files.putAll(SampleFiles.all());
        files.put("src/test/resources/cases/cdr-cases.json", CdrCaseFile.write(new CdrCases().cases()));
        files.putAll(AlfenSamples.all());
        files.put("formats/edl40-mennekes/vectors.json", mennekes());
        files.putAll(MennekesSamples.all());
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
        groups.put("eichcheck, RegisterVectors", new RegisterVectors().vectors());
        return VectorFile.write("ocmf", notes, groups);
    }

    private static String alfen() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("text", "The six parts of a record, base32, and several records in one text.");
        notes.put("key", "The key in the record and the one in the CDR.");
        notes.put("signature", "Signatures that are altered or no signatures.");
        notes.put("data-set", "The 82 signed bytes, and start and stop together.");
        Map<String, List<Vector>> groups = new LinkedHashMap<>();
        groups.put("eichcheck, AlfenVectors", new AlfenVectors().vectors());
        groups.put("eichcheck, AlfenDataVectors", new AlfenDataVectors().vectors());
        return VectorFile.write("alfen", Optional.of("Alfen Eichrecht"), notes, groups);
    }

    private static String mennekes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("document", "The XML document: its frame, how digits may be written, which processes it holds.");
        notes.put("fields", "The fields of which the signed bytes are put together, and start and end together.");
        notes.put("signature", "Signatures and keys.");
        Map<String, List<Vector>> groups = new LinkedHashMap<>();
        groups.put("eichcheck, MennekesDocumentVectors", new MennekesDocumentVectors().vectors());
        groups.put("eichcheck, MennekesFieldVectors", new MennekesFieldVectors().vectors());
        groups.put("eichcheck, MennekesSignatureVectors", new MennekesSignatureVectors().vectors());
        return VectorFile.write("edl40-mennekes", Optional.of("EDL40 Mennekes"), notes, groups);
    }
}

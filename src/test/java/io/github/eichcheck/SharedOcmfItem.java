package io.github.eichcheck;

import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One OCMF record of another project.
 *
 * @param name folder, file and index
 * @param record the record's text
 * @param key the key that comes with it
 * @param allowed the verdicts of the signature aspect that the independent check leaves open
 */
record SharedOcmfItem(String name, String record, Optional<String> key, Set<Verdict> allowed) {
    private static final Pattern ALGORITHM = Pattern.compile("\"SA\"\\s*:\\s*\"([^\"]*)\"");

    /** OCMF 1.4.1, Table 22, with the spellings met in the field; all in lower case. */
    private static final Set<String> SUPPORTED = Set.of(
            "ecdsa-secp192k1-sha256",
            "ecdsa-secp192r1-sha256",
            "ecdsa-secp256k1-sha256",
            "ecdsa-secp256r1-sha256",
            "ecdsa-brainpool256r1-sha256",
            "ecdsa-brainpoolp256r1-sha256",
            "ecdsa-secp384r1-sha256",
            "ecdsa-brainpool384r1-sha256",
            "ecdsa-brainpoolp384r1-sha256");

    static List<SharedOcmfItem> in(String folder) throws IOException, JsonSyntaxException {
        Path root = SharedVectors.folder(folder);
        List<SharedOcmfItem> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(SharedOcmfItem::isRecordFile).sorted().toList()) {
                JsonObject json = (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(file)));
                String name = folder + "/" + root.relativize(file).toString().replace('\\', '/');
                int count = elements(json, "signed_data").size();
                for (int i = 0; i < count; i++) {
                    items.add(item(json, name.replace(".json", "") + "#" + i, i));
                }
            }
        }
        return items;
    }

    private static boolean isRecordFile(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("probes.json");
    }

    private static SharedOcmfItem item(JsonObject json, String name, int index) {
        String record = elements(json, "signed_data").get(index).text();
        Optional<String> key = elements(json, "public_keys").stream()
                .map(JsonValue::text)
                .skip(index)
                .findFirst()
                .or(() -> json.get("public_key")
                        .filter(JsonString.class::isInstance)
                        .map(JsonValue::text));
        boolean malformed = json.get("expected").orElseThrow().text().equals("malformed");
        return new SharedOcmfItem(
                name, record, key, allowed(independentCheck(json, index), record, key.isEmpty() && !malformed));
    }

    /** What the independent check says: valid, invalid, or something else where it could not check. */
    private static String independentCheck(JsonObject json, int index) {
        List<JsonValue> verdicts = elements(json, "signature_valid");
        if (!verdicts.isEmpty()) {
            return switch (verdicts.get(index).text()) {
                case "true" -> "valid";
                case "false" -> "invalid";
                default -> "not-possible";
            };
        }
        List<JsonValue> details = elements(json, "check_detail");
        return details.isEmpty()
                ? json.get("checked_with_openssl").orElseThrow().text()
                : ((JsonObject) details.get(index)).get("verdict").orElseThrow().text();
    }

    private static Set<Verdict> allowed(String check, String record, boolean onlyKeyMissing) {
        Matcher algorithm = ALGORITHM.matcher(record);
        boolean supported =
                !algorithm.find() || SUPPORTED.contains(algorithm.group(1).toLowerCase(Locale.ROOT));
        if (!supported || onlyKeyMissing) {
            return EnumSet.of(Verdict.INDETERMINATE);
        }
        return switch (check) {
            case "valid" -> EnumSet.of(Verdict.VALID);
            case "invalid" -> EnumSet.of(Verdict.INVALID);
            default -> EnumSet.of(Verdict.INVALID, Verdict.INDETERMINATE);
        };
    }

    private static List<JsonValue> elements(JsonObject json, String name) {
        return json.get(name)
                .filter(JsonArray.class::isInstance)
                .map(array -> ((JsonArray) array).elements())
                .orElse(List.of());
    }
}

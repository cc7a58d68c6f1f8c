package io.github.eichcheck.spark;

import io.github.eichcheck.generate.CdrLoad;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** CDRs of many meters, some of them twisted so that they bear on others: repeated, renamed, credited, billed twice. */
final class GeneratedCdrs {
    private static final int TWIST_ONE_OF = 8;

    private GeneratedCdrs() {}

    /** So many lines, the same for the same seed. */
    static List<String> lines(int count, long seed) {
        CdrLoad load = new CdrLoad(seed);
        int fresh = count * 3 / 4;
        List<String> lines = new ArrayList<>(
                IntStream.range(0, fresh).parallel().mapToObj(load::cdr).toList());
        Random random = new Random(seed);
        while (lines.size() < count) {
            String line = lines.get(random.nextInt(lines.size()));
            lines.add(1 + random.nextInt(lines.size()), twisted(line, "TWIST-" + lines.size(), random));
        }
        return lines;
    }

    private static String twisted(String line, String id, Random random) {
        String old = id(line);
        String renamed = line.replace("\"" + old + "\"", "\"" + id + "\"");
        return switch (random.nextInt(TWIST_ONE_OF)) {
            case 0 -> line;
            case 1 -> renamed;
            case 2 -> line.replaceFirst("\"total_energy\": *[0-9.]+", "\"total_energy\":1.5");
            case 3 -> with(renamed, "\"credit\":true,\"credit_reference_id\":\"" + old + "\",");
            case 4 -> with(renamed, "\"session_id\":\"S" + random.nextInt(50) + "\",");
            case 5 ->
                with(line.replaceAll("\"signed_data\": *\"[^\"]*\"", "\"signed_data\":\"\""), "\"session_id\":\"S1\",");
            case 6 -> line.substring(0, line.length() / 2);
            default -> renamed.replace("\"party_id\"", "\"former_party_id\"");
        };
    }

    private static String id(String line) {
        int at = line.indexOf("\"id\":");
        int from = line.indexOf('"', at + 5) + 1;
        return line.substring(from, line.indexOf('"', from));
    }

    private static String with(String line, String members) {
        return "{" + members + line.substring(1);
    }

    /** Writes files of so many lines, compressed. */
    static void write(List<String> lines, Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        int size = (lines.size() + files - 1) / files;
        for (int i = 0; i * size < lines.size(); i++) {
            Path file = folder.resolve("cdrs-%03d.ndjson.gz".formatted(i));
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                for (String line : lines.subList(i * size, Math.min(lines.size(), (i + 1) * size))) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}

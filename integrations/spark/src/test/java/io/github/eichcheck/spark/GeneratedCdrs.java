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
        int fresh = count * 3 / 10;
        List<String> lines = new ArrayList<>(
                IntStream.range(0, fresh).parallel().mapToObj(load::cdr).toList());
        Random random = new Random(seed);
        while (lines.size() < count) {
            String line = lines.get(random.nextInt(lines.size()));
            for (String twisted : twisted(line, "TWIST-" + lines.size(), random)) {
                lines.add(1 + random.nextInt(lines.size()), twisted);
            }
        }
        return lines;
    }

    private static List<String> twisted(String line, String id, Random random) {
        String old = id(line);
        String renamed = line.replace("\"" + old + "\"", "\"" + id + "\"");
        return switch (random.nextInt(TWIST_ONE_OF)) {
            case 0 -> List.of(line);
            case 1 -> List.of(renamed);
            case 2 -> List.of(line.replaceFirst("\"total_energy\": *[0-9.]+", "\"total_energy\": 1.5"));
            case 3 -> List.of(credit(renamed, old), renamed.replace("\"TWIST-", "\"AGAIN-"));
            case 4 -> List.of(credit(unsigned(renamed), old), renamed.replace("\"TWIST-", "\"AGAIN-"));
            case 5 ->
                List.of(unsigned(renamed).replaceFirst("\"S-LOAD-[0-9]+\"", "\"S-LOAD-" + random.nextInt(9000) + "\""));
            case 6 -> List.of(line.substring(0, line.length() / 2));
            default -> List.of(renamed.replace("\"party_id\": \"ECK\",", ""));
        };
    }

    private static String credit(String line, String credited) {
        return "{\"credit\": true,\"credit_reference_id\": \"" + credited + "\"," + line.substring(1);
    }

    private static String unsigned(String line) {
        return line.replaceFirst("\"signed_data\": \\{\"encoding_method.*?\\]\\},(?=\"total_cost)", "");
    }

    private static String id(String line) {
        int at = line.indexOf("\"id\":");
        int from = line.indexOf('"', at + 5) + 1;
        return line.substring(from, line.indexOf('"', from));
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

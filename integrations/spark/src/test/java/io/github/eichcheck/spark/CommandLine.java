package io.github.eichcheck.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line, run from outside. */
final class CommandLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CommandLine() {}

    /** What {@code verify --format ndjson} reports, a CDR an element. */
    static List<JsonNode> verify(Path scratch, String... arguments) throws IOException, InterruptedException {
        Path report = scratch.resolve("command-line.ndjson");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/command-line.jar",
                "verify",
                "--format",
                "ndjson",
                "--output",
                report.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("command-line.log").toFile())
                .start();
        int code = process.waitFor();
        if (code > 3) {
            throw new IOException(code + ": " + Files.readString(scratch.resolve("command-line.log")));
        }
        List<JsonNode> cdrs = new ArrayList<>();
        for (String line : Files.readAllLines(report, StandardCharsets.UTF_8)) {
            cdrs.add(JSON.readTree(line));
        }
        return cdrs;
    }
}

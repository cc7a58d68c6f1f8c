package io.github.eichcheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.generate.CdrLoad;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar, submitted as users do, on a cluster of two executors in processes of their own. */
class ClusterIT {
    private static final Path JAR = Path.of(System.getProperty("eichcheck.spark.jar", ""));
    private static final Path HOME = Path.of("target", "spark-home").toAbsolutePath();

    /** What a cluster does not bring along: this program, what is inside of its jar, and the tests' own. */
    private static final Pattern NOT_SPARK = Pattern.compile(
            "(eichcheck|bcprov|commons-csv|picocli|jspecify|junit|assertj|opentest4j|apiguardian|byte-buddy|surefire).*");

    @TempDir
    private Path scratch;

    /** A SPARK_HOME of the jars that the build has fetched. */
    private static void layOut() throws IOException {
        Path jars = Files.createDirectories(HOME.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            Path link = jars.resolve(jar.getFileName());
            if (entry.endsWith(".jar")
                    && !NOT_SPARK.matcher(jar.getFileName().toString()).matches()
                    && !Files.exists(link)) {
                Files.createSymbolicLink(link, jar);
            }
        }
    }

    private int submit(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(System.getProperty("eichcheck.spark.jvm").split(" ")));
        command.addAll(List.of("-cp", HOME.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local-cluster[2,1,1024]"));
        for (String conf : List.of(
                "spark.ui.enabled=false",
                "spark.driver.host=127.0.0.1",
                "spark.executor.memory=1024m",
                "spark.sql.shuffle.partitions=3")) {
            command.addAll(List.of("--conf", conf));
        }
        command.addAll(List.of("--class", VerifyJob.class.getName(), JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "cluster.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME", HOME.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1"));
        return builder.start().waitFor();
    }

    @Test
    void submittedToTwoExecutors_withKeys_theJobFindsWhatTheCommandLineFinds() throws Exception {
        layOut();
        Path folder = scratch.resolve("cdrs");
        List<String> lines = new ArrayList<>(GeneratedCdrs.lines(600, 11));
        for (int i = 0; i < 3; i++) {
            lines.add(new CdrLoad(11).cdr(i));
        }
        GeneratedCdrs.write(lines, folder, 5);
        Path keys = Files.writeString(scratch.resolve("keys.csv"), keys(lines), StandardCharsets.UTF_8);
        String output = scratch.resolve("out").toString();
        int code = submit(
                "--input", folder.toString(), "--format", "ndjson", "--keys", keys.toString(), "--output", output);
        assertThat(code)
                .as(() -> {
                    try {
                        return Files.readString(Path.of("target", "cluster.log"));
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isZero();
        assertThat(ReportLines.of(LocalSpark.session().read().parquet(output)))
                .isEqualTo(ReportLines.of(CommandLine.verify(scratch, "--keys", keys.toString(), folder.toString())));
        try (Stream<Path> executors = Files.walk(HOME.resolve("work"), 2)) {
            assertThat(executors.map(path -> path.getFileName().toString())).contains("0", "1");
        }
    }

    @Test
    void theJar_bringsNothingThatSparkHasUnderTheSameName() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.startsWith("io/github/eichcheck/"))
                    .contains("io/github/eichcheck/spark/VerifyJob.class")
                    .anyMatch(name -> name.startsWith("io/github/eichcheck/spark/shaded/bouncycastle/"))
                    .noneMatch(name -> name.startsWith("io/github/eichcheck/cli/"));
        }
    }

    /** The keys of half of the meters. */
    private static String keys(List<String> lines) {
        Pattern key = Pattern.compile("\"public_key\": *\"([^\"]+)\"");
        Pattern meter = Pattern.compile("\"meter_id\": *\"([^\"]+)\"");
        StringBuilder csv = new StringBuilder("meter,public_key\n");
        for (int i = 0; i < lines.size(); i += 2) {
            var found = key.matcher(lines.get(i));
            var named = meter.matcher(lines.get(i));
            if (found.find() && named.find()) {
                csv.append(named.group(1)).append(',').append(found.group(1)).append('\n');
            }
        }
        return csv.toString();
    }
}

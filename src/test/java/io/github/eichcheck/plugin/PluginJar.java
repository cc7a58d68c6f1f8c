package io.github.eichcheck.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the example plug-in under {@code src/test/plugin} into a jar of its own. */
final class PluginJar {
    private static final Path SOURCES = Path.of("src/test/plugin");

    private PluginJar() {}

    static Path build(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-encoding", "UTF-8", "-d", classes.toString(), "--module-path", modulePath(), "--release", "17"));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code = compiler.run(null, null, new LineSink(messages), arguments.toArray(new String[0]));
        if (code != 0) {
            throw new IOException(messages.toString());
        }
        return jar(classes, folder.resolve("toll.jar"));
    }

    /** The library's classes and the jars that it needs, as the tests have them. */
    static String modulePath() {
        List<String> path = new ArrayList<>(List.of("target/classes"));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (entry.matches(".*(jackson-core|commons-codec|bcprov-jdk18on|picocli|jspecify)-[^/]*[.]jar")) {
                path.add(entry);
            }
        }
        return String.join(java.io.File.pathSeparator, path);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
            out.putNextEntry(new JarEntry("META-INF/services/io.github.eichcheck.spi.SignedValueDecoder"));
            out.write("org.example.plugin.TollDecoder\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** What the compiler says. */
    private static final class LineSink extends OutputStream {
        private final StringWriter text;

        LineSink(StringWriter text) {
            this.text = text;
        }

        @Override
        public void write(int b) {
            text.write(b);
        }
    }
}

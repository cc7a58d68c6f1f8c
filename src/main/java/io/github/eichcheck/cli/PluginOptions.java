package io.github.eichcheck.cli;

import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.spi.Decoders;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that brings decoders of others, and the decoders that there are with them. */
final class PluginOptions {
    @Option(
            names = "--plugin",
            paramLabel = "JAR",
            description = "Takes the decoders in this jar as well. May be given several times.")
    private List<Path> jars = List.of();

    private @Nullable Decoders loaded;

    /** Returns the decoders of this program and of the jars, which are opened once. */
    Decoders decoders() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private Decoders load() {
        if (jars.isEmpty()) {
            return Decoders.installed();
        }
        URL[] addresses = jars.stream().map(PluginOptions::address).toArray(URL[]::new);
        // The loader stays open as long as the program runs: decoders load their classes when they are first used.
        ClassLoader loader = new URLClassLoader(addresses, PluginOptions.class.getClassLoader());
        try {
            return Decoders.installed(loader);
        } catch (ServiceConfigurationError | LinkageError | IllegalStateException e) {
            throw new UsageException("--plugin: " + e.getMessage());
        }
    }

    /** Returns all codes, those of the decoders included. */
    FindingCatalogue catalogue() {
        return FindingCatalogue.of(decoders());
    }

    /** Returns the code of that name, or refuses with the names that are near. */
    FindingCode code(String id) {
        FindingCatalogue catalogue = catalogue();
        return catalogue.find(id).orElseThrow(() -> new UsageException(unknown(id, catalogue)));
    }

    private static String unknown(String id, FindingCatalogue catalogue) {
        List<String> ids = catalogue.all().stream().map(FindingCode::id).toList();
        return "unknown finding code '" + id + "'; did you mean " + String.join(", ", Nearest.to(id, ids)) + "?";
    }

    private static URL address(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new UsageException("--plugin " + jar + ": there is no such jar");
        }
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UsageException("--plugin " + jar + ": " + e.getMessage());
        }
    }
}

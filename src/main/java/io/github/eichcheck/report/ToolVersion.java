package io.github.eichcheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, written into a resource by the build. */
public final class ToolVersion {
    /** The program's name. */
    public static final String NAME = "eichcheck";

    private ToolVersion() {}

    /**
     * The version.
     *
     * @return such as {@code 0.1.0}
     * @throws IllegalStateException if the resource is missing from the jar
     */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream resource = ToolVersion.class.getResourceAsStream("eichcheck.properties")) {
            if (resource == null) {
                throw new IllegalStateException("eichcheck.properties is missing from the jar");
            }
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}

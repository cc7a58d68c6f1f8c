package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A file of severities in the form of Java's properties, in UTF-8: {@code totals/energy-rounded = error}. */
final class SeverityFile {
    private SeverityFile() {}

    /** Returns the level of each code as written; refuses a file that cannot be read or names a code twice. */
    static Map<String, String> read(Path file) {
        Lines lines = new Lines();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UsageException("--severities " + file + ": cannot be read: " + Reason.of(e));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--severities " + file + ": " + e.getMessage());
        }
        Map<String, String> read = new TreeMap<>();
        lines.stringPropertyNames().forEach(code -> read.put(code, lines.getProperty(code)));
        return read;
    }

    /** Properties that keep no silence about a key that occurs twice. */
    private static final class Lines extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalArgumentException(key + " is graded twice");
            }
            return super.put(key, value);
        }
    }
}

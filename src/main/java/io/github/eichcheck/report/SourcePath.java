package io.github.eichcheck.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name of an input as CI systems want it, so that they find the file in the repository. */
final class SourcePath {
    private static final String STANDARD_INPUT = "-";

    private SourcePath() {}

    /** Returns a path with forward slashes and without {@code ./} before it; empty for what is no file. */
    static Optional<String> of(String file) {
        return of(file, File.separatorChar);
    }

    /** The same for a system with another separator. */
    static Optional<String> of(String file, char separator) {
        if (file.isEmpty() || file.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        String path = file.replace(separator, '/');
        while (path.startsWith("./") && path.length() > 2) {
            path = path.substring(2);
        }
        return Optional.of(path);
    }

    /** Returns a relative reference, or an absolute URI for an absolute path (RFC 3986, sections 3 and 4.2). */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte value : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(value)) {
                uri.append((char) value);
            } else {
                uri.append('%').append(hexDigit(value >> 4)).append(hexDigit(value));
            }
        }
        return uri.toString();
    }

    /** Unreserved characters (RFC 3986, section 2.3) and the slash. */
    private static boolean isPlain(byte value) {
        return (value >= 'a' && value <= 'z')
                || (value >= 'A' && value <= 'Z')
                || (value >= '0' && value <= '9')
                || "-._~/".indexOf(value) >= 0;
    }

    private static char hexDigit(int value) {
        return "0123456789ABCDEF".charAt(value & 0xF);
    }
}

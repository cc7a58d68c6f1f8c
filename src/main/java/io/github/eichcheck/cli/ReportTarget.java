package io.github.eichcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that is asked for.
 *
 * @param format its form
 * @param file the file that it is written to; empty for the report that goes to standard output or {@code --output}
 */
record ReportTarget(ReportFormat format, Optional<Path> file) {
    /** What is written unless something else is asked for. */
    static final ReportTarget DEFAULT = new ReportTarget(ReportFormat.TEXT, Optional.empty());

    /** Reads {@code FORMAT[=FILE]}. */
    static final class Converter implements ITypeConverter<ReportTarget> {
        @Override
        public ReportTarget convert(String text) {
            int equals = text.indexOf('=');
            String word = equals < 0 ? text : text.substring(0, equals);
            ReportFormat format = WordConverter.find(ReportFormat.class, word)
                    .orElseThrow(() -> new TypeConversionException(
                            "expected " + WordConverter.all(ReportFormat.class) + " but was '" + word + "'"));
            if (equals < 0) {
                return new ReportTarget(format, Optional.empty());
            }
            String file = text.substring(equals + 1);
            if (file.isEmpty()) {
                throw new TypeConversionException("there is no file name behind '" + text + "'");
            }
            try {
                return new ReportTarget(format, Optional.of(Path.of(file)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + file + "' is not a path");
            }
        }
    }

    /** The words that a shell offers. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ReportFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }
}

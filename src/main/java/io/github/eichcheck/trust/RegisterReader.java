package io.github.eichcheck.trust;

import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the German charging-station register (Ladesäulenregister der Bundesnetzagentur) as CSV, in its layouts of 2019,
 * 2021 to 2024, and 2025 on. The header is the first row with a cell {@code Public Key} and a number; rows above it only
 * tell the date. Columns are found by name.
 */
public final class RegisterReader {
    private static final Pattern KEY_NAME = Pattern.compile("(?i)public[\\s\\p{Z}]*key[\\s\\p{Z}]*\\d");
    private static final Pattern EDITION =
            Pattern.compile("(?i)(?:aktualisierung|stand)[^0-9]{0,20}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');
    private static final int BEGINNING = 1 << 16;

    private final String file;
    private final Bytes content;
    private final Charset charset;
    private final List<RegisterPoint> points = new ArrayList<>();
    private final List<Register.Row> oddRows = new ArrayList<>();
    private Optional<RegisterHeader> header = Optional.empty();
    private Optional<LocalDate> edition = Optional.empty();
    private long rows;

    private RegisterReader(String file, Bytes content) {
        this.file = file;
        this.content = content;
        this.charset = ListCharset.of(content);
    }

    /**
     * Reads a register.
     *
     * @param file its name as the user gave it
     * @param content the whole file; UTF-8, else it is taken for windows-1252
     * @return what is in its key cells
     * @throws IOException if there is no header, or the quotation marks do not fit together
     */
    public static Register read(String file, Bytes content) throws IOException {
        return new RegisterReader(file, content).read();
    }

    /**
     * Whether a file looks like the register: its beginning holds the name of a key column.
     *
     * @param content the file
     * @return true for the register, false for lists with a column {@code public_key}
     */
    public static boolean isRegister(Bytes content) {
        Bytes beginning = content.slice(0, Math.min(content.length(), BEGINNING));
        return KEY_NAME.matcher(beginning.toUtf8()).find();
    }

    private Register read() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(reader(), format)) {
            long line = 1;
            for (CSVRecord cells : parser) {
                row(new Register.Row(line, cells.getRecordNumber()), cells.toList());
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new IOException("the quotation marks do not fit together: " + e.getMessage(), e);
        }
        if (header.isEmpty()) {
            throw new IOException("there is no header with a column 'Public Key1'");
        }
        return new Register(file, edition, charset.name(), rows, List.copyOf(points), List.copyOf(oddRows));
    }

    private void row(Register.Row place, List<String> cells) {
        if (header.isEmpty()) {
            header = RegisterHeader.of(cells);
            cells.forEach(this::findEdition);
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows++;
            station(place, cells, header.get());
        }
    }

    private void station(Register.Row place, List<String> cells, RegisterHeader names) {
        boolean odd = cells.stream().skip(names.width()).anyMatch(cell -> !cell.isBlank());
        if (odd) {
            oddRows.add(place);
        }
        for (int number : names.numbers()) {
            String key = names.key(cells, number);
            if (!key.isEmpty()) {
                points.add(new RegisterPoint(
                        place,
                        names.keyName(number),
                        number,
                        key,
                        names.evse(cells, number),
                        names.station(cells),
                        names.operator(cells),
                        names.address(cells)));
            }
        }
    }

    private void findEdition(String cell) {
        Matcher date = EDITION.matcher(cell);
        if (edition.isEmpty() && date.find()) {
            edition = date(date.group(3), date.group(2), date.group(1));
        }
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The delimiter that is most frequent on the first line with the name of a key column. */
    private char delimiter() {
        String beginning = new String(
                content.slice(0, Math.min(content.length(), BEGINNING)).toArray(), charset);
        String line = beginning
                .lines()
                .filter(text -> KEY_NAME.matcher(text).find())
                .findFirst()
                .orElse("");
        char best = DELIMITERS.get(0);
        for (char delimiter : DELIMITERS) {
            best = count(line, delimiter) > count(line, best) ? delimiter : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private Reader reader() {
        int mark = charset.equals(StandardCharsets.UTF_8) && content.startsWith(Bytes.hex("efbbbf")) ? 3 : 0;
        byte[] text = content.toArray();
        return new InputStreamReader(new ByteArrayInputStream(text, mark, text.length - mark), charset);
    }
}

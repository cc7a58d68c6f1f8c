package io.github.eichcheck.trust;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the register holds what, by the names in its header; groups of points have three columns until 2024
 * and four from 2025 on.
 */
final class RegisterHeader {
    private static final Pattern KEY = Pattern.compile("public ?key ?(\\d{1,2})");
    private static final Pattern EVSE = Pattern.compile("evse[- ]?id ?(\\d{1,2})");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, Integer> keys = new LinkedHashMap<>();
    private final Map<Integer, Integer> evses = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final int width;

    private RegisterHeader(List<String> cells) {
        this.width = cells.size();
        for (int i = 0; i < cells.size(); i++) {
            String name = plain(cells.get(i));
            columns.putIfAbsent(name, i);
            int column = i;
            number(KEY, name).ifPresent(number -> {
                keys.putIfAbsent(number, column);
                names.putIfAbsent(number, CellText.line(cells.get(column)));
            });
            number(EVSE, name).ifPresent(number -> evses.putIfAbsent(number, column));
        }
    }

    /** Reads a row as header; empty if it names no key column. */
    static Optional<RegisterHeader> of(List<String> cells) {
        boolean header =
                cells.stream().anyMatch(cell -> number(KEY, plain(cell)).isPresent());
        return header ? Optional.of(new RegisterHeader(cells)) : Optional.empty();
    }

    int width() {
        return width;
    }

    /** The numbers of the points, in the order of their key columns. */
    Iterable<Integer> numbers() {
        return keys.keySet();
    }

    /** The name of a key column as the header writes it. */
    String keyName(int number) {
        return names.getOrDefault(number, "Public Key" + number);
    }

    String key(List<String> row, int number) {
        return cell(row, keys.get(number)).orElse("");
    }

    Optional<String> evse(List<String> row, int number) {
        return cell(row, evses.get(number));
    }

    Optional<String> station(List<String> row) {
        return named(row, "ladeeinrichtungs-id");
    }

    Optional<String> operator(List<String> row) {
        return named(row, "betreiber");
    }

    Optional<String> address(List<String> row) {
        String street = join(" ", List.of(named(row, "strasse"), named(row, "hausnummer")));
        String town = join(" ", List.of(named(row, "postleitzahl"), named(row, "ort")));
        String address = join(
                ", ",
                List.of(
                        Optional.of(street),
                        named(row, "adresse"),
                        named(row, "adresszusatz"),
                        Optional.of(town),
                        named(row, "postleitzahl ort")));
        return Optional.of(address).filter(text -> !text.isEmpty());
    }

    private static String join(String delimiter, List<Optional<String>> parts) {
        return parts.stream()
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(delimiter));
    }

    private Optional<String> named(List<String> row, String name) {
        return cell(row, columns.get(name)).map(CellText::line);
    }

    private static Optional<String> cell(List<String> row, @Nullable Integer index) {
        return index == null || index >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(index))
                        .filter(cell -> !CellText.line(cell).isEmpty());
    }

    private static Optional<Integer> number(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static String plain(String name) {
        return CellText.line(name).toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}

package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListLines.Line;
import io.github.eichcheck.trust.ListedKey.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Public keys in PEM (RFC 7468). The text before a block, which that standard calls explanatory, may name what the block
 * belongs to, one name a line: {@code meter: 1ABC0012345678} or {@code # evse_id = DE*ABC*E1}.
 */
final class PemList {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final Pattern PUBLIC_KEY = Pattern.compile("-----BEGIN (?:EC )?PUBLIC KEY-----\\s*");
    private static final Pattern NAMED = Pattern.compile("[#;\\s]*([A-Za-z_ -]{1,20})\\s*[:=](.*)");

    /** The most lines of a block; the largest public key has four. */
    private static final int MAX_LINES = 200;

    private final ListLines lines;
    private final KeyListSink sink;

    PemList(ListLines lines, KeyListSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    static boolean begins(String line) {
        return line.stripLeading().startsWith(BEGIN);
    }

    void read() throws IOException {
        KeyCells cells = new KeyCells(lines.file(), 0);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (begins(line.get().text())) {
                block(line.get(), cells);
                cells = new KeyCells(lines.file(), 0);
            } else {
                name(line.get().text(), cells);
            }
        }
    }

    private static void name(String text, KeyCells cells) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            KeyColumn.of(named.group(1))
                    .filter(column -> column != KeyColumn.PUBLIC_KEY)
                    .ifPresent(column -> cells.put(column, named.group(2)));
        }
    }

    private void block(Line begin, KeyCells named) throws IOException {
        StringBuilder block = new StringBuilder(begin.text()).append('\n');
        List<Line> ahead = lines.peek(MAX_LINES);
        int length = 0;
        while (length < ahead.size() && !begins(ahead.get(length).text())) {
            String text = ahead.get(length++).text();
            block.append(text).append('\n');
            if (text.stripLeading().startsWith(END)) {
                skip(length);
                give(begin, block.toString(), named);
                return;
            }
        }
        refuse(begin);
    }

    private void give(Line begin, String block, KeyCells named) {
        if (!PUBLIC_KEY.matcher(begin.text().strip()).matches()) {
            refuse(begin);
            return;
        }
        KeyCells cells = named.at(begin.number());
        cells.put(KeyColumn.PUBLIC_KEY, block);
        if (!cells.hasId()) {
            cells.put(KeyColumn.METER, baseName(lines.file()));
        }
        cells.to(sink);
    }

    private void refuse(Line begin) {
        sink.problem(new KeyListProblem(
                new Place(lines.file(), begin.number(), ""),
                KeyListDefect.PEM_BLOCK,
                begin.text().strip()));
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            lines.next();
        }
    }

    private static String baseName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

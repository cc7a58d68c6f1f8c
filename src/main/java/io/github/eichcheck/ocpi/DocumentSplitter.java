package io.github.eichcheck.ocpi;

import io.github.eichcheck.ocpi.CdrText.BrokenText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.ocpi.ObjectScanner.End;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the CDRs in JSON texts that follow one another: objects, arrays and OCPI envelopes. */
final class DocumentSplitter implements TextSource {
    /** Where the next byte stands. */
    private enum Place {
        TOP,
        ELEMENTS,
        DATA,
        MEMBERS,
        END
    }

    /** An object that has one of these members before {@code data} is no envelope. */
    private static final Set<String> CDR_NAMES =
            Set.of("id", "signed_data", "charging_periods", "total_energy", "start_date_time", "cdr_token");

    private static final Pattern SCALAR = Pattern.compile("null|true|false|-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final String file;
    private final ByteWindow window;
    private Place place = Place.TOP;
    private boolean begun;
    private boolean enveloped;
    private boolean answer;
    private int index;
    private boolean needsComma;

    DocumentSplitter(String file, ByteWindow window) {
        this.file = file;
        this.window = window;
    }

    @Override
    public Optional<CdrText> next() throws IOException {
        Optional<CdrText> found = Optional.empty();
        while (found.isEmpty() && place != Place.END) {
            found = switch (place) {
                case TOP -> top();
                case ELEMENTS -> element();
                case DATA -> data();
                case MEMBERS -> members();
                case END -> Optional.empty();
            };
        }
        return found;
    }

    private Optional<CdrText> top() throws IOException {
        int next = window.nextSignificant();
        if (next == -1) {
            place = Place.END;
            return Optional.empty();
        }
        if (next == '[') {
            return beginArray(false);
        }
        if (next == '{') {
            return topObject();
        }
        SourcePosition at = window.here(file, "");
        String seen = window.preview();
        if (skipScalar()) {
            begun = true;
            return broken(at, CdrTextFinding.NOT_A_CDR, "a value: " + seen);
        }
        skipToNext();
        return broken(at, CdrTextFinding.NOT_JSON, seen);
    }

    private Optional<CdrText> topObject() throws IOException {
        begun = true;
        answer = false;
        SourcePosition at = window.here(file, "");
        ObjectScanner scanner = new ObjectScanner(window, false);
        scanner.await(name -> isData(name, scanner));
        window.mark();
        End end = scanner.scan();
        if (end == End.MEMBER) {
            window.unmark();
            enveloped = true;
            place = Place.DATA;
            return Optional.empty();
        }
        if (end == End.CLOSED && answer) {
            window.unmark();
            return Optional.empty();
        }
        return found(at, scanner, end);
    }

    /** Looks at the names of an object until it is clear what it is. */
    private boolean isData(String name, ObjectScanner scanner) {
        if (CDR_NAMES.contains(name)) {
            scanner.awaitNothing();
            answer = false;
        } else if (name.equals("status_code")) {
            answer = true;
        }
        return name.equals("data");
    }

    private Optional<CdrText> beginArray(boolean inEnvelope) {
        begun = true;
        enveloped = inEnvelope;
        window.position++;
        place = Place.ELEMENTS;
        index = 0;
        needsComma = false;
        return Optional.empty();
    }

    private Optional<CdrText> element() throws IOException {
        int next = window.nextSignificant();
        SourcePosition at = window.here(file, (enveloped ? "/data/" : "/") + index);
        return switch (next) {
            case -1 -> truncated(at, "the array is not closed");
            case ']' -> endArray(at);
            case ',' -> comma(at);
            case '{' -> needsComma ? commaMissing(at) : elementObject(at);
            default -> otherElement(at, next);
        };
    }

    private Optional<CdrText> endArray(SourcePosition at) {
        window.position++;
        place = enveloped ? Place.MEMBERS : Place.TOP;
        return index > 0 && !needsComma
                ? broken(at, CdrTextFinding.NOT_JSON, "nothing follows the last comma")
                : Optional.empty();
    }

    private Optional<CdrText> comma(SourcePosition at) {
        window.position++;
        if (!needsComma) {
            return broken(at, CdrTextFinding.NOT_JSON, "nothing stands before this comma");
        }
        needsComma = false;
        return Optional.empty();
    }

    private Optional<CdrText> commaMissing(SourcePosition at) {
        needsComma = false;
        return broken(at, CdrTextFinding.NOT_JSON, "a comma is missing before the CDR that begins here");
    }

    private Optional<CdrText> elementObject(SourcePosition at) throws IOException {
        ObjectScanner scanner = new ObjectScanner(window, true);
        window.mark();
        End end = scanner.scan();
        index++;
        Optional<CdrText> found = found(at, scanner, end);
        needsComma = end == End.CLOSED || window.nextSignificant() != '{';
        return found;
    }

    private Optional<CdrText> otherElement(SourcePosition at, int next) throws IOException {
        String seen = window.preview();
        if (!needsComma && (next == '[' || skipScalar())) {
            if (next == '[') {
                new ObjectScanner(window, true).scan();
            }
            index++;
            needsComma = true;
            return broken(at, CdrTextFinding.NOT_A_CDR, "a value: " + seen);
        }
        skipGarbage();
        boolean objectNext = window.nextSignificant() == '{';
        if (!needsComma && !objectNext) {
            index++;
        }
        needsComma = !objectNext;
        return broken(at, CdrTextFinding.NOT_JSON, seen);
    }

    private Optional<CdrText> data() throws IOException {
        place = Place.MEMBERS;
        if (window.nextSignificant() == ':') {
            window.position++;
        }
        int next = window.nextSignificant();
        SourcePosition at = window.here(file, "/data");
        if (next == '[') {
            return beginArray(true);
        }
        if (next == '{') {
            ObjectScanner scanner = new ObjectScanner(window, false);
            window.mark();
            return found(at, scanner, scanner.scan());
        }
        String seen = window.preview();
        if (skipScalar() && !seen.startsWith("null")) {
            return broken(at, CdrTextFinding.NOT_A_CDR, "a value: " + seen);
        }
        return Optional.empty();
    }

    private Optional<CdrText> members() throws IOException {
        End end = new ObjectScanner(window, false)
                .afterMember()
                .await("data"::equals)
                .scan();
        if (end == End.TRUNCATED) {
            return truncated(window.here(file, ""), "the object around data is not closed");
        }
        place = end == End.MEMBER ? Place.DATA : Place.TOP;
        return Optional.empty();
    }

    /** What was scanned since the mark, or why it cannot be handed out. */
    private Optional<CdrText> found(SourcePosition at, ObjectScanner scanner, End end) throws IOException {
        boolean kept = window.isMarked();
        Optional<CdrText> text;
        if (!kept || scanner.tooDeep()) {
            text = broken(at, CdrTextFinding.TOO_LARGE, kept ? "it is nested too deeply" : "it is too long");
        } else if (end == End.TRUNCATED) {
            text = broken(at, CdrTextFinding.TRUNCATED, "the CDR that begins here has no end");
        } else {
            text = Optional.of(new CdrJson(at, window.sinceMark()));
        }
        window.unmark();
        if (end == End.TRUNCATED || (end == End.CUT && window.nextSignificant() == -1)) {
            place = Place.END;
        }
        return text;
    }

    private Optional<CdrText> truncated(SourcePosition at, String detail) {
        place = Place.END;
        return broken(at, CdrTextFinding.TRUNCATED, detail);
    }

    private static Optional<CdrText> broken(SourcePosition at, CdrTextFinding code, String detail) {
        return Optional.of(new BrokenText(at, code, detail));
    }

    /** Skips a string, a number, true, false or null; false and where it was if it is something else. */
    private boolean skipScalar() throws IOException {
        if (window.position < window.limit && window.buffer[window.position] == '"') {
            skipString();
            return true;
        }
        int length = 0;
        StringBuilder word = new StringBuilder();
        window.ensure(100);
        while (window.position + length < window.limit && length < 100) {
            byte value = window.buffer[window.position + length];
            if (ObjectScanner.endsLiteral(value)) {
                break;
            }
            word.append((char) (value & 0xFF));
            length++;
        }
        boolean scalar = SCALAR.matcher(word).matches();
        window.position += scalar ? length : 0;
        return scalar;
    }

    private void skipString() throws IOException {
        window.position++;
        boolean escaped = false;
        while (window.hasNext()) {
            byte value = window.buffer[window.position++];
            if (value == '"' && !escaped) {
                return;
            }
            escaped = value == '\\' && !escaped;
        }
    }

    /** To the next place in an array where something may begin. */
    private void skipGarbage() throws IOException {
        do {
            window.position++;
        } while (window.hasNext() && ",]{[\"".indexOf(window.buffer[window.position]) < 0);
    }

    /** To the next object or array; before the first one only to one that begins a line. */
    private void skipToNext() throws IOException {
        boolean fresh = begun;
        while (window.hasNext()) {
            byte value = window.buffer[window.position];
            if (fresh && (value == '{' || value == '[')) {
                return;
            }
            fresh = begun || value == '\n' || (fresh && (value == ' ' || value == '\t' || value == '\r'));
            window.position++;
        }
    }
}

package io.github.eichcheck.ocpi;

import io.github.eichcheck.ocpi.CdrText.BrokenText;
import java.io.IOException;
import java.util.Optional;

/** Finds the CDRs in newline-delimited JSON. A line is a border that nothing broken crosses. */
final class LineSplitter implements TextSource {
    private final String file;
    private final ByteWindow window;
    private Optional<DocumentSplitter> line = Optional.empty();

    LineSplitter(String file, ByteWindow window) {
        this.file = file;
        this.window = window;
    }

    @Override
    public Optional<CdrText> next() throws IOException {
        while (true) {
            if (line.isPresent()) {
                Optional<CdrText> found = line.get().next();
                if (found.isPresent()) {
                    return found;
                }
                leaveLine();
            }
            int first = window.nextSignificant();
            if (first == -1) {
                return Optional.empty();
            }
            Optional<CdrText> problem = enterLine(first);
            if (problem.isPresent()) {
                return problem;
            }
        }
    }

    private Optional<CdrText> enterLine(int first) throws IOException {
        SourcePosition at = window.here(file, "");
        String seen = first == '{' ? "" : window.preview();
        window.mark();
        skipLine();
        boolean kept = window.isMarked();
        int start = window.marked();
        window.unmark();
        if (first != '{') {
            return Optional.of(new BrokenText(at, CdrTextFinding.NOT_JSON, seen));
        }
        if (!kept) {
            return Optional.of(new BrokenText(at, CdrTextFinding.TOO_LARGE, "the line is too long"));
        }
        window.fence(window.position);
        window.position = start;
        line = Optional.of(new DocumentSplitter(file, window));
        return Optional.empty();
    }

    private void leaveLine() {
        window.position = window.limit;
        window.unfence();
        window.skipLineEnd();
        line = Optional.empty();
    }

    private void skipLine() throws IOException {
        do {
            byte[] bytes = window.buffer;
            for (int i = window.position; i < window.limit; i++) {
                if (bytes[i] == '\n') {
                    window.position = i;
                    return;
                }
            }
            window.position = window.limit;
        } while (window.refill());
    }
}

package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the transport protocol of SML, version 1 (SML 1.04, section 8).
 *
 * <pre>
 * start     1B 1B 1B 1B 01 01 01 01
 * content   in which 1B 1B 1B 1B is written twice
 * padding   0 to 3 bytes 00
 * end       1B 1B 1B 1B 1A, number of padding bytes, CRC-16/X-25 of all before with the low byte first
 * </pre>
 *
 * <p>Content without start and end is taken as it is.
 */
final class SmlTransport {
    static final Bytes START = Bytes.hex("1b1b1b1b01010101");

    private static final Bytes ESCAPE = Bytes.hex("1b1b1b1b");
    private static final int END = 0x1A;
    private static final int MAX_PADDING = 3;
    private static final int MESSAGE = 0x76;

    private final Bytes record;
    private final List<SmlDefect> defects;
    private int position;

    private SmlTransport(Bytes record, List<SmlDefect> defects) {
        this.record = record;
        this.defects = defects;
    }

    /**
     * The content of the file or files in a record.
     *
     * @param record the record
     * @param defects receives what is wrong
     * @return one for each file
     * @throws SmlSyntaxException if a file has no end
     */
    static List<Bytes> contents(Bytes record, List<SmlDefect> defects) throws SmlSyntaxException {
        int start = record.length() > 0 && record.at(0) == MESSAGE ? -1 : indexOfStart(record);
        if (start < 0) {
            return List.of(record);
        }
        if (start > 0) {
            defects.add(new SmlDefect(SmlDefect.Kind.BYTES_BEFORE, START.toHex(), start + " bytes"));
        }
        return new SmlTransport(record, defects).files(start);
    }

    private static int indexOfStart(Bytes record) {
        for (int i = 0; i + START.length() <= record.length(); i++) {
            if (record.at(i) == ESCAPE.at(0)
                    && record.slice(i, i + START.length()).equals(START)) {
                return i;
            }
        }
        return -1;
    }

    private List<Bytes> files(int start) throws SmlSyntaxException {
        List<Bytes> files = new ArrayList<>();
        position = start;
        while (is(START)) {
            files.add(file());
        }
        if (position < record.length()) {
            int left = record.length() - position;
            defects.add(new SmlDefect(SmlDefect.Kind.BYTES_AFTER, "end of the record", left + " bytes"));
        }
        return List.copyOf(files);
    }

    private Bytes file() throws SmlSyntaxException {
        int start = position;
        position += START.length();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (position < record.length()) {
            if (!is(ESCAPE)) {
                content.write(record.at(position++));
                continue;
            }
            position += ESCAPE.length();
            if (is(ESCAPE)) {
                content.writeBytes(ESCAPE.toArray());
                position += ESCAPE.length();
            } else {
                return end(start, Bytes.of(content.toByteArray()));
            }
        }
        throw new SmlSyntaxException("no end of the file", position);
    }

    private Bytes end(int start, Bytes content) throws SmlSyntaxException {
        if (position + 4 > record.length() || record.at(position) != END) {
            throw new SmlSyntaxException("unknown escape sequence", position);
        }
        int padding = record.at(position + 1);
        if (padding > MAX_PADDING || padding > content.length()) {
            throw new SmlSyntaxException("padding of " + padding + " bytes", position);
        }
        int expected = Crc16.of(record.slice(start, position + 2));
        int actual = record.at(position + 2) | record.at(position + 3) << 8;
        if (expected != actual) {
            defects.add(new SmlDefect(SmlDefect.Kind.FILE_CRC, Crc16.text(expected), Crc16.text(actual)));
        }
        position += 4;
        return content.slice(0, content.length() - padding);
    }

    private boolean is(Bytes sequence) {
        int end = position + sequence.length();
        return end <= record.length()
                && record.at(position) == sequence.at(0)
                && record.slice(position, end).equals(sequence);
    }
}

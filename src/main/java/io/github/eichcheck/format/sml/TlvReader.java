package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads SML's type-length-value encoding (SML 1.04, section 6.3).
 *
 * <pre>
 * first byte   bit 7: another length byte follows; bits 6 to 4: type; bits 3 to 0: length
 * next bytes   bit 7: another follows; bits 3 to 0: four more bits of the length
 * types        0 octet string, 4 boolean, 5 signed, 6 unsigned, 7 list
 * length       of a list its elements, else bytes including those of type and length
 * </pre>
 */
final class TlvReader {
    static final int MAX_DEPTH = 16;
    static final int MAX_ELEMENTS = 4096;

    /** The type of a list, in the bits 4 to 6 of an element's first byte. */
    static final int LIST = 7;

    private static final int MAX_LENGTH_BYTES = 4;
    private static final int OCTETS = 0;
    private static final int BOOLEAN = 4;
    private static final int SIGNED = 5;
    private static final int UNSIGNED = 6;

    private final Bytes content;
    private int position;
    private int elements;

    TlvReader(Bytes content) {
        this.content = content;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= content.length();
    }

    /** Passes over the zero bytes that fill a file. */
    void skipPadding() {
        while (!atEnd() && content.at(position) == 0) {
            position++;
        }
    }

    /** The number of elements of the list that must come next. */
    int listHeader() throws SmlSyntaxException {
        Header header = header();
        if (header.type != LIST) {
            throw problem("no list");
        }
        return header.length;
    }

    SmlValue next() throws SmlSyntaxException {
        return next(1);
    }

    private SmlValue next(int depth) throws SmlSyntaxException {
        elements++;
        if (elements > MAX_ELEMENTS) {
            throw problem("more than " + MAX_ELEMENTS + " elements");
        }
        Header header = header();
        if (header.type == LIST) {
            return list(header.length, depth);
        }
        if (header.type == OCTETS && header.length == 0) {
            return new SmlValue.EndOfMessage();
        }
        return value(header.type, data(header));
    }

    private SmlValue list(int length, int depth) throws SmlSyntaxException {
        if (depth >= MAX_DEPTH) {
            throw problem("lists nested deeper than " + MAX_DEPTH);
        }
        if (length > content.length() - position) {
            throw problem("list longer than the record");
        }
        List<SmlValue> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(next(depth + 1));
        }
        return new SmlValue.Sequence(List.copyOf(list));
    }

    private Bytes data(Header header) throws SmlSyntaxException {
        int length = header.length - header.bytes;
        if (length < 0 || length > content.length() - position) {
            throw problem("element longer than the record");
        }
        Bytes data = content.slice(position, position + length);
        position += length;
        return data;
    }

    private SmlValue value(int type, Bytes data) throws SmlSyntaxException {
        if (type == OCTETS) {
            return data.length() == 0 ? new SmlValue.Absent() : new SmlValue.Octets(data);
        }
        if (type == BOOLEAN && data.length() == 1) {
            return new SmlValue.Truth(data.at(0) != 0);
        }
        boolean fits = data.length() >= 1 && data.length() <= Long.BYTES;
        if (type == SIGNED && fits) {
            return new SmlValue.Whole(new BigInteger(data.toArray()));
        }
        if (type == UNSIGNED && fits) {
            return new SmlValue.Whole(new BigInteger(1, data.toArray()));
        }
        throw problem("element of type " + type + " with " + data.length() + " bytes");
    }

    private record Header(int type, int length, int bytes) {}

    private Header header() throws SmlSyntaxException {
        int first = octet();
        int length = first & 0x0F;
        int bytes = 1;
        int last = first;
        while ((last & 0x80) != 0) {
            if (bytes == MAX_LENGTH_BYTES) {
                throw problem("length of more than " + MAX_LENGTH_BYTES + " bytes");
            }
            last = octet();
            length = (length << 4) | (last & 0x0F);
            bytes++;
        }
        return new Header((first >> 4) & 7, length, bytes);
    }

    private int octet() throws SmlSyntaxException {
        if (atEnd()) {
            throw problem("end in the middle of an element");
        }
        return content.at(position++);
    }

    SmlSyntaxException problem(String what) {
        return new SmlSyntaxException(what, position);
    }
}

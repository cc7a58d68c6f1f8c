package io.github.eichcheck.transport;

import io.github.eichcheck.wire.Bytes;
import java.util.List;

/** What bytes look like from their ends. */
final class Content {
    private static final Bytes SML_ESCAPE = Bytes.hex("1b1b1b1b01010101");
    private static final Bytes SML_END = Bytes.hex("1b1b1b1b1a");
    private static final Bytes OCMF = Bytes.utf8("OCMF");
    private static final Bytes ALFEN = Bytes.utf8("AP;");
    private static final Bytes BYTE_ORDER_MARK = Bytes.hex("efbbbf");

    private static final List<String> METER_XML = List.of("signedMeterValue", "ChargingProcess", "Billing");

    /** Base32 digits of the 48 bytes of an Alfen signature. */
    private static final int ALFEN_SIGNATURE = 77;

    private Content() {}

    /** The bytes without white space at their ends and without a byte order mark. */
    static Bytes trim(Bytes bytes) {
        int from = leadingSpace(bytes, 0);
        if (bytes.startsWith(BYTE_ORDER_MARK, from)) {
            from = leadingSpace(bytes, from + 3);
        }
        int to = bytes.length();
        while (to > from && isSpace(bytes.at(to - 1))) {
            to--;
        }
        return bytes.slice(from, to);
    }

    private static int leadingSpace(Bytes bytes, int from) {
        int index = from;
        while (index < bytes.length() && isSpace(bytes.at(index))) {
            index++;
        }
        return index;
    }

    /** White space of JSON and XML, and the other ASCII controls that count as such. */
    static boolean isSpace(int character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    /** Whether trimmed bytes begin like a text that is read as such: OCMF, Alfen, JSON, XML, a quoted string. */
    static boolean isText(Bytes trimmed) {
        return trimmed.startsWith(OCMF) || trimmed.startsWith(ALFEN) || isMarkup(trimmed);
    }

    /** One character alone may also begin a binary record; those have control characters somewhere. */
    private static boolean isMarkup(Bytes trimmed) {
        if (trimmed.length() == 0 || "{<\"".indexOf(trimmed.at(0)) < 0) {
            return false;
        }
        for (int i = 0; i < trimmed.length(); i++) {
            int character = trimmed.at(i);
            if (character < ' ' && !isSpace(character)) {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes begin with the escape sequence of an SML file. */
    static boolean isSml(Bytes bytes) {
        return bytes.startsWith(SML_ESCAPE);
    }

    /** Whether bytes are unmistakably a whole record of a known kind. */
    static boolean isWholeRecord(Bytes bytes) {
        Bytes trimmed = trim(bytes);
        if (trimmed.startsWith(OCMF)) {
            return OcmfFrame.isWhole(trimmed.toUtf8());
        }
        if (startsWith(trimmed, '<')) {
            return METER_XML.stream().anyMatch(trimmed.toUtf8()::contains);
        }
        return trimmed.startsWith(ALFEN) || isSml(bytes);
    }

    /** Whether a record has the end that its kind must have. A kind without a known end never has. */
    static boolean hasEnd(Bytes bytes) {
        Bytes trimmed = trim(bytes);
        if (trimmed.startsWith(OCMF)) {
            return OcmfFrame.isWhole(trimmed.toUtf8());
        }
        if (trimmed.startsWith(ALFEN)) {
            return hasAlfenEnd(trimmed.toUtf8());
        }
        if (isSml(bytes)) {
            return bytes.length() > 8
                    && bytes.slice(bytes.length() - 8, bytes.length()).startsWith(SML_END);
        }
        return (startsWith(trimmed, '<') && endsWith(trimmed, '>'))
                || (startsWith(trimmed, '{') && endsWith(trimmed, '}'));
    }

    private static boolean hasAlfenEnd(String text) {
        String[] fields = text.substring(text.lastIndexOf('\n') + 1).split(";", -1);
        return fields.length > 6 || (fields.length == 6 && fields[5].length() >= ALFEN_SIGNATURE);
    }

    private static boolean startsWith(Bytes bytes, char first) {
        return bytes.length() > 0 && bytes.at(0) == first;
    }

    private static boolean endsWith(Bytes bytes, char last) {
        return bytes.length() > 0 && bytes.at(bytes.length() - 1) == last;
    }

    /** Each byte as one character, so that digits and letters can be looked at. */
    static String latin1(Bytes bytes) {
        return bytes.toLatin1();
    }
}

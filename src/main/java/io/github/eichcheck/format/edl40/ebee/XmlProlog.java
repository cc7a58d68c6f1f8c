package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.wire.Bytes;
import java.util.regex.Pattern;

/**
 * A text from its root on: without the byte order mark, declaration, comments and processing instructions before it.
 *
 * @param text the text from the root or the document type on
 */
record XmlProlog(String text) {
    private static final Pattern METER_VALUE = Pattern.compile("^<(?:[\\w.-]{1,100}:)?signedMeterValues?[\\s/>]");

    private static final int BYTE_ORDER_MARK = 0xEF;

    static XmlProlog of(Bytes record) {
        if (record.length() == 0 || (record.at(0) > '<' && record.at(0) != BYTE_ORDER_MARK)) {
            return new XmlProlog("");
        }
        String text = record.toUtf8();
        int index = text.startsWith("\uFEFF") ? 1 : 0;
        while (index < text.length()) {
            if (Character.isWhitespace(text.charAt(index))) {
                index++;
            } else if (text.startsWith("<?", index)) {
                index = after(text, "?>", index + 2);
            } else if (text.startsWith("<!--", index)) {
                index = after(text, "-->", index + 4);
            } else {
                break;
            }
        }
        return new XmlProlog(text.substring(index));
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    boolean isMarkup() {
        return text.startsWith("<");
    }

    boolean hasDocumentType() {
        return text.startsWith("<!");
    }

    boolean startsMeterValue() {
        return METER_VALUE.matcher(text).find();
    }
}

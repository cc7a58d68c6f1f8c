package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a document and what stands before its root. The declared encoding is not looked at: documents that
 * were passed on as text keep a declaration that no longer holds.
 */
final class XmlText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Bytes UTF_16_BIG = Bytes.hex("feff");
    private static final Bytes UTF_16_LITTLE = Bytes.hex("fffe");
    private static final Pattern DOCUMENT =
            Pattern.compile("<(?:!DOCTYPE\\s+)?(?:[\\w.-]{1,100}:)?(?:ChargingProcess|Billing)[\\s/>\\[]");

    private final String text;
    private final boolean utf8;

    private XmlText(String text, boolean utf8) {
        this.text = text;
        this.utf8 = utf8;
    }

    /**
     * Reads bytes as UTF-8 or, with a byte order mark, as UTF-16; what is neither, as ISO 8859-1.
     *
     * @param record the bytes
     * @return their characters without byte order mark and without white space at the ends
     */
    static XmlText of(Bytes record) {
        if (record.startsWith(UTF_16_BIG) || record.startsWith(UTF_16_LITTLE)) {
            return new XmlText(trim(new String(record.toArray(), StandardCharsets.UTF_16)), true);
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(record.toArray());
            return new XmlText(
                    trim(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()), true);
        } catch (CharacterCodingException e) {
            return new XmlText(trim(new String(record.toArray(), StandardCharsets.ISO_8859_1)), false);
        }
    }

    private static String trim(String decoded) {
        String stripped = decoded.strip();
        return stripped.startsWith(BYTE_ORDER_MARK) ? stripped.substring(1).strip() : stripped;
    }

    /** All characters. */
    String characters() {
        return text;
    }

    /** Whether the root, or the document type in front of it, is one of this format. */
    boolean isDocument() {
        Matcher root = DOCUMENT.matcher(text);
        return root.region(afterProlog(), text.length()).lookingAt();
    }

    /** Whether something else than the root follows the declaration, comments and processing instructions. */
    boolean hasDocumentType() {
        return text.startsWith("<!", afterProlog());
    }

    /** Reports characters that had to be guessed. */
    void report(DecodeContext context) {
        if (!utf8) {
            context.report(XmlFinding.XML_ENCODING, "XML", "UTF-8", "other bytes");
        }
    }

    private int afterProlog() {
        int index = 0;
        while (index < text.length()) {
            if (text.charAt(index) <= ' ') {
                index++;
            } else if (text.startsWith("<?", index)) {
                index = after("?>", index + 2);
            } else if (text.startsWith("<!--", index)) {
                index = after("-->", index + 4);
            } else {
                break;
            }
        }
        return index;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}

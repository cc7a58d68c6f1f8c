package io.github.eichcheck.transport;

import io.github.eichcheck.wire.Bytes;
import io.github.eichcheck.wire.SafeXml;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of the S.A.F.E. transparency software: root {@code values}, elements {@code value} with {@code signedData} and
 * {@code publicKey}, in any namespace. Attributes are not looked at, since {@code encoding} is often wrong in the field.
 * No document type and no entity is ever resolved.
 */
final class TransparencyXml {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");
    private static final Pattern ROOT = Pattern.compile("^<(?:[\\w.-]{1,100}:)?values[\\s/>]");

    private TransparencyXml() {}

    /** What an XML text turned out to be. */
    sealed interface Outcome {}

    /** Some other XML, or no XML at all. */
    record Other() implements Outcome {}

    /** It has a document type or an entity of its own. */
    record Dtd() implements Outcome {}

    /** It has the right root but is not well-formed. */
    record Malformed() implements Outcome {}

    /** The values in the order of the document. */
    record Values(List<XmlValue> values) implements Outcome {}

    /** The text of each {@code signedData} of one {@code value}, and the text of its {@code publicKey}. */
    record XmlValue(List<String> signedData, Optional<String> publicKey) {}

    /**
     * Reads an XML text.
     *
     * @param trimmed a text that begins with an angle bracket
     * @return what it is
     */
    static Outcome read(Bytes trimmed) {
        String fromRoot = afterProlog(trimmed.toUtf8());
        if (fromRoot.startsWith("<!")) {
            // Never handed to the parser, which also prints about some broken document types.
            return new Dtd();
        }
        ValueCollector collector = new ValueCollector();
        try {
            XMLStreamReader reader = SafeXml.reader(text(trimmed));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return new Dtd();
                }
                if (!collector.accept(event, reader)) {
                    return new Other();
                }
            }
            return new Values(collector.values());
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK also throws unchecked exceptions for some broken texts.
            return collector.sawRoot() || ROOT.matcher(fromRoot).find() ? new Malformed() : new Other();
        }
    }

    /** The text without the declaration, comments and processing instructions before the root. */
    private static String afterProlog(String text) {
        int index = 0;
        while (index < text.length()) {
            if (Content.isSpace(text.charAt(index))) {
                index++;
            } else if (text.startsWith("<?", index)) {
                index = after(text, "?>", index + 2);
            } else if (text.startsWith("<!--", index)) {
                index = after(text, "-->", index + 4);
            } else {
                break;
            }
        }
        return text.substring(index);
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** The document in UTF-8, or else in the encoding that it declares. */
    private static String text(Bytes document) throws XMLStreamException {
        Matcher declared = DECLARED.matcher(document.toUtf8());
        try {
            return decode(document, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            if (!declared.find() || !Charset.isSupported(declared.group(1))) {
                throw new XMLStreamException("not UTF-8", e);
            }
        }
        try {
            return decode(document, Charset.forName(declared.group(1)));
        } catch (CharacterCodingException e) {
            throw new XMLStreamException("not " + declared.group(1), e);
        }
    }

    private static String decode(Bytes document, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(document.toArray())).toString();
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.wire.Bytes;
import io.github.eichcheck.wire.SafeXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document into elements. No document type is accepted, no entity of its own and nothing from outside; size,
 * depth, names and the number of elements are limited.
 */
final class XmlTree {
    /** The longest document in bytes. */
    static final int MAX_BYTES = 1 << 21;

    /** The deepest element. */
    static final int MAX_DEPTH = 16;

    /** The most elements. */
    static final int MAX_ELEMENTS = 40_000;

    /** The longest name of an element. */
    static final int MAX_NAME = 64;

    private static final String FIELD = "XML";

    private final DecodeContext context;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int elements;

    private XmlTree(DecodeContext context) {
        this.context = context;
    }

    /** An element whose end has not come yet. */
    private record OpenElement(String name, StringBuilder text, List<XmlElement> children) {
        XmlElement closed() {
            return new XmlElement(name, text.toString(), List.copyOf(children));
        }
    }

    /**
     * Reads a document.
     *
     * @param record its bytes
     * @param context where findings go
     * @return its root
     * @throws DecodeException if it has a document type, is beyond a limit or is not well-formed
     */
    static XmlElement read(Bytes record, DecodeContext context) throws DecodeException {
        if (record.length() > MAX_BYTES) {
            throw limit(context, MAX_BYTES + " bytes");
        }
        XmlText text = XmlText.of(record);
        if (text.hasDocumentType()) {
            // Never handed to the parser, which also prints about some broken document types.
            throw new DecodeException(context.finding(XmlFinding.XML_DTD, FIELD));
        }
        text.report(context);
        return new XmlTree(context).read(text.characters());
    }

    private static DecodeException limit(DecodeContext context, String limit) {
        return new DecodeException(context.finding(XmlFinding.XML_LIMIT, FIELD).expected(limit));
    }

    private XmlElement read(String text) throws DecodeException {
        OpenElement document = new OpenElement("", new StringBuilder(), new ArrayList<>());
        open.push(document);
        XMLStreamReader reader = null;
        try {
            reader = SafeXml.reader(text);
            while (reader.hasNext()) {
                accept(reader.next(), reader);
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK also throws unchecked exceptions for some broken texts.
            throw new DecodeException(malformed(reader));
        }
        return document.children().get(0);
    }

    private void accept(int event, XMLStreamReader reader) throws DecodeException, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> {
                XmlElement closed = open.pop().closed();
                open.element().children().add(closed);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.element().text().append(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("an entity that is not one of XML's own");
            default -> {
                // Comments, processing instructions and the ends of the document say nothing.
            }
        }
    }

    private void start(String name) throws DecodeException {
        elements++;
        if (elements > MAX_ELEMENTS) {
            throw limit(context, MAX_ELEMENTS + " elements");
        }
        if (open.size() > MAX_DEPTH) {
            throw limit(context, MAX_DEPTH + " levels");
        }
        if (name.length() > MAX_NAME) {
            throw limit(context, MAX_NAME + " characters in a name");
        }
        open.push(new OpenElement(name, new StringBuilder(), new ArrayList<>()));
    }

    private Finding malformed(@org.jspecify.annotations.Nullable XMLStreamReader reader) {
        Finding finding = context.finding(XmlFinding.XML_MALFORMED, FIELD);
        if (reader == null) {
            return finding.actual("the beginning");
        }
        Location place = reader.getLocation();
        return finding.actual("line " + place.getLineNumber() + ", column " + place.getColumnNumber());
    }
}

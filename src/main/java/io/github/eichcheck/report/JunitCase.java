package io.github.eichcheck.report;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One {@code testcase} as text. Whatever comes from data has been through {@link TerminalText}, which shows all characters
 * that XML 1.0 does not allow (section 2.2) as escapes.
 */
final class JunitCase {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Begins a test case. */
    JunitCase(XMLOutputFactory factory, String className, String name) throws IOException {
        try {
            xml = factory.createXMLStreamWriter(text);
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", name);
            xml.writeAttribute("classname", className);
            xml.writeAttribute("time", "0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Adds {@code failure} or {@code error}. */
    JunitCase problem(String element, String type, String message, String body) throws IOException {
        try {
            xml.writeStartElement(element);
            xml.writeAttribute("message", message);
            xml.writeAttribute("type", type);
            xml.writeCharacters(body);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Adds {@code skipped} with the reason. */
    JunitCase skipped(String message) throws IOException {
        try {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", message);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Adds {@code system-out}, unless there is nothing to say. */
    JunitCase output(String body) throws IOException {
        if (body.isEmpty()) {
            return this;
        }
        try {
            xml.writeStartElement("system-out");
            xml.writeCharacters(body);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the test case and returns it on lines of its own. */
    String end() throws IOException {
        try {
            xml.writeEndElement();
            xml.close();
            return "  " + text + "\n";
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}

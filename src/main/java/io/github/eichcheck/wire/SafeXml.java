package io.github.eichcheck.wire;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML documents of strangers: no document type, no entities, nothing from outside. */
public final class SafeXml {
    private SafeXml() {}

    /**
     * Opens a document. A document type or an entity is neither read nor replaced; it comes as an event, which the caller
     * has to refuse.
     *
     * @param document characters rather than bytes, because on broken bytes the JDK's parser writes to the standard error
     *     stream
     * @return a reader before the first event
     * @throws XMLStreamException if not even its beginning can be read
     */
    public static XMLStreamReader reader(String document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new StringReader(document));
    }
}

package io.github.eichcheck.transport;

import io.github.eichcheck.transport.TransparencyXml.XmlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Collects the values of a transparency XML from the events of its reader. */
final class ValueCollector {
    private final List<XmlValue> values = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> signedData = new ArrayList<>();
    private Optional<String> publicKey = Optional.empty();
    private boolean sawRoot;

    /** Whether the root was {@code values}. */
    boolean sawRoot() {
        return sawRoot;
    }

    List<XmlValue> values() {
        return List.copyOf(values);
    }

    /**
     * Takes one event.
     *
     * @return false if the root is not {@code values}
     */
    boolean accept(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(reader.getLocalName());
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.append(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {}
        }
        return true;
    }

    private boolean start(String name) {
        if (!sawRoot) {
            sawRoot = name.equals("values");
            return sawRoot;
        }
        if (name.equals("value")) {
            keepStray();
        }
        text.setLength(0);
        return true;
    }

    /** A record outside of the value elements is kept as a value of its own. */
    private void keepStray() {
        if (!signedData.isEmpty()) {
            values.add(new XmlValue(List.copyOf(signedData), publicKey));
        }
        begin();
    }

    private void begin() {
        signedData = new ArrayList<>();
        publicKey = Optional.empty();
    }

    private void end(String name) {
        String content = text.toString().strip();
        text.setLength(0);
        switch (name) {
            case "signedData" -> {
                if (!content.isEmpty()) {
                    signedData.add(content);
                }
            }
            case "publicKey" -> publicKey = Optional.of(content).filter(key -> !key.isEmpty());
            case "value" -> {
                values.add(new XmlValue(List.copyOf(signedData), publicKey));
                begin();
            }
            case "values" -> keepStray();
            default -> {}
        }
    }
}

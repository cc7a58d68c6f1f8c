package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Collects the elements of each {@code signedMeterValue} while a document is read. */
final class MeterValueCollector {
    private static final String ROOT = "signedMeterValues";
    private static final String VALUE = "signedMeterValue";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final DecodeContext context;
    private final List<MeterValueElements> values = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> encoding = Optional.empty();
    private int depth;
    private int valueDepth;

    MeterValueCollector(DecodeContext context) {
        this.context = context;
    }

    List<MeterValueElements> values() {
        return values;
    }

    void accept(int event, XMLStreamReader reader) throws DecodeException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {
                // Comments, processing instructions and white space say nothing.
            }
        }
    }

    private void start(XMLStreamReader reader) throws DecodeException {
        String name = reader.getLocalName();
        if (depth == 0 && !name.equals(ROOT) && !name.equals(VALUE)) {
            throw new DecodeException(
                    context.finding(EbeeFinding.XML_MALFORMED, "XML").actual("its root is not " + VALUE));
        }
        depth++;
        if (valueDepth == 0 && name.equals(VALUE)) {
            valueDepth = depth;
            values.add(new MeterValueElements());
        }
        encoding = Optional.ofNullable(reader.getAttributeValue(null, "encoding"));
        text.setLength(0);
    }

    private void end(String name) {
        if (valueDepth > 0 && depth == valueDepth + 1) {
            String written = WHITE_SPACE.matcher(text).replaceAll("");
            values.get(values.size() - 1).add(name, new XmlText(written, encoding));
        }
        if (depth == valueDepth) {
            valueDepth = 0;
        }
        depth--;
        text.setLength(0);
    }
}

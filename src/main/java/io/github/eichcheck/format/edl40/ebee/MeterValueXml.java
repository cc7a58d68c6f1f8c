package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import io.github.eichcheck.wire.SafeXml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML documents that hold finished blocks, in any namespace. Nothing outside of the document is ever read, and a
 * document type is refused.
 *
 * <pre>
 * signedMeterValues           one or more, or signedMeterValue alone
 *   signedMeterValue
 *     publicKey               @encoding   x and y; may be missing
 *     meterValueSignature     @encoding   r, s and the log book's index
 *     signatureMethod                     not used
 *     encodingMethod                      not used
 *     encodedMeterValue       @encoding   the signed bytes
 * </pre>
 */
final class MeterValueXml {
    private final DecodeContext context;

    MeterValueXml(DecodeContext context) {
        this.context = context;
    }

    List<SignedRecord> read(Bytes record) throws DecodeException {
        XmlProlog document = XmlProlog.of(record);
        if (document.hasDocumentType()) {
            // Never handed to the parser, which also prints about some broken document types.
            throw new DecodeException(context.finding(EbeeFinding.XML_DTD, "XML"));
        }
        List<SignedRecord> records = new ArrayList<>();
        List<MeterValueElements> values = parse(document.text());
        for (int i = 0; i < values.size(); i++) {
            new XmlRecord(values.get(i), "signedMeterValue[" + i + "]", context)
                    .read()
                    .ifPresent(records::add);
        }
        if (records.isEmpty()) {
            throw new DecodeException(context.findings().get(0));
        }
        return List.copyOf(records);
    }

    private List<MeterValueElements> parse(String document) throws DecodeException {
        MeterValueCollector collector = new MeterValueCollector(context);
        try {
            XMLStreamReader reader = SafeXml.reader(document);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new DecodeException(context.finding(EbeeFinding.XML_DTD, "XML"));
                }
                collector.accept(event, reader);
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK also throws unchecked exceptions for some broken texts.
            throw malformed("it is not well-formed");
        }
        if (collector.values().isEmpty()) {
            throw malformed("it holds no signedMeterValue");
        }
        return collector.values();
    }

    private DecodeException malformed(String problem) {
        return new DecodeException(
                context.finding(EbeeFinding.XML_MALFORMED, "XML").actual(problem));
    }
}

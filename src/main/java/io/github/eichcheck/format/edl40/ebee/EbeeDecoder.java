package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.format.edl40.Edl40Finding;
import io.github.eichcheck.format.sml.SmlFile;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads EDL40 records of eBee controllers and of all others that send the meter's SML telegram or an XML document with
 * the block that the meter signed.
 *
 * <pre>
 * begins with               content
 * 1B 1B 1B 1B 01 01 01 01   SML with its transport protocol
 * 76                        SML without
 * &lt;                         XML, root signedMeterValue or signedMeterValues
 * </pre>
 */
public final class EbeeDecoder implements SignedValueDecoder {
    /** The format's identifier. */
    public static final String ID = "edl40-ebee";

    /** For the service loader. */
    public EbeeDecoder() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> encodingMethods() {
        return List.of("EDL40 E-Mobility Extension", "EDL_40_P", "SML_EDL40_P", "EDL", "EDL_40_SIG");
    }

    @Override
    public boolean recognises(Bytes record) {
        return SmlFile.begins(record) || XmlProlog.of(record).startsMeterValue();
    }

    @Override
    public List<SignedRecord> decode(Bytes record, DecodeContext context) throws DecodeException {
        return XmlProlog.of(record).isMarkup()
                ? new MeterValueXml(context).read(record)
                : new Telegrams(context).read(record);
    }

    @Override
    public Set<FindingCode> findingCodes() {
        Set<FindingCode> codes = new LinkedHashSet<>();
        codes.addAll(List.of(EbeeFinding.values()));
        codes.addAll(List.of(Edl40Finding.values()));
        codes.addAll(List.of(KeyFinding.values()));
        return codes;
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.format.edl40.Edl40Finding;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the XML of MENNEKES charging stations: {@code ChargingProcess}, alone or inside {@code Billing}. Each process
 * gives the signed records of its measurements, the one that begins it and the one that ends it.
 *
 * <pre>
 * ChargingProcess
 *   ServerId                20 hexadecimal digits       signed
 *   PublicKey               96 hexadecimal digits       x and y over P-192
 *   MeteringPoint, SiteAddress                          not signed
 *   CustomerIdent           up to 256 hexadecimal digits signed
 *   TimestampCustomerIdent  time with offset            signed, local time only
 *   MeasurementStart, MeasurementEnd
 *     TimestampCustomerIdent, where it differs
 *     Timestamp             time with offset            signed, local time only
 *     Signature             96 or 100 hexadecimal digits: r, s and perhaps the log book's index
 *     EventCounter          integer                     signed, low 16 bits
 *     MeterStatus           integer                     signed, low 8 bits
 *     Value, Scaler, Pagination, SecondIndex            signed
 * </pre>
 *
 * <p>The signed bytes are an {@link io.github.eichcheck.format.edl40.Edl40Block} that is put together from the fields.
 */
public final class MennekesDecoder implements SignedValueDecoder {
    private static final int FIRST_NOT_ASCII = 0x80;

    /** The format's identifier. */
    public static final String ID = "edl40-mennekes";

    /** For the service loader. */
    public MennekesDecoder() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> encodingMethods() {
        return List.of("EDL40 Mennekes", "EDL40 Mennekes: V1", "EDL_40_MENNEKES");
    }

    @Override
    public boolean recognises(Bytes record) {
        return record.length() <= XmlTree.MAX_BYTES
                && mayBeMarkup(record)
                && XmlText.of(record).isDocument();
    }

    /** False for texts that begin with a letter, as those of other formats do. */
    private static boolean mayBeMarkup(Bytes record) {
        return record.length() > 0 && (record.at(0) <= '<' || record.at(0) >= FIRST_NOT_ASCII);
    }

    @Override
    public List<SignedRecord> decode(Bytes record, DecodeContext context) throws DecodeException {
        return new BillingDocument(XmlTree.read(record, context), context).records();
    }

    @Override
    public Set<FindingCode> findingCodes() {
        Set<FindingCode> codes = new LinkedHashSet<>();
        codes.addAll(List.of(XmlFinding.values()));
        codes.addAll(List.of(FieldFinding.values()));
        codes.addAll(List.of(
                Edl40Finding.SIGNATURE_LENGTH,
                Edl40Finding.LOCAL_TIME,
                Edl40Finding.TIME_NOT_SET,
                Edl40Finding.OFFSET_IMPLAUSIBLE,
                Edl40Finding.OFFSET_UNUSUAL,
                Edl40Finding.MAGNETIC_FIELD));
        codes.addAll(List.of(KeyFinding.UNREADABLE, KeyFinding.NOT_ON_CURVE));
        return codes;
    }
}

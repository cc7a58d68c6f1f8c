package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Signature;
import io.github.eichcheck.format.edl40.Edl40Value;
import io.github.eichcheck.format.sml.GetListResponse;
import io.github.eichcheck.format.sml.SmlEntry;
import io.github.eichcheck.format.sml.SmlTime;
import io.github.eichcheck.format.sml.SmlValue;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one telegram, looked up by the names of their objects. */
final class Telegram {
    private static final int OCTET = 0xFF;

    private final GetListResponse list;
    private final String place;
    private final DecodeContext context;

    Telegram(GetListResponse list, String place, DecodeContext context) {
        this.list = list;
        this.place = place;
        this.context = context;
    }

    String place() {
        return place;
    }

    boolean isOfIsabellenhuette() {
        return entry(SmlObject.ISA_PAGINATION).isPresent()
                || entry(SmlObject.ISA_START_VALUE).isPresent();
    }

    /** The old layout signs the value on its own and has no pages. */
    boolean hasOldLayout() throws DecodeException {
        return valueEntry().signature().length() > 0
                && entry(SmlObject.PAGINATION).isEmpty();
    }

    Bytes serverId() throws DecodeException {
        int length = list.serverId().length();
        if (length != Edl40Block.SERVER_ID_LENGTH) {
            throw length("serverId", Integer.toString(Edl40Block.SERVER_ID_LENGTH), length);
        }
        return list.serverId();
    }

    Bytes listSignature() {
        return list.signature();
    }

    Optional<Edl40Signature> signature() {
        return Edl40Signature.read(list.signature(), "listSignature", context);
    }

    SmlEntry valueEntry() throws DecodeException {
        return entry(SmlObject.SIGNED_VALUE)
                .or(() -> entry(SmlObject.TOTAL_VALUE))
                .orElseThrow(() -> missing("value"));
    }

    Edl40Value value() throws DecodeException {
        SmlEntry entry = valueEntry();
        return new Edl40Value(
                entry.name(),
                entry.unit().orElseThrow(() -> missing("unit")).intValue() & OCTET,
                entry.scaler().orElse(BigInteger.ZERO).byteValue(),
                entry.number().orElseThrow(() -> missing("value")).longValue());
    }

    SmlTime valueTime() throws DecodeException {
        return valueEntry().time().orElseThrow(() -> missing("time"));
    }

    Bytes contractId() throws DecodeException {
        SmlValue value = contract().value();
        if (!(value instanceof SmlValue.Absent) && value.octets().isEmpty()) {
            throw missing("contractId");
        }
        Bytes id = value.octets().orElse(Bytes.EMPTY);
        if (id.length() > Edl40Block.CONTRACT_ID_LENGTH) {
            throw length("contractId", "at most " + Edl40Block.CONTRACT_ID_LENGTH, id.length());
        }
        return id;
    }

    SmlTime contractTime() throws DecodeException {
        return contract().time().orElseThrow(() -> missing("contractTime"));
    }

    private SmlEntry contract() throws DecodeException {
        return entry(SmlObject.CONTRACT).orElseThrow(() -> missing("contractId"));
    }

    long required(SmlObject object) throws DecodeException {
        return number(object).orElseThrow(() -> missing(object.field())).longValue();
    }

    long orZero(SmlObject object) {
        return number(object).orElse(BigInteger.ZERO).longValue();
    }

    private Optional<BigInteger> number(SmlObject object) {
        return entry(object).flatMap(SmlEntry::number);
    }

    /** What the telegram says that is not signed. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("listName", list.listName().toHex());
        if (list.clientId().length() > 0) {
            fields.put("clientId", list.clientId().toHex());
        }
        number(SmlObject.SIGNATURE_VERSION).ifPresent(version -> fields.put("signatureVersion", version.toString()));
        return fields;
    }

    private Optional<SmlEntry> entry(SmlObject object) {
        List<SmlEntry> entries = list.entries().stream()
                .filter(entry -> entry.name().equals(object.objectName()))
                .toList();
        if (entries.size() > 1) {
            context.report(EbeeFinding.ENTRY_REPEATED, place + "." + object.field(), Integer.toString(entries.size()));
        }
        return entries.stream().findFirst();
    }

    DecodeException missing(String field) {
        return new DecodeException(context.finding(EbeeFinding.FIELD_MISSING, place + "." + field));
    }

    DecodeException length(String field, String expected, int actual) {
        return new DecodeException(context.finding(EbeeFinding.FIELD_LENGTH, place + "." + field)
                .expected(expected)
                .actual(Integer.toString(actual)));
    }
}

package io.github.eichcheck.format.alfen;

import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Alfen Eichrecht records ({@code formats/alfen/README.md}).
 *
 * <pre>
 * AP;type;blob version;public key;data set;signature;
 *
 * part            content                                                signed
 * identifier      AP                                                     no
 * type            0 start, 1 stop, 2 intermediate                        no
 * blob version    3                                                      no
 * public key      base32 of a compressed point of secp192r1, 25 bytes    no
 * data set        base32 of 82 bytes                                     these 82 bytes
 * signature       base32 of r and s, 24 bytes each                       no
 * </pre>
 *
 * <p>Several records in one text are read one after the other. One that cannot be read is reported and does not keep the
 * others from being read.
 */
public final class AlfenDecoder implements SignedValueDecoder {
    /** The format's identifier. */
    public static final String ID = "alfen";

    /** For the service loader. */
    public AlfenDecoder() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> encodingMethods() {
        return List.of("Alfen Eichrecht", "ALFEN");
    }

    @Override
    public boolean recognises(Bytes record) {
        return record.startsWith(Frame.START);
    }

    @Override
    public List<SignedRecord> decode(Bytes record, DecodeContext context) throws DecodeException {
        List<String> texts = FrameScanner.texts(record, context);
        List<SignedRecord> records = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                records.add(decode(texts.get(i), "AP[" + i + "]", context));
            } catch (DecodeException e) {
                if (records.isEmpty() && i == texts.size() - 1) {
                    throw e;
                }
                context.report(e.finding());
            }
        }
        return List.copyOf(records);
    }

    private static SignedRecord decode(String text, String place, DecodeContext context) throws DecodeException {
        Frame frame = Frame.read(text, place, context);
        SignedParts parts = SignedParts.read(frame, context);
        Optional<RecordType> type = RecordType.ofLetter(frame.type());
        if (type.isEmpty()) {
            context.report(FrameFinding.TYPE_UNKNOWN, frame.field("type"), "0, 1 and 2", Excerpt.of(frame.type()));
        }
        Optional<DataSet> dataSet = DataSet.of(parts.dataSet());
        if (dataSet.isEmpty()) {
            context.report(
                    DataSetFinding.DATA_SET_LENGTH,
                    frame.field("dataSet"),
                    Integer.toString(Field.TOTAL),
                    Integer.toString(parts.dataSet().length()));
        }
        Optional<Measurement> measurement = dataSet.map(data -> new Measurement(data, frame, type, context));
        return new SignedRecord(
                parts.dataSet(),
                parts.signature(),
                parts.embeddedKey(),
                dataSet.map(DataSet::origin).orElse(RecordOrigin.UNKNOWN),
                measurement.map(Measurement::reading).stream().toList(),
                dataSet.map(DataSet::layout).orElse(List.of()),
                fields(frame, type, dataSet));
    }

    private static Map<String, String> fields(Frame frame, Optional<RecordType> type, Optional<DataSet> dataSet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", type.map(RecordType::text).orElse(frame.type()));
        fields.put("blobVersion", frame.blobVersion());
        fields.put("publicKey", frame.publicKey());
        dataSet.ifPresent(data -> fields.putAll(data.texts(DataSet.OF_RECORD)));
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Set<FindingCode> findingCodes() {
        Set<FindingCode> codes = new LinkedHashSet<>();
        codes.addAll(List.of(FrameFinding.values()));
        codes.addAll(List.of(DataSetFinding.values()));
        codes.addAll(List.of(SignatureFinding.values()));
        return codes;
    }
}

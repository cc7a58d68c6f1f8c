package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads OCMF records (S.A.F.E. e.V., Open Charge Metering Format 1.4.1).
 *
 * <pre>
 * section     content
 * header      "OCMF"
 * separator   "|"
 * payload     one JSON object; these bytes, white space included, are what is signed
 * separator   "|"
 * signature   one JSON object: SA algorithm, SE encoding, SM media type, SD signature
 * </pre>
 *
 * <p>Several records in one text, separated by white space, are read one after the other.
 */
public final class OcmfDecoder implements SignedValueDecoder {
    /** The format's identifier. */
    public static final String ID = "ocmf";

    /** For the service loader. */
    public OcmfDecoder() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> encodingMethods() {
        return List.of("OCMF");
    }

    @Override
    public boolean recognises(Bytes record) {
        return record.startsWith(FrameScanner.HEADER);
    }

    @Override
    public List<SignedRecord> decode(Bytes record, DecodeContext context) throws DecodeException {
        List<SignedRecord> records = new ArrayList<>();
        for (Frame frame : new FrameScanner(record, context).frames()) {
            records.add(decode(frame, context));
        }
        return List.copyOf(records);
    }

    private static SignedRecord decode(Frame frame, DecodeContext context) throws DecodeException {
        Payload payload = Payload.read(frame, context);
        Optional<RecordSignature> signature =
                SignatureSection.read(frame.signature(), payload.general().string("SA"), context);
        GeneralFields general = GeneralFields.check(payload, context);
        return new SignedRecord(
                frame.payload(),
                signature,
                Optional.empty(),
                general.origin(),
                Readings.read(payload, general, context),
                PayloadLayout.of(payload),
                Collections.unmodifiableMap(FieldText.flatten(payload.json(), Set.of("RD"))));
    }

    @Override
    public Set<FindingCode> findingCodes() {
        Set<FindingCode> codes = new LinkedHashSet<>();
        codes.addAll(List.of(FrameFinding.values()));
        codes.addAll(List.of(FieldFinding.values()));
        codes.addAll(List.of(ReadingFinding.values()));
        codes.addAll(List.of(SignatureSectionFinding.values()));
        codes.addAll(List.of(SignatureFinding.values()));
        return codes;
    }
}

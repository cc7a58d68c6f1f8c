package org.example.plugin;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EcdsaSignatureReader;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an invented format: {@code TOLL;instant;kWh;instant;kWh;signature}. Everything before the last semicolon is signed,
 * on secp256r1 with SHA-256; the signature is r and s of 32 bytes each in hexadecimal.
 */
public final class TollDecoder implements SignedValueDecoder {
    private static final Pattern RECORD = Pattern.compile(
            "(TOLL;(2[0-9-]{9}T[0-9:]{8}Z);([0-9]{1,9}\\.[0-9]{3});(2[0-9-]{9}T[0-9:]{8}Z);([0-9]{1,9}\\.[0-9]{3}));([0-9a-f]{128})");

    /** For the service loader. */
    public TollDecoder() {}

    @Override
    public String id() {
        return "toll";
    }

    @Override
    public List<String> encodingMethods() {
        return List.of("Toll");
    }

    @Override
    public boolean recognises(Bytes record) {
        return record.startsWith(Bytes.utf8("TOLL;"));
    }

    @Override
    public List<SignedRecord> decode(Bytes record, DecodeContext context) throws DecodeException {
        Matcher parts = RECORD.matcher(record.toUtf8());
        if (!parts.matches()) {
            throw new DecodeException(context.finding(TollFinding.NOT_TOLL, "record")
                    .expected("TOLL;instant;kWh;instant;kWh;signature")
                    .actual("something else"));
        }
        Optional<EcdsaSignature> signature =
                EcdsaSignatureReader.readRaw(Bytes.hex(parts.group(6)), Curve.SECP256R1);
        return List.of(new SignedRecord(
                Bytes.utf8(parts.group(1)),
                signature.map(s -> new RecordSignature(new SignatureAlgorithm(Curve.SECP256R1), s)),
                Optional.empty(),
                RecordOrigin.UNKNOWN,
                List.of(
                        reading("begin", parts.group(2), parts.group(3), ReadingMark.BEGIN),
                        reading("end", parts.group(4), parts.group(5), ReadingMark.END)),
                List.of(new FieldRange("magic", 0, 4, "TOLL")),
                Map.of()));
    }

    private static MeterReading reading(String place, String time, String value, ReadingMark mark) {
        return new MeterReading(
                place,
                ObisCode.parse("1-0:1.8.0"),
                Optional.of(new Quantity(new BigDecimal(value), "kWh")),
                instant(time).map(at -> new ReadingTime(at, ClockStatus.SYNCHRONIZED, time)),
                mark,
                new MeterStatus("ok", true, true, true),
                Map.of());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public Set<FindingCode> findingCodes() {
        return Set.of(TollFinding.values());
    }
}

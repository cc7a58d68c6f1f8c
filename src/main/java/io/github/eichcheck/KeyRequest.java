package io.github.eichcheck;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.OcpiDateTime;
import io.github.eichcheck.ocpi.SignedData;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import java.time.Instant;
import java.util.Optional;

/**
 * A record for which a key is wanted.
 *
 * @param record the record
 * @param cdr the CDR that it proves
 * @param wrapperKey the key that a wrapper around the record carried
 * @param value where the signed value lies
 */
record KeyRequest(SignedRecord record, Cdr cdr, Optional<String> wrapperKey, Location value) {

    /** {@code public_key} of the CDR. */
    Optional<String> cdrKey() {
        return cdr.signedData().flatMap(SignedData::publicKey);
    }

    /** The curve of the record's algorithm. */
    Optional<Curve> curve() {
        return record.signature().map(RecordSignature::algorithm).map(algorithm -> algorithm.curve());
    }

    /** When it was measured: the time of the first signed reading that has one, else the CDR's begin. */
    Optional<Instant> time() {
        return record.readings().stream()
                .map(MeterReading::time)
                .flatMap(Optional::stream)
                .map(ReadingTime::instant)
                .findFirst()
                .or(() -> cdr.start().flatMap(OcpiDateTime::instant));
    }
}

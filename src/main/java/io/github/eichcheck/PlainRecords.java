package io.github.eichcheck;

import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.check.PlainDataFinding;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.transport.TransportedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Whole records in {@code plain_data} that are not, byte by byte, those in {@code signed_data}. What counts is what they
 * sign: the same message in another writing is no contradiction. Used by one thread only.
 */
final class PlainRecords {
    private final Decoders decoders;
    private final Map<Location, List<TransportedRecord>> differing = new LinkedHashMap<>();

    PlainRecords(Decoders decoders) {
        this.decoders = decoders;
    }

    void add(SignedValue value, List<TransportedRecord> records) {
        if (!records.isEmpty()) {
            differing.put(Location.of(value.pointer() + "/plain_data"), records);
        }
    }

    /**
     * Compares them with all that was signed.
     *
     * @param values what became of the signed values of the CDR
     * @param findings receives where one signs something else
     */
    void compare(List<ValueOutcome> values, Consumer<Finding> findings) {
        if (differing.isEmpty()) {
            return;
        }
        Set<Bytes> signed = values.stream()
                .flatMap(value -> value.records().stream())
                .map(CheckedRecord::record)
                .map(SignedRecord::message)
                .collect(Collectors.toSet());
        differing.forEach((location, records) -> {
            boolean same = records.stream()
                    .flatMap(record -> messages(record.record(), location).stream())
                    .allMatch(signed::contains);
            if (!signed.isEmpty() && !same) {
                findings.accept(Finding.of(PlainDataFinding.PLAIN_RECORD_DIFFERS, location)
                        .expected("what was signed")
                        .actual("another record")
                        .difference("another signed message")
                        .tolerance("none"));
            }
        });
    }

    private List<Bytes> messages(Bytes record, Location location) {
        Optional<SignedValueDecoder> decoder = decoders.byContent(record);
        try {
            return decoder.isEmpty()
                    ? List.of()
                    : decoder.get().decode(record, new DecodeContext(location)).stream()
                            .map(SignedRecord::message)
                            .toList();
        } catch (DecodeException e) {
            return List.of();
        }
    }
}

package io.github.eichcheck.cli;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.report.DecodedText;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.transport.Transport;
import io.github.eichcheck.transport.Transported;
import io.github.eichcheck.transport.TransportedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes signed values without verifying them. */
final class Inspection {
    private final Decoders decoders;

    Inspection(Decoders decoders) {
        this.decoders = decoders;
    }

    /**
     * What was seen in a value.
     *
     * @param text everything, for people
     * @param decoded whether all of it could be decoded
     */
    record Result(String text, boolean decoded) {}

    Result inspect(InspectedValue inspected) {
        Location place = Location.of(inspected.value().pointer());
        Transported transported = Transport.open(inspected.value());
        DecodedText text = new DecodedText(inspected.title());
        boolean decoded = !transported.records().isEmpty();
        for (TransportedRecord record : transported.records()) {
            decoded &= decode(record, inspected.encodingMethod(), place, text);
        }
        text.findings(transported.findings());
        return new Result(text.toString(), decoded);
    }

    private boolean decode(TransportedRecord record, Optional<String> named, Location place, DecodedText text) {
        Optional<SignedValueDecoder> decoder = decoders.byContent(record.record())
                .or(() -> named.flatMap(decoders::byName))
                .or(() -> record.encodingMethod().flatMap(decoders::byName));
        if (decoder.isEmpty()) {
            text.undecoded(record.steps(), "of no known format", record.record());
            return false;
        }
        DecodeContext context = new DecodeContext(place);
        List<Finding> findings = new ArrayList<>();
        boolean decoded = false;
        try {
            List<SignedRecord> records = decoder.get().decode(record.record(), context);
            text.records(record.steps(), decoder.get().id(), records);
            decoded = true;
        } catch (DecodeException e) {
            text.undecoded(record.steps(), "not readable as " + decoder.get().id(), record.record());
            findings.add(e.finding());
        }
        findings.addAll(context.findings());
        text.findings(findings);
        return decoded;
    }
}

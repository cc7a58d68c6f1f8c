package io.github.eichcheck.transport;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.transport.Escapes.Unescaped;
import io.github.eichcheck.transport.OcppWrapper.Wrapped;
import io.github.eichcheck.transport.TextEncoding.Decoded;
import io.github.eichcheck.transport.TransparencyXml.Dtd;
import io.github.eichcheck.transport.TransparencyXml.Malformed;
import io.github.eichcheck.transport.TransparencyXml.Outcome;
import io.github.eichcheck.transport.TransparencyXml.Values;
import io.github.eichcheck.transport.TransparencyXml.XmlValue;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes one text apart, layer by layer, until records are left. Which layer is met follows from the bytes alone. One
 * instance serves one text and one thread. Findings about encodings concern the CDR's own text; what a wrapper does
 * inside is the wrapper's business.
 */
final class Ladder {
    private final Location location;
    private final List<TransportedRecord> records = new ArrayList<>();
    private final Map<TransportFinding, Finding> findings = new LinkedHashMap<>();

    Ladder(Location location) {
        this.location = location;
    }

    /** The records found; their steps are empty where the text was the record. */
    List<TransportedRecord> records() {
        return List.copyOf(records);
    }

    /** What was found, each code once. */
    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** Takes a text apart. */
    void take(String text, List<String> steps) {
        take(Bytes.utf8(text), Path.from(steps));
    }

    private void take(Bytes bytes, Path path) {
        Bytes trimmed = Content.trim(bytes);
        if (path.tooDeep()) {
            report(Finding.of(TransportFinding.LIMIT, location).expected(Path.MAX_DEPTH + " layers"));
        } else if (trimmed.length() == 0) {
            report(Finding.of(TransportFinding.EMPTY, location));
        } else if (Content.isText(trimmed)) {
            text(trimmed, path, trimmed.length() != bytes.length());
        } else if (!path.justDecoded()) {
            encoded(trimmed, path);
        } else if (TextEncoding.leadsToRecord(bytes)) {
            report(Finding.of(TransportFinding.ENCODED_TWICE, location), path);
            encoded(trimmed, path);
        } else {
            records.add(path.record(bytes));
        }
    }

    private void encoded(Bytes trimmed, Path path) {
        Optional<Decoded> decoded = TextEncoding.decode(Content.latin1(trimmed));
        if (decoded.isPresent()) {
            decoded(decoded.get(), path);
        } else if (!escaped(trimmed, path)) {
            records.add(path.record(trimmed));
        }
    }

    private void decoded(Decoded decoded, Path path) {
        if (decoded.step().equals(TextEncoding.HEX)) {
            report(Finding.of(TransportFinding.HEX, location), path);
        } else if (decoded.step().equals(TextEncoding.BASE32)) {
            report(Finding.of(TransportFinding.BASE32, location), path);
        } else if (!decoded.canonical()) {
            report(Finding.of(TransportFinding.BASE64_FORM, location), path);
        }
        take(decoded.bytes(), path.decoded(decoded.step()));
    }

    private boolean escaped(Bytes trimmed, Path path) {
        Optional<Unescaped> unescaped = Escapes.undo(trimmed.toUtf8());
        unescaped.ifPresent(below -> {
            report(Finding.of(TransportFinding.ESCAPED, location).actual(below.step()));
            take(below.bytes(), path.unescaped(below.step()));
        });
        return unescaped.isPresent();
    }

    private void text(Bytes trimmed, Path path, boolean whiteSpaceAround) {
        if (escaped(trimmed, path)) {
            return;
        }
        switch (trimmed.at(0)) {
            case '{' -> json(trimmed, path);
            case '<' -> xml(trimmed, path);
            default -> record(trimmed, path, whiteSpaceAround);
        }
    }

    private void record(Bytes trimmed, Path path, boolean whiteSpaceAround) {
        if (whiteSpaceAround) {
            report(Finding.of(TransportFinding.TRIMMED, location), path);
        }
        records.add(path.record(trimmed));
    }

    private void json(Bytes trimmed, Path path) {
        List<Wrapped> wrapped = OcppWrapper.open(trimmed);
        if (wrapped.isEmpty()) {
            records.add(path.record(trimmed));
            return;
        }
        report(Finding.of(TransportFinding.WRAPPED, location).actual("ocpp-json"));
        for (Wrapped inner : wrapped) {
            take(Bytes.utf8(inner.text()), path.unwrapped("ocpp-json", inner.publicKey(), inner.encodingMethod()));
        }
    }

    private void xml(Bytes trimmed, Path path) {
        Outcome outcome = TransparencyXml.read(trimmed);
        if (outcome instanceof Dtd) {
            report(Finding.of(TransportFinding.XML_DTD, location));
        } else if (outcome instanceof Malformed) {
            report(Finding.of(TransportFinding.XML_MALFORMED, location));
        } else if (outcome instanceof Values values) {
            values(values.values(), path);
        } else {
            records.add(path.record(trimmed));
        }
    }

    private void values(List<XmlValue> values, Path path) {
        report(Finding.of(TransportFinding.WRAPPED, location).actual("xml"));
        missing(values);
        for (XmlValue value : values) {
            Path inside = path.unwrapped("xml", value.publicKey(), Optional.empty());
            value.signedData().forEach(text -> take(Bytes.utf8(text), inside));
        }
    }

    private void missing(List<XmlValue> values) {
        List<String> without = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).signedData().isEmpty()) {
                without.add("value[" + i + "]");
            }
        }
        if (values.isEmpty() || !without.isEmpty()) {
            String first = without.isEmpty() ? "values" : without.get(0);
            report(Finding.of(TransportFinding.XML_VALUE_WITHOUT_SIGNED_DATA, location.field(first))
                    .actual(without.size() + " of " + values.size()));
        }
    }

    private void report(Finding finding, Path path) {
        if (!path.wrapped()) {
            report(finding);
        }
    }

    private void report(Finding finding) {
        findings.putIfAbsent((TransportFinding) finding.code(), finding);
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Names;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One {@code ChargingProcess}: who charged at which meter, and what was measured. */
final class ChargingProcess {
    /** The element's name. */
    static final String NAME = "ChargingProcess";

    private static final String KEY = "PublicKey";
    private static final Set<String> MEASUREMENTS = Set.of(Measurement.START, Measurement.END);

    private final ProcessPlace place;
    private final Fields fields;
    private final DecodeContext context;
    private final Optional<Bytes> customer;
    private final List<Measurement> measurements;
    private final Map<String, String> texts;

    /**
     * Reads a process.
     *
     * @param place which process it is
     * @param context where findings go
     */
    ChargingProcess(ProcessPlace place, DecodeContext context) {
        this.place = place;
        this.context = context;
        this.fields = new Fields(place.element(), place.path(), context);
        this.customer = fields.hex("CustomerIdent", 0, Edl40Block.CONTRACT_ID_LENGTH);
        this.measurements = measurements();
        this.texts = texts();
    }

    private List<Measurement> measurements() {
        SharedFields shared = new SharedFields(
                fields.hex("ServerId", Edl40Block.SERVER_ID_LENGTH, Edl40Block.SERVER_ID_LENGTH), customer, fields);
        List<XmlElement> elements = place.element().children().stream()
                .filter(child -> MEASUREMENTS.contains(child.name()))
                .toList();
        if (elements.isEmpty()) {
            context.report(context.finding(XmlFinding.NO_MEASUREMENT, place.name()));
        }
        List<Measurement> read = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (XmlElement element : elements) {
            int number = seen.merge(element.name(), 1, Integer::sum);
            String at = fields.place(element.name()) + (number == 1 ? "" : "[" + number + "]");
            new MeasurementReader(element, at, context).read(shared).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>(FlatFields.of(place.element(), MEASUREMENTS));
        if (all.keySet().stream().anyMatch(name -> name.startsWith("EventLogItems."))) {
            context.report(context.finding(FieldFinding.EVENT_LOG_ITEM, fields.place("EventLogItems")));
        }
        customer.map(CustomerIdent::read)
                .flatMap(CustomerIdent::tariff)
                .ifPresent(tariff -> all.put("CustomerIdent.tariff", tariff));
        return Collections.unmodifiableMap(all);
    }

    /**
     * The signed records of the process. What only concerns two of them together is reported here.
     *
     * @return as many as there are measurements that could be read
     */
    List<SignedRecord> records() {
        if (measurements.size() == 2
                && measurements.get(0).begins() != measurements.get(1).begins()) {
            int start = measurements.get(0).begins() ? 0 : 1;
            new MeasurementPair(measurements.get(start), measurements.get(1 - start)).check(context);
        }
        Optional<PublicKey> key = key();
        return measurements.stream().map(each -> record(each, key)).toList();
    }

    private SignedRecord record(Measurement measurement, Optional<PublicKey> key) {
        Edl40Block block = measurement.block();
        RecordOrigin origin = new RecordOrigin(
                Optional.of(Edl40Names.meter(block.serverId())),
                Optional.empty(),
                Optional.empty(),
                CustomerIdent.read(block.contractId()).user(),
                Optional.empty(),
                place.transaction(),
                Optional.of(new Page("", block.pagination())));
        return new SignedRecord(
                block.encode(),
                measurement.signature(),
                key,
                origin,
                List.of(measurement.reading(context)),
                block.layout(),
                texts);
    }

    private Optional<PublicKey> key() {
        if (!fields.has(KEY)) {
            return Optional.empty();
        }
        String digits = fields.find(KEY).map(XmlElement::digits).orElse("");
        Optional<Bytes> bytes = HexText.read(digits).filter(read -> read.length() == 2 * Curve.SECP192R1.bytes());
        Optional<PublicKey> key = bytes.flatMap(read -> PublicKey.decode(Curve.SECP192R1, read));
        if (key.isEmpty()) {
            KeyFinding code = bytes.isEmpty() ? KeyFinding.UNREADABLE : KeyFinding.NOT_ON_CURVE;
            context.report(
                    code, fields.place(KEY), "96 hexadecimal digits, a point of secp192r1", Fields.excerpt(digits));
        }
        return key;
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document: one process alone, or a bill with any number of them at any depth. */
final class BillingDocument {
    private static final String BILLING = "Billing";
    private static final String BILLING_NO = "BillingNo";

    private final XmlElement root;
    private final DecodeContext context;

    /**
     * A document.
     *
     * @param root its root
     * @param context where findings go
     */
    BillingDocument(XmlElement root, DecodeContext context) {
        this.root = root;
        this.context = context;
    }

    /** A process and the number of the bill above it. */
    private record Found(XmlElement process, Optional<String> billingNo) {}

    /**
     * The signed records of all processes.
     *
     * @return one or more, in the order of the document
     * @throws DecodeException if there is none; what was reported says why
     */
    List<SignedRecord> records() throws DecodeException {
        if (!root.name().equals(BILLING) && !root.name().equals(ChargingProcess.NAME)) {
            throw new DecodeException(context.finding(XmlFinding.XML_ROOT, "XML")
                    .expected(BILLING + " or " + ChargingProcess.NAME)
                    .actual(Fields.excerpt(root.name())));
        }
        List<Found> found = new ArrayList<>();
        find(root, Optional.empty(), found);
        if (found.isEmpty()) {
            throw new DecodeException(context.finding(XmlFinding.NO_PROCESS, root.name()));
        }
        if (found.size() > 1) {
            context.report(XmlFinding.SEVERAL_PROCESSES, root.name(), "1", Integer.toString(found.size()));
        }
        List<SignedRecord> records = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            ProcessPlace place = new ProcessPlace(each.process(), i + 1, found.size() == 1, each.billingNo());
            records.addAll(new ChargingProcess(place, context).records());
        }
        if (records.isEmpty()) {
            throw new DecodeException(reason());
        }
        records.set(0, withTextsOfBill(records.get(0)));
        return List.copyOf(records);
    }

    private static void find(XmlElement element, Optional<String> billingNo, List<Found> found) {
        if (element.name().equals(ChargingProcess.NAME)) {
            found.add(new Found(element, billingNo));
            return;
        }
        Optional<String> own = element.all(BILLING_NO).stream()
                .map(XmlElement::shown)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> billingNo);
        element.children().forEach(child -> find(child, own, found));
    }

    private Finding reason() {
        return context.findings().stream()
                .filter(finding -> finding.aspect() == Aspect.SIGNATURE && finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseGet(() -> context.finding(XmlFinding.NO_MEASUREMENT, root.name()));
    }

    /** The texts around the processes, of customer and supplier, go with the first record, so that none is lost. */
    private SignedRecord withTextsOfBill(SignedRecord first) {
        if (!root.name().equals(BILLING)) {
            return first;
        }
        Map<String, String> fields = new LinkedHashMap<>(first.fields());
        FlatFields.of(root, Set.of(ChargingProcess.NAME))
                .forEach((name, text) -> fields.put(BILLING + "." + name, text));
        return new SignedRecord(
                first.message(),
                first.signature(),
                first.embeddedKey(),
                first.origin(),
                first.readings(),
                first.layout(),
                Collections.unmodifiableMap(fields));
    }
}

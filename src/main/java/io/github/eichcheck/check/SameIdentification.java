package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The user was identified in one way, for one tariff (OCMF 1.4.1, payload section: IS, IL, IF, TT). */
final class SameIdentification implements Check {
    private static final List<String> FIELDS = List.of("IS", "IL");
    private static final String FLAGS = "IF";

    /** The text of the tariff in OCMF, and what a Mennekes document puts behind the customer. */
    private static final List<String> TARIFF = List.of("TT", "CustomerIdent.tariff");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        for (String field : FIELDS) {
            FirstStatement.compareField(records, field, OriginFinding.IDENTIFICATION_DIFFERS, findings);
        }
        FirstStatement.compare(
                records,
                SameIdentification::flags,
                record -> record.location().field(FLAGS),
                OriginFinding.IDENTIFICATION_DIFFERS,
                findings);
        for (String field : TARIFF) {
            FirstStatement.compareField(records, field, OriginFinding.TARIFF_TEXT_DIFFERS, findings);
        }
    }

    /** The order of flags means nothing. */
    private static Optional<String> flags(CheckedRecord record) {
        TreeSet<String> flags = new TreeSet<>();
        record.record().fields().forEach((name, text) -> {
            if (name.startsWith(FLAGS + "[")) {
                flags.add(text);
            }
        });
        return flags.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", flags));
    }
}

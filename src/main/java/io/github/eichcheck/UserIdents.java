package io.github.eichcheck;

import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.spi.SignedRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what names the person who charged, so that a report can keep it to itself. */
final class UserIdents {
    /** Fields in which records name the user in a notation of their own, beside the one that the decoder gives. */
    private static final List<String> FIELDS = List.of("ID", "UID", "contractId", "CustomerIdent");

    private UserIdents() {}

    /** Returns every notation once, those of the CDR first. */
    static List<String> of(Cdr cdr, List<CheckedRecord> records) {
        Set<String> idents = new LinkedHashSet<>();
        cdr.token().ifPresent(token -> {
            add(token.uid(), idents);
            add(token.contractId(), idents);
        });
        for (CheckedRecord checked : records) {
            SignedRecord record = checked.record();
            add(record.origin().user(), idents);
            for (String field : FIELDS) {
                add(Optional.ofNullable(record.fields().get(field)), idents);
            }
        }
        return List.copyOf(idents);
    }

    private static void add(Optional<String> ident, Set<String> idents) {
        ident.filter(text -> !text.isBlank()).ifPresent(idents::add);
    }
}

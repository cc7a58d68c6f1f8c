package io.github.eichcheck.check;

import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who charged, as a record signed it.
 *
 * @param ident the identifier as it is shown
 * @param kind its kind in OCMF's terms; empty where the format knows no kinds
 * @param notations the same and its bytes in other notations
 */
record SignedUser(String ident, String kind, List<String> notations) {
    private static final Set<String> CARDS = Set.of("ISO14443", "ISO15693");
    private static final Set<String> CONTRACTS = Set.of("EMAID", "EVCCID", "EVCOID");
    private static final Set<String> NOBODY = Set.of("NONE", "DENIED", "UNDEFINED");

    /** Fields in which EDL40 records state the identifier byte by byte. */
    private static final List<String> BYTE_FIELDS = List.of("contractId", "CustomerIdent");

    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2})+");
    private static final String NOT_ASSIGNED = "FALSE";

    /**
     * Who charged.
     *
     * @param records the records of a session
     * @return the identifier of the first record that has one; empty where none was signed, or the record says that nobody
     *     was identified
     */
    static Optional<SignedUser> of(List<CheckedRecord> records) {
        return records.stream()
                .map(CheckedRecord::record)
                .filter(SignedUser::isAssigned)
                .flatMap(record -> record.origin().user().map(ident -> of(ident, record)).stream())
                .findFirst();
    }

    private static boolean isAssigned(SignedRecord record) {
        return !NOBODY.contains(record.origin().userKind().orElse(""))
                && !AsciiText.upper(record.fields().getOrDefault("IS", "")).equals(NOT_ASSIGNED);
    }

    private static SignedUser of(String ident, SignedRecord record) {
        List<String> notations = new ArrayList<>(List.of(ident));
        for (String field : BYTE_FIELDS) {
            String digits = AsciiText.normal(record.fields().getOrDefault(field, ""));
            if (!digits.isEmpty() && HEX.matcher(digits).matches()) {
                notations.add(digits);
                notations.add(Bytes.hex(digits).toUtf8());
            }
        }
        return new SignedUser(ident, record.origin().userKind().orElse(""), List.copyOf(notations));
    }

    boolean isCard() {
        return CARDS.contains(kind);
    }

    /** Whether a text is the identifier but for case and separators. */
    boolean is(String text) {
        return notations.stream().anyMatch(notation -> AsciiText.same(notation, text))
                || (isContract() && isSameContract(AsciiText.normal(text)));
    }

    private boolean isContract() {
        return CONTRACTS.contains(kind) || kind.isEmpty();
    }

    /** An identifier of a contract may be written with its check digit or without it (ISO 15118-1). */
    private boolean isSameContract(String text) {
        return notations.stream()
                .map(AsciiText::normal)
                .anyMatch(notation -> isWithCheckDigit(notation, text) || isWithCheckDigit(text, notation));
    }

    private static boolean isWithCheckDigit(String whole, String part) {
        int length = "DEABCC12345678".length();
        return part.length() == length && whole.length() == length + 1 && whole.startsWith(part);
    }

    /** What sets a text apart from the number of this card; empty where they are not known to be the same. */
    Optional<String> notation(String text) {
        return notations.stream()
                .flatMap(own -> CardNumber.notation(AsciiText.normal(own), AsciiText.normal(text)).stream())
                .findFirst();
    }
}

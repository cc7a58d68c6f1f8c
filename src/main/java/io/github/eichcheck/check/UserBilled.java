package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.CdrToken;
import io.github.eichcheck.spi.RecordOrigin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The token that is billed is the one that was signed. Only RFID cards can be compared for certain; what else a record
 * may name (a contract, a phone number, a transaction) need not be in the CDR.
 */
final class UserBilled implements Check {
    private static final String RFID = "RFID";
    private static final Set<String> CARDS = Set.of("ISO14443", "ISO15693");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        Optional<CdrToken> token = evidence.cdr().token();
        if (records.isEmpty() || token.isEmpty()) {
            return;
        }
        RecordOrigin origin = records.get(0).record().origin();
        origin.user()
                .ifPresent(user -> compare(user, origin.userKind().orElse(""), token.get())
                        .ifPresent(code -> findings.accept(Finding.of(code, Location.of("/cdr_token/uid"))
                                .expected(user)
                                .actual(token.get().uid().orElse("nothing")))));
    }

    private static Optional<TotalsFinding> compare(String signed, String kind, CdrToken token) {
        if (isNamedBy(token, signed)) {
            return Optional.empty();
        }
        boolean card = CARDS.contains(kind)
                && token.type().filter(RFID::equalsIgnoreCase).isPresent()
                && token.uid().isPresent();
        if (!card) {
            return Optional.of(TotalsFinding.TOKEN_NOT_COMPARED);
        }
        boolean otherNotation =
                CardNumber.isOtherNotation(normal(signed), normal(token.uid().get()));
        return Optional.of(otherNotation ? TotalsFinding.TOKEN_NOTATION : TotalsFinding.TOKEN_DIFFERS);
    }

    /**
     * Whether a token is what was signed.
     *
     * @param token the CDR's token
     * @param signed the signed identifier
     * @return true if its number or its contract is the same but for case and separators
     */
    static boolean isNamedBy(CdrToken token, String signed) {
        return names(token.uid(), signed) || names(token.contractId(), signed);
    }

    private static boolean names(Optional<String> billed, String signed) {
        return billed.filter(text -> normal(text).equals(normal(signed))).isPresent();
    }

    /** Case and separators do not count. */
    private static String normal(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[ :*-]", "");
    }
}

package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrToken;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The token that is billed is the one that was signed. Only RFID cards can be compared for certain; what else a record
 * may name (a contract, a phone number, a transaction) need not be in the CDR.
 */
final class UserBilled implements Check {
    private static final Location UID = Location.of("/cdr_token/uid");
    private static final String RFID = "RFID";
    private static final String TOLERANCE = "case and separators";

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        Optional<CdrToken> token = evidence.cdr().token();
        if (records.isEmpty() || token.isEmpty()) {
            return;
        }
        Optional<SignedUser> user = SignedUser.of(records);
        if (user.isEmpty()) {
            findings.accept(Finding.of(TotalsFinding.TOKEN_NOT_SIGNED, UID).actual(uid(token.get())));
        } else if (!isNamed(user.get(), token.get(), evidence.cdr())) {
            findings.accept(finding(user.get(), token.get()));
        }
    }

    private static boolean isNamed(SignedUser user, CdrToken token, Cdr cdr) {
        Stream<Optional<String>> own = Stream.of(token.uid(), token.contractId());
        Stream<Optional<String>> referred = user.isCard()
                ? Stream.empty()
                : Stream.of(cdr.references().authorization(), cdr.references().session());
        return Stream.concat(own, referred).flatMap(Optional::stream).anyMatch(user::is);
    }

    private static Finding finding(SignedUser user, CdrToken token) {
        Optional<String> notation = token.uid().flatMap(user::notation);
        TotalsFinding code = notation.isPresent()
                ? TotalsFinding.TOKEN_NOTATION
                : isSurelyAnother(user, token) ? TotalsFinding.TOKEN_DIFFERS : TotalsFinding.TOKEN_NOT_COMPARED;
        return Finding.of(code, UID)
                .expected(user.ident())
                .actual(uid(token))
                .difference(notation.orElse("another in every known notation"))
                .tolerance(TOLERANCE);
    }

    private static boolean isSurelyAnother(SignedUser user, CdrToken token) {
        return user.isCard()
                && token.type().map(AsciiText::upper).filter(RFID::equals).isPresent()
                && token.uid().isPresent();
    }

    private static String uid(CdrToken token) {
        return token.uid().orElse("nothing");
    }

    /**
     * Whether a token is what was signed.
     *
     * @param token the CDR's token
     * @param signed the signed identifier
     * @return true if its number or its contract is the same but for case and separators
     */
    static boolean isNamedBy(CdrToken token, String signed) {
        return Stream.of(token.uid(), token.contractId())
                .flatMap(Optional::stream)
                .anyMatch(billed -> AsciiText.same(billed, signed));
    }
}

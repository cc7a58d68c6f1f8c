package io.github.eichcheck.batch;

import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.wire.Bytes;
import java.util.Locale;
import java.util.Optional;

/** The names of CDRs and sessions as digests. They are CiStrings in OCPI (2.2.1, section 16.1): case does not count. */
final class Digests {
    private Digests() {}

    /** A CDR by country, party and id, or where it has no id by what it says. */
    static Optional<Bytes> identity(BatchEntry entry) {
        return entry.cdr()
                .id()
                .map(id -> identity(entry.cdr(), id))
                .or(() -> Optional.of(entry.facts().content()).filter(content -> content.length() > 0));
    }

    /** Another CDR of the same party. */
    static Bytes identity(CdrName cdr, String id) {
        return of("cdr", cdr, id);
    }

    /** A session of a party; empty where the party is not known, because then others may use the same number. */
    static Optional<Bytes> session(BatchEntry entry) {
        return entry.facts()
                .session()
                .filter(session -> hasParty(entry.cdr()))
                .map(session -> of("session", entry.cdr(), session));
    }

    static boolean hasParty(CdrName cdr) {
        return cdr.countryCode().isPresent() && cdr.partyId().isPresent();
    }

    private static Bytes of(String kind, CdrName cdr, String name) {
        return Sha256.ofTexts(
                kind,
                cdr.countryCode().orElse("").toLowerCase(Locale.ROOT),
                cdr.partyId().orElse("").toLowerCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT));
    }
}

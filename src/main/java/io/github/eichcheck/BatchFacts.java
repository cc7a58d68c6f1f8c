package io.github.eichcheck;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of a CDR bears on the other CDRs of a batch. Only what a verified signature proves counts as signed, so that a
 * forged record accuses nobody.
 *
 * @param content SHA-256 of everything that the CDR says but {@code last_updated}, whatever the order of its members and the
 *     blanks between them; empty where the CDR's JSON was not there
 * @param credit {@code credit}
 * @param credited {@code credit_reference_id}
 * @param session {@code session_id}
 * @param records the proven records of the CDR's own session, each once
 * @param meter what the meter's running total showed; empty unless every record of the session is proven
 * @param billed the billed period; empty where one of its ends is not known
 */
public record BatchFacts(
        Bytes content,
        boolean credit,
        Optional<String> credited,
        Optional<String> session,
        List<ProvenRecord> records,
        Optional<MeterSpan> meter,
        Optional<Period> billed) {
    /** Of what is no CDR. */
    public static final BatchFacts NONE = new BatchFacts(
            Bytes.EMPTY, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /**
     * A record whose signature was verified.
     *
     * @param digest SHA-256 of the point of the key and of the signed bytes, not of the signature, which anybody can change
     *     without breaking it. The key belongs to it, because otherwise anybody could sign another's record once more
     *     and have the honest owner accused
     * @param location the signed value that it came from
     * @param place its part in the session
     */
    public record ProvenRecord(Bytes digest, Location location, Place place) {}

    /** The part that a record has in a session. */
    public enum Place {
        /** It holds the beginning and not the end. */
        BEGIN,
        /** It holds the end and not the beginning. */
        END,
        /** It holds both or neither. */
        OTHER
    }

    /**
     * What a register that is never set back showed at the beginning and at the end of a session.
     *
     * @param meter SHA-256 of key, meter and register
     * @param register the register as written, for people
     * @param begin the value at the beginning in kWh
     * @param end the value at the end in kWh
     * @param period the times of both readings; empty where one of them has none
     * @param synchronised true if both times are those of a synchronised clock
     */
    public record MeterSpan(
            Bytes meter,
            String register,
            BigDecimal begin,
            BigDecimal end,
            Optional<Period> period,
            boolean synchronised) {}

    /**
     * From one instant to another.
     *
     * @param start the first
     * @param end the last
     */
    public record Period(Instant start, Instant end) {}
}

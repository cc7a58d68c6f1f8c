package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of the CDRs that came before. CDRs are numbered in the order of their coming. Only CDRs that are not INVALID
 * are kept, so that what was refused accuses nobody. Keys are digests of 32 bytes, of which an implementation may keep the
 * first bytes only. Not for use by several threads at once.
 */
interface BatchMemory {
    /**
     * A CDR.
     *
     * @param number its number
     * @param content the first bytes of the digest of what it says; none where that is not known
     */
    record SeenCdr(long number, Bytes content) {
        boolean says(Bytes digest) {
            return content.length() == 0 ? digest.length() == 0 : digest.startsWith(content);
        }
    }

    /**
     * Which CDR bills a record.
     *
     * @param cdr its number
     * @param place the record's part in its session
     */
    record SeenRecord(long cdr, Place place) {}

    /** Whether a CDR was taken back. */
    enum Credit {
        /** It stands. */
        NONE,
        /** A credit CDR that is not VALID takes it back. */
        UNPROVEN,
        /** A credit CDR that is VALID takes it back. */
        PROVEN
    }

    /**
     * Everything to be kept of one CDR.
     *
     * @param number its number
     * @param name how it names itself, for people
     * @param identity the digest of country, party and id
     * @param content the digest of what it says
     * @param records its proven records
     * @param session the digest of party and session
     * @param times its period
     * @param interval the energy of the meter
     */
    record Kept(
            long number,
            String name,
            Optional<Bytes> identity,
            Bytes content,
            List<ProvenRecord> records,
            Optional<Bytes> session,
            Times times,
            Optional<Interval> interval) {}

    /**
     * The CDR of an identity.
     *
     * @param identity the digest
     * @return the first that is kept
     */
    Optional<SeenCdr> cdr(Bytes identity);

    /**
     * Who bills a record.
     *
     * @param digest the record
     * @return the CDR that is kept for it
     */
    Optional<SeenRecord> record(Bytes digest);

    /**
     * Who bills a session.
     *
     * @param session the digest
     * @return the number of the CDR that is kept for it
     */
    Optional<Long> session(Bytes session);

    /**
     * The period of a kept CDR.
     *
     * @param cdr its number
     * @return its period
     */
    Times times(long cdr);

    /**
     * Whether a kept CDR was taken back.
     *
     * @param cdr its number
     * @return how
     */
    Credit creditOf(long cdr);

    /**
     * Whether an identity was taken back, kept or not.
     *
     * @param identity the digest
     * @return how
     */
    Credit creditOf(Bytes identity);

    /**
     * The interval of a meter that begins next to a value, leaving out CDRs that a VALID credit CDR took back.
     *
     * @param meter the meter's digest
     * @param value in Wh
     * @param above true for the lowest begin above the value, false for the highest at or below it
     * @return the interval
     */
    Optional<Interval> next(Bytes meter, long value, boolean above);

    /**
     * Keeps a CDR. A record or session that another CDR is kept for stays with that one, unless that one was taken back.
     *
     * @param cdr what to keep
     */
    void keep(Kept cdr);

    /**
     * Takes a CDR back.
     *
     * @param identity the digest of the CDR that is credited
     * @param proven whether the credit CDR is VALID
     */
    void credit(Bytes identity, boolean proven);

    /**
     * The number of the first CDR of this run; those of earlier runs have lower ones.
     *
     * @return zero without a ledger
     */
    long firstNumber();

    /**
     * How a CDR of an earlier run named itself.
     *
     * @param cdr its number
     * @return for people
     */
    String name(long cdr);
}

package io.github.eichcheck;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.spi.SignedRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found out about one signed value of a CDR.
 *
 * @param index its place in {@code signed_values}, from zero
 * @param nature {@code nature} as written
 * @param format the format's identifier; empty where none is known
 * @param verdict the verdict that follows from the findings at this value
 * @param proven true where the signature over it was verified; its readings are only then what a meter said
 * @param transport the steps that led from the CDR's text to the record, such as {@code base64}
 * @param key the key that it was, or would have been, verified with
 * @param readings the readings in the order of the record, shown whether proven or not
 * @param records what was decoded, with the signed bytes, in the order of the value; empty where nothing was
 */
public record ValueReport(
        int index,
        Optional<String> nature,
        Optional<String> format,
        Verdict verdict,
        boolean proven,
        List<String> transport,
        Optional<KeyUsed> key,
        List<MeterReading> readings,
        List<SignedRecord> records) {

    /**
     * A key and where it came from.
     *
     * @param source where it came from
     * @param key the key
     */
    public record KeyUsed(KeySource source, PublicKey key) {}

    /** Where a key came from. */
    public enum KeySource {
        /** From a list that the user trusts. */
        TRUSTED,
        /** From the CDR. */
        CDR,
        /** From the signed record itself. */
        EMBEDDED;

        /**
         * The name that reports use.
         *
         * @return the constant's name in lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

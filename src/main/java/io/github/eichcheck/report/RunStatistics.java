package io.github.eichcheck.report;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run found besides its verdicts. The same for the same input.
 *
 * @param aspects of every aspect, how many CDRs have which verdict
 * @param findings how often each finding was made, by its code
 * @param formats how many CDRs have signed values of which format, {@link #NO_FORMAT} where no session could be formed
 * @param senders how many CDRs of each sender have which verdict, by {@code country_code} and {@code party_id} with a star
 *     between; {@link #OTHER_SENDERS} together once there are {@link #SENDERS}
 * @param energy what was signed and what is billed
 */
public record RunStatistics(
        Map<Aspect, Map<Verdict, Long>> aspects,
        Map<String, Long> findings,
        Map<String, Long> formats,
        Map<String, Map<Verdict, Long>> senders,
        Energy energy) {
    /** CDRs of which no session could be formed. */
    public static final String NO_FORMAT = "none";

    /** CDRs that name no sender. */
    public static final String NO_SENDER = "none";

    /** All senders beyond the first ones. */
    public static final String OTHER_SENDERS = "others";

    /** So many senders are counted each, in the order in which they come. */
    public static final int SENDERS = 1000;

    /** Nothing was counted. */
    public static final RunStatistics NONE = new RunStatistics(Map.of(), Map.of(), Map.of(), Map.of(), Energy.NONE);

    /**
     * Sums of energy in kWh, exact.
     *
     * @param compared how many CDRs say both what was signed and what is billed; credit CDRs are not among them
     * @param signed what was signed in these
     * @param billed what is billed in these
     * @param billedOnly what is billed in all others, where it is no credit
     * @param notAdded energies that are too long or too large to be a charging session's
     */
    public record Energy(long compared, BigDecimal signed, BigDecimal billed, BigDecimal billedOnly, long notAdded) {
        /** No energy. */
        public static final Energy NONE = new Energy(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

        /**
         * How much more is billed than was signed.
         *
         * @return in kWh, over the CDRs that say both
         */
        public BigDecimal difference() {
            return billed.subtract(signed);
        }
    }

    /**
     * Sorts the maps by their keys.
     *
     * @param aspects the verdicts of each aspect
     * @param findings the number of each finding
     * @param formats the CDRs of each format
     * @param senders the verdicts of each sender
     * @param energy the energy
     */
    public RunStatistics {
        aspects = Collections.unmodifiableMap(new TreeMap<>(aspects));
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        formats = Collections.unmodifiableMap(new TreeMap<>(formats));
        senders = Collections.unmodifiableMap(new TreeMap<>(senders));
    }
}

package io.github.eichcheck.finding;

import java.util.Collection;

/** The answer to a question about a CDR, ordered from the best to the worst. It is a function of findings, nothing else. */
public enum Verdict {
    /** Nothing above a warning was found. */
    VALID,
    /** Something could not be checked, and nothing that was checked is wrong. */
    INDETERMINATE,
    /** Something is wrong. */
    INVALID;

    /**
     * The verdict that follows from findings.
     *
     * @param findings the findings to weigh, in any order
     * @return the verdict of the heaviest; {@link #VALID} where there is none
     */
    public static Verdict of(Collection<Finding> findings) {
        Verdict worst = VALID;
        for (Finding finding : findings) {
            worst = worst.worse(finding.severity().verdict());
        }
        return worst;
    }

    /**
     * The worse of two verdicts.
     *
     * @param other the verdict to compare with
     * @return whichever of the two stands later in this enumeration
     */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

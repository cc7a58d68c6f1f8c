package io.github.eichcheck;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Tolerances;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How findings are weighed and how far a bill may be from what was signed. Immutable. */
public final class Policy {
    private static final Duration LONGEST_TIME = Duration.ofDays(36_525);

    private final Profile profile;
    private final Map<String, Severity> grades;
    private final Tolerances tolerances;

    private Policy(Profile profile, Map<String, Severity> grades, Tolerances tolerances) {
        this.profile = profile;
        this.grades = grades;
        this.tolerances = tolerances;
    }

    /**
     * Tolerates what is common in the field and decides all the same. The default.
     *
     * @return the profile {@code interop}
     */
    public static Policy interop() {
        return of(Profile.INTEROP);
    }

    /**
     * Holds records and CDRs to the letter of their specifications.
     *
     * @return the profile {@code strict}
     */
    public static Policy strict() {
        return of(Profile.STRICT);
    }

    /**
     * One of the profiles.
     *
     * @param profile the profile
     * @return a policy with its severities and the default tolerances
     */
    public static Policy of(Profile profile) {
        return new Policy(profile, Map.of(), Tolerances.DEFAULT);
    }

    /**
     * The same policy with one finding graded otherwise.
     *
     * @param code the finding's identifier, such as {@code totals/energy-rounded}
     * @param severity what it shall weigh
     * @return a copy
     */
    public Policy grade(String code, Severity severity) {
        Map<String, Severity> more = new LinkedHashMap<>(grades);
        more.put(code, severity);
        return new Policy(profile, Map.copyOf(more), tolerances);
    }

    /**
     * The same policy with another tolerance for energy.
     *
     * @param kilowattHours how far the billed energy may be from the signed one, zero or more
     * @return a copy
     * @throws IllegalArgumentException if it is negative
     */
    public Policy energyTolerance(BigDecimal kilowattHours) {
        if (kilowattHours.signum() < 0) {
            throw new IllegalArgumentException("the energy tolerance is negative: " + kilowattHours.toPlainString());
        }
        return new Policy(profile, grades, new Tolerances(kilowattHours, tolerances.time()));
    }

    /**
     * The same policy with another tolerance for times.
     *
     * @param duration how far the signed interval may reach beyond the billed one, zero or more
     * @return a copy
     * @throws IllegalArgumentException if it is negative or longer than a hundred years
     */
    public Policy timeTolerance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("the time tolerance is negative: " + duration);
        }
        if (duration.compareTo(LONGEST_TIME) > 0) {
            throw new IllegalArgumentException("the time tolerance is longer than a hundred years: " + duration);
        }
        return new Policy(profile, grades, new Tolerances(tolerances.energy(), duration));
    }

    /**
     * How far a bill may be from what was signed.
     *
     * @return the tolerances for energy and time
     */
    public Tolerances tolerances() {
        return tolerances;
    }

    /**
     * What a finding of some kind weighs under this policy.
     *
     * @param code the kind
     * @return the severity that was set for it, else that of the profile
     */
    public Severity severity(FindingCode code) {
        Severity severity = code.rule().severities().in(profile);
        return grades.isEmpty() ? severity : grades.getOrDefault(code.id(), severity);
    }

    /**
     * Grades a finding.
     *
     * @param finding the finding
     * @return it with the severity that it has under this policy
     */
    Finding grade(Finding finding) {
        return finding.graded(severity(finding.code()));
    }
}

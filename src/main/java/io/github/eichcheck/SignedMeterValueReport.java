package io.github.eichcheck;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import java.util.List;

/**
 * What was found out about one signed value by itself. Whether it begins or ends a session, and what is billed, nobody
 * asked.
 *
 * @param value the value: format, key, readings, and whether the signature was verified
 * @param findings all findings, graded by the policy
 */
public record SignedMeterValueReport(ValueReport value, List<Finding> findings) {

    /**
     * The value's verdict.
     *
     * @return the worst that follows from the findings; VALID only where the signature was verified
     */
    public Verdict verdict() {
        return Verdict.of(findings);
    }

    /**
     * The verdict of one aspect.
     *
     * @param aspect {@link Aspect#SIGNATURE}, {@link Aspect#KEY}, or {@link Aspect#SESSION} for what the record says of
     *     itself
     * @return the verdict that follows from the findings of that aspect
     */
    public Verdict aspect(Aspect aspect) {
        return Verdict.of(
                findings.stream().filter(finding -> finding.aspect() == aspect).toList());
    }
}

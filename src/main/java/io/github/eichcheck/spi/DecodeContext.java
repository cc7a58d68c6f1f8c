package io.github.eichcheck.spi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a decoder finds in one signed value, at the place of that value in the CDR. */
public final class DecodeContext {
    private final Location location;
    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * A context for one signed value.
     *
     * @param location where the value lies in its CDR
     */
    public DecodeContext(Location location) {
        this.location = location;
    }

    /**
     * A finding at a field of the record, to be completed and then given to {@link #report(Finding)} or thrown.
     *
     * @param code what was found
     * @param field the field in the notation of the format, such as {@code RD[1].RV}
     * @return the finding
     */
    public Finding finding(FindingCode code, String field) {
        return Finding.of(code, location.field(field));
    }

    /**
     * Reports a finding. What was reported already counts once, so that a field may be read more than once.
     *
     * @param finding the finding
     */
    public void report(Finding finding) {
        findings.add(finding);
    }

    /**
     * Reports that a field holds something else than it should.
     *
     * @param code what was found
     * @param field the field in the notation of the format
     * @param expected what should have been there
     * @param actual what was there
     */
    public void report(FindingCode code, String field, String expected, String actual) {
        report(finding(code, field).expected(expected).actual(actual));
    }

    /**
     * Reports something about what a field holds.
     *
     * @param code what was found
     * @param field the field in the notation of the format
     * @param actual what is there
     */
    public void report(FindingCode code, String field, String actual) {
        report(finding(code, field).actual(actual));
    }

    /**
     * What was reported so far.
     *
     * @return the findings in the order reported
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}

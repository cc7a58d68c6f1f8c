package io.github.eichcheck;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.ocpi.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was found out about one CDR. Its verdicts are computed from its findings and from nothing else.
 *
 * @param position where the CDR was read
 * @param cdr the CDR's own identification
 * @param readable false where no CDR could be made of what lies at {@code position}; a finding says why
 * @param signed what the meter signed; empty where no session could be formed
 * @param billed what the CDR bills
 * @param users the identifiers of whoever charged, as the CDR's token and the signed records name them; for reports that
 *     must not show them
 * @param values the signed values in the order of the CDR
 * @param findings all findings, graded by the policy
 * @param facts what of it bears on other CDRs of a batch
 */
public record CdrReport(
        SourcePosition position,
        CdrName cdr,
        boolean readable,
        Optional<Measured> signed,
        Billed billed,
        List<String> users,
        List<ValueReport> values,
        List<Finding> findings,
        BatchFacts facts) {

    /**
     * How a CDR names itself.
     *
     * @param countryCode {@code country_code}
     * @param partyId {@code party_id}
     * @param id {@code id}
     */
    public record CdrName(Optional<String> countryCode, Optional<String> partyId, Optional<String> id) {
        /** A CDR that does not name itself. */
        public static final CdrName UNKNOWN = new CdrName(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What the meter signed, proven or not.
     *
     * @param energy the signed difference in kWh with the decimals of the signed values
     * @param start the time of the first reading of the billing register
     * @param end the time of its last reading
     * @param meter the serial number of the meter, or else of the component that signed
     * @param format the format's identifier
     */
    public record Measured(
            Optional<BigDecimal> energy,
            Optional<Instant> start,
            Optional<Instant> end,
            Optional<String> meter,
            String format) {}

    /**
     * What the CDR bills.
     *
     * @param energy {@code total_energy} in kWh with the decimals written
     * @param start {@code start_date_time} in UTC, or as written where it is no instant
     * @param end {@code end_date_time} likewise
     * @param meter {@code meter_id}
     */
    public record Billed(
            Optional<BigDecimal> energy, Optional<String> start, Optional<String> end, Optional<String> meter) {
        /** Nothing is billed. */
        public static final Billed NOTHING =
                new Billed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same report with more findings at its end; the verdicts follow.
     *
     * @param more graded by the policy
     * @return a copy
     */
    public CdrReport with(List<Finding> more) {
        List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
        return new CdrReport(position, cdr, readable, signed, billed, users, values, all, facts);
    }

    /**
     * The CDR's verdict.
     *
     * @return the worst of its four aspects
     */
    public Verdict verdict() {
        return Verdict.of(findings);
    }

    /**
     * The verdict of one aspect.
     *
     * @param aspect the question
     * @return the verdict that follows from the findings of that aspect; of what could not be read, no aspect was
     *     checked, whichever one the finding belongs to
     */
    public Verdict aspect(Aspect aspect) {
        Verdict worst = readable ? Verdict.VALID : Verdict.INDETERMINATE;
        for (Finding finding : findings) {
            worst = finding.aspect() == aspect ? worst.worse(finding.severity().verdict()) : worst;
        }
        return worst;
    }
}

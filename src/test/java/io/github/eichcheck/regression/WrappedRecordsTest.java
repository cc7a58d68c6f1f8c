package io.github.eichcheck.regression;

import static io.github.eichcheck.regression.Billing.BEGIN;
import static io.github.eichcheck.regression.Billing.END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Verdict;
import org.junit.jupiter.api.Test;

class WrappedRecordsTest {
    private static final String RECORD = Billing.record(BEGIN, END).toString();
    private static final String FORGED = RECORD.replace("1010.500", "1020.500");

    @Test
    void a_record_outside_of_its_value_element_is_checked_and_not_lost() {
        String xml = "<values><signedData>" + FORGED + "</signedData><value><signedData>" + RECORD
                + "</signedData></value></values>";
        CdrReport report = Billing.of().value("End", xml).verify();

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("signature/mismatch");
    }

    @Test
    void a_record_after_the_last_value_element_is_checked_and_not_lost() {
        String xml = "<values><value><signedData>" + RECORD + "</signedData></value><signedData>" + FORGED
                + "</signedData></values>";
        CdrReport report = Billing.of().value("End", xml).verify();

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("signature/mismatch");
    }
}

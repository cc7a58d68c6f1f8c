package io.github.eichcheck.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Verdict;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs within the limits on which a step that looks at everything for each part would take minutes to days. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileSizesTest {
    @Test
    void a_payload_with_one_key_a_hundred_thousand_times_is_judged_in_time() {
        CdrReport report = Billing.of()
                .value("End", "OCMF|{" + "\"a\":1,".repeat(100_000) + "\"b\":1}|{}")
                .verify();

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("ocmf/duplicate-key");
    }

    @Test
    void a_fourth_section_of_blanks_is_judged_in_time() {
        CdrReport report = Billing.of()
                .value("End", "OCMF|{}|{}|" + " ".repeat(700_000) + "x")
                .verify();

        assertThat(Billing.codes(report)).contains("ocmf/fourth-section");
    }

    @Test
    void a_cdr_with_a_hundred_thousand_values_is_judged_in_time() {
        String json = Billing.of().value("x", "x").json().replace("[{", "[" + "{},".repeat(100_000) + "{");
        CdrReport report = Billing.verify(json);

        assertThat(report.values()).hasSize(100_001);
        assertThat(report.values().get(7).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void a_cdr_with_a_hundred_thousand_members_that_occur_twice_is_judged_in_time() {
        StringBuilder members = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            members.append("\"a").append(i).append("\":1,\"a").append(i).append("\":2,");
        }
        String json = members + Billing.of().json().substring(1);

        assertThat(Billing.codes(Billing.verify(json))).contains("cdr/duplicate-member-unused");
    }
}

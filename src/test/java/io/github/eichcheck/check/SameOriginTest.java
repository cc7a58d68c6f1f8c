package io.github.eichcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Tolerances;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameOriginTest {
    @Test
    void records_ofOneTransaction_areNotFaulted() {
        assertThat(check(record("87", "1"), record("87", "2"))).isEmpty();
    }

    @Test
    void records_ofTwoTransactions_doNotBelongTogether_andNothingElse() {
        assertThat(check(record("87", "1"), record("88", "2")))
                .extracting(finding -> finding.code(), finding -> finding.expected(), finding -> finding.actual())
                .containsExactly(tuple(OriginFinding.TRANSACTION_DIFFERS, Optional.of("87"), Optional.of("88")));
    }

    private static List<Finding> check(CheckedRecord... records) {
        ReadableCdr cdr = (ReadableCdr) new CdrReader().read("{\"total_energy\":1}");
        List<Finding> findings = new ArrayList<>();
        Session session = SessionAssembly.of(List.of(records), cdr.cdr(), Tolerances.DEFAULT.time());
        new SameOrigin().check(new Evidence(cdr.cdr(), session, Tolerances.DEFAULT), findings::add);
        return findings;
    }

    private static CheckedRecord record(String transaction, String message) {
        RecordOrigin origin = new RecordOrigin(
                Optional.of("meter"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(transaction),
                Optional.empty());
        SignedRecord record = new SignedRecord(
                Bytes.utf8(message), Optional.empty(), Optional.empty(), origin, List.of(), List.of(), Map.of());
        return new CheckedRecord(Location.CDR, Optional.empty(), "test", record, Optional.empty());
    }
}

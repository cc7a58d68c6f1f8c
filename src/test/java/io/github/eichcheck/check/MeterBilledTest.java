package io.github.eichcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Tolerances;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeterBilledTest {
    private static final RecordOrigin ORIGIN = new RecordOrigin(
            Optional.of("1 EMH 00 0835 7808"),
            Optional.of("GW-1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 EMH 00 0835 7808",
                "1emh0008357808",
                "0901454D4800007F87B0",
                "454D4800007F87B0",
                "08357808",
                "8357808"
            })
    void meterId_inAnyNotationOfTheRecord_isNotFaulted(String meterId) {
        assertThat(check(meterId)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"357808", "DE 1EMH0008357808"})
    void meterId_thatIsTheEndOfIt_isAWarning_andNothingElse(String meterId) {
        assertThat(check(meterId)).containsExactly(TotalsFinding.METER_ID_SUFFIX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"57808", "1 EMH 00 0835 7809", "meter 2", "gw-1", "-", "\u0031EMH000835780\u0668"})
    void meterId_ofAnotherText_isReported_andNothingElse(String meterId) {
        assertThat(check(meterId)).containsExactly(TotalsFinding.METER_ID_DIFFERS);
    }

    private static List<FindingCode> check(String meterId) {
        String json = "{\"total_energy\":1,\"meter_id\":\"" + meterId + "\"}";
        Cdr cdr = ((ReadableCdr) new CdrReader().read(json)).cdr();
        SignedRecord record = new SignedRecord(
                Bytes.utf8("message"),
                Optional.empty(),
                Optional.empty(),
                ORIGIN,
                List.of(),
                List.of(),
                Map.of("serverId", "0901454d4800007f87b0"));
        CheckedRecord checked =
                new CheckedRecord(Location.CDR, Optional.empty(), "edl40-ebee", record, Optional.empty());
        Session session = SessionAssembly.of(List.of(checked), cdr, Tolerances.DEFAULT.time());
        List<Finding> findings = new ArrayList<>();
        new MeterBilled().check(new Evidence(cdr, session, Tolerances.DEFAULT), findings::add);
        return findings.stream().map(Finding::code).toList();
    }
}

package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two genuine roaming CDRs of OICP at hand, their own values in a CDR of OCPI 2.2.1. */
class SharedRealCdrsTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    @Test
    void edl40_withLocalTimeAndAnEnergyCutToWattHours_isValidButForItsOwnKey() throws IOException, JsonSyntaxException {
        CdrReport report = verify("oicp-real-cdr-edl40.json", "EDL40 E-Mobility Extension");

        assertThat(codes(report))
                .containsExactlyInAnyOrder(
                        "transport/raw",
                        "key/self-asserted",
                        "key/form",
                        "signature/high-s",
                        "edl40/local-time",
                        "session/clock-not-synchronised",
                        "totals/clock-shows-local-time",
                        "totals/energy-rounded");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signed().flatMap(CdrReport.Measured::energy)).contains(new BigDecimal("31.0727"));
        assertThat(report.signed().flatMap(CdrReport.Measured::start)).contains(Instant.parse("2022-07-18T05:35:45Z"));
        assertThat(report.signed().flatMap(CdrReport.Measured::end)).contains(Instant.parse("2022-07-18T09:56:54Z"));
        Finding rounded = report.findings().stream()
                .filter(finding -> finding.code().id().equals("totals/energy-rounded"))
                .findFirst()
                .orElseThrow();
        assertThat(rounded.expected()).contains("31.0727 kWh");
        assertThat(rounded.actual()).contains("31.072 kWh");
        assertThat(rounded.difference()).contains("-0.0007 kWh");
        assertThat(rounded.tolerance()).contains("0.001 kWh");
    }

    @Test
    void ocmf_16And11SecondsInsideOfTheSession_isValidButForItsPlaceholderOfAKey()
            throws IOException, JsonSyntaxException {
        CdrReport report = verify("oicp-real-cdr-ocmf-dzg.json", "OCMF");

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.VALID);
        assertThat(report.aspect(Aspect.TOTALS)).isEqualTo(Verdict.VALID);
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.signed().flatMap(CdrReport.Measured::energy)).contains(new BigDecimal("20.614"));
        assertThat(report.signed().flatMap(CdrReport.Measured::start)).contains(Instant.parse("2022-07-15T06:27:11Z"));
        assertThat(report.signed().flatMap(CdrReport.Measured::end)).contains(Instant.parse("2022-07-15T06:53:43Z"));
        assertThat(codes(report).stream()
                        .filter(code -> code.startsWith("totals/") || code.startsWith("session/"))
                        .toList())
                .containsExactlyInAnyOrder(
                        "session/clock-not-synchronised",
                        "session/same-record-twice",
                        "totals/duration-signed",
                        "totals/place-differs");
    }

    private static Set<String> codes(CdrReport report) {
        return report.findings().stream()
                .map(finding -> finding.code().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CdrReport verify(String name, String method) throws IOException, JsonSyntaxException {
        JsonObject oicp = (JsonObject) JsonReader.read(
                Bytes.of(Files.readAllBytes(SharedVectors.folder("ocpi").resolve(name))));
        return VERIFIER.verify(wrapped(oicp, method));
    }

    private static String wrapped(JsonObject oicp, String method) {
        String uid = text(object(object(oicp, "Identification"), "RFIDMifareFamilyIdentification"), "UID");
        JsonObject law = object(oicp, "CalibrationLawVerificationInfo");
        String start = text(oicp, "SessionStart");
        String energy = text(oicp, "ConsumedEnergy");
        return """
                {"country_code":"DE","party_id":"GEF","id":"%s","start_date_time":"%s","end_date_time":"%s",
                "session_id":"%s","auth_method":"AUTH_REQUEST","currency":"EUR","last_updated":"%s",
                "cdr_token":{"country_code":"DE","party_id":"GDF","uid":"%s","type":"RFID","contract_id":"%s"},
                "cdr_location":{"id":"1","country":"DEU","evse_uid":"1","evse_id":"%s","connector_id":"1"},
                "charging_periods":[{"start_date_time":"%s","dimensions":[{"type":"ENERGY","volume":%s}]}],
                "signed_data":{"encoding_method":"%s","public_key":"%s","signed_values":[%s]},
                "total_cost":{"excl_vat":1},"total_energy":%s}""".formatted(
                        text(oicp, "SessionID"),
                        start,
                        text(oicp, "SessionEnd"),
                        text(oicp, "CPOPartnerSessionID"),
                        text(oicp, "SessionEnd"),
                        uid,
                        uid,
                        text(oicp, "EvseID"),
                        start,
                        energy,
                        method,
                        text(law, "PublicKey"),
                        values(oicp),
                        energy);
    }

    private static String values(JsonObject oicp) {
        List<String> values = new ArrayList<>();
        for (JsonValue value : ((JsonArray) oicp.get("SignedMeteringValues").orElseThrow()).elements()) {
            JsonObject signed = (JsonObject) value;
            values.add("{\"nature\":\"%s\",\"plain_data\":\"\",\"signed_data\":\"%s\"}"
                    .formatted(
                            text(signed, "MeteringStatus"),
                            text(signed, "SignedMeteringValue")
                                    .replace("\\", "\\\\")
                                    .replace("\"", "\\\"")));
        }
        return String.join(",", values);
    }

    private static JsonObject object(JsonObject parent, String name) {
        return (JsonObject) parent.get(name).orElseThrow();
    }

    private static String text(JsonObject parent, String name) {
        return Optional.of(parent)
                .flatMap(object -> object.get(name))
                .orElseThrow()
                .text();
    }
}

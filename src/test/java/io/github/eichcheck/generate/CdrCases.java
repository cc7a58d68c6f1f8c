package io.github.eichcheck.generate;

import java.util.ArrayList;
import java.util.List;

/** Whole CDRs for every finding that a format's own vectors cannot reach. */
final class CdrCases {
    private final CdrCaseGroup group = new CdrCaseGroup();

    List<CdrCase> cases() {
        members();
        dates();
        signedData();
        totals();
        identity();
        List<CdrCase> all = new ArrayList<>(group.cases());
        all.addAll(new KeyCases().cases());
        all.addAll(new TrustedKeyCases().cases());
        all.addAll(new TransportCases().cases());
        all.addAll(new SessionCases().cases());
        all.addAll(new TotalsCases().cases());
        all.addAll(new ClockCases().cases());
        return all;
    }

    private static CaseCdr cdr() {
        return CaseCdr.faultless();
    }

    private void members() {
        group.valid("without fault", cdr());
        group.add(
                "a Session instead of a CDR",
                new CaseCdr("{\"kwh\":10.5,\"status\":\"COMPLETED\"}"),
                "UUUU",
                "cdr/not-a-cdr");
        group.add("a comma too many", new CaseCdr("{\"total_energy\":10.500,}"), "UUUU", "cdr/not-json");
        group.valid("no id", cdr().with("\"id\":\"C1\",", ""), "cdr/id-missing");
        group.valid("the id as a number", cdr().with("\"id\":\"C1\"", "\"id\":17"), "cdr/text-as-number");
        group.valid("a meter_id that is a list", cdr().with("\"1ECK0000000001\"", "[]"), "cdr/type-wrong-unused");
        group.valid("credit as a text", cdr().member("\"credit\":\"false\""), "cdr/boolean-as-text");
        group.valid("the currency twice", cdr().member("\"currency\":\"CHF\""), "cdr/duplicate-member-unused");
        group.add("total_energy twice", cdr().member("\"total_energy\":10.500"), "VVVX", "cdr/duplicate-member");
        group.add("no total_energy", cdr().with(",\"total_energy\":10.500", ""), "VVVX", "cdr/field-missing");
        group.add("total_energy is an object", cdr().energy("{\"kwh\":10.500}"), "VVVX", "cdr/type-wrong");
        group.add("total_energy is a word", cdr().energy("\"ten\""), "VVVX", "cdr/not-a-number");
        group.valid("total_energy as a text", cdr().energy("\"10.500\""), "cdr/number-as-text");
        group.valid(
                "a location of OCPI 2.1.1 with two EVSEs",
                cdr().member("\"location\":{\"evses\":[{\"uid\":\"1\"},{\"uid\":\"2\"}]}"),
                "cdr/evse-ambiguous");
    }

    private void dates() {
        group.add(
                "an end that is no time",
                cdr().with("2026-03-01T10:00:20Z", "yesterday"),
                "VVVX",
                "cdr/date-malformed",
                "totals/time-not-compared");
        group.valid(
                "a start with an offset",
                cdr().with("2026-03-01T08:59:40Z", "2026-03-01T09:59:40+01:00"),
                "cdr/date-offset");
        group.valid(
                "a start that stands for an unknown one",
                cdr().with("2026-03-01T08:59:40Z", "1970-01-01T00:00:00Z"),
                "cdr/date-placeholder",
                "totals/time-not-compared");
    }

    private void signedData() {
        String period = "\"charging_periods\":[{\"signed_data\":" + cdr().signedData() + "}]";
        group.open("nothing signed", cdr().unsigned(), "signature/no-signed-data");
        group.valid("signed data in a charging period", cdr().unsigned().member(period), "cdr/signed-data-misplaced");
        group.valid("signed data in a charging period too", cdr().member(period), "cdr/signed-data-ignored");
        group.add(
                "signed data under two keys in two charging periods",
                cdr().unsigned()
                        .member("\"charging_periods\":[{\"signed_data\":" + cdr().signedData() + "},{\"signed_data\":"
                                + cdr().withoutKey().signedData() + "}]"),
                "UVVV",
                "cdr/signed-data-misplaced",
                "cdr/signed-data-not-checked");
        String value = CaseCdr.value(CaseCdr.base64(VectorGroup.record().bytes()));
        group.add(
                "a signed value that is a text beside one that is an object",
                cdr().values("\"OCMF\"," + value),
                "UVVV",
                "cdr/signed-data-type",
                "transport/empty");
        group.valid(
                "one signed value instead of a list", cdr().with("[" + value + "]", value), "cdr/signed-values-object");
        group.valid(
                "the version of the method as a text",
                cdr().with("\"encoding_method\":", "\"encoding_method_version\":\"1\",\"encoding_method\":"),
                "cdr/version-as-text");
        group.valid(
                "the name of another method",
                cdr().with("\"encoding_method\":\"OCMF\"", "\"encoding_method\":\"Unheard\""),
                "signature/encoding-method-differs");
        group.open(
                "a method and a value that nobody knows",
                cdr().with("\"encoding_method\":\"OCMF\"", "\"encoding_method\":\"Unheard\"")
                        .signed(CaseCdr.base64("unheard of")),
                "signature/encoding-method-unknown");
    }

    private void identity() {
        group.valid("the signed card with separators", token("RFID", "1f:2d:3a:4f:55:06:c7"));
        group.add("another card", token("RFID", "1F2D3A4F5506C8"), "VVVX", "totals/token-differs");
        group.valid("the card's bytes in reversed order", token("RFID", "C706554F3A2D1F"), "totals/token-notation");
        group.valid("the card cut to four bytes", token("RFID", "1F2D3A4F"), "totals/token-notation");
        group.valid("the card as a decimal number", token("RFID", "8775452740355783"), "totals/token-notation");
        group.valid("a token of another kind", token("APP_USER", "0815"), "totals/token-not-compared");
        group.valid(
                "the token of OCPI 2.1.1, whose kind nobody knows",
                cdr().member("\"auth_id\":\"0815\""),
                "totals/token-not-compared");
        group.valid(
                "the contract is what was signed",
                cdr().member("\"cdr_token\":{\"uid\":\"0815\",\"type\":\"APP_USER\","
                                + "\"contract_id\":\"DE-ECK-C12345678-X\"}")
                        .record(VectorGroup.record()
                                .with("ISO14443", "EMAID")
                                .with("1F2D3A4F5506C7", "DEECKC12345678X")));
        group.valid("another meter_id", cdr().with("1ECK0000000001", "meter 2"), "totals/meter-id-differs");
        group.valid("meter_id in another spelling", cdr().with("1ECK0000000001", "1-eck 0000000001"));
        group.valid(
                "meter_id names the gateway", cdr().with("1ECK0000000001", "ECG0000001"), "totals/meter-id-differs");
    }

    private static CaseCdr token(String type, String uid) {
        return cdr().member("\"cdr_token\":{\"uid\":\"" + uid + "\",\"type\":\"" + type + "\",\"contract_id\":\"C\"}");
    }

    private void totals() {
        group.valid("billed to the watt-hour next to it", cdr().energy("10.501"), "totals/energy-rounded");
        group.valid("billed with two decimals", cdr().energy("10.49"), "totals/energy-rounded-coarsely");
        group.add("more than was signed", cdr().energy("11.000"), "VVVX", "totals/energy-differs");
        group.add("one decimal that explains nothing", cdr().energy("10.7"), "VVVX", "totals/energy-differs");
        group.add("Wh instead of kWh", cdr().energy("10500"), "VVVX", "totals/energy-unit");
        group.valid(
                "a credit CDR with the sign turned",
                cdr().member("\"credit\":true,\"credit_reference_id\":\"C0\"").energy("-10.500"));
        group.add(
                "a start after the signed one",
                cdr().with("2026-03-01T08:59:40Z", "2026-03-01T09:01:01Z"),
                "VVVX",
                "totals/time-outside");
        group.valid("a start after the signed one by the tolerance", cdr().with("08:59:40Z", "09:01:00Z"));
        group.valid(
                "a start after the signed one, by a clock that was not synchronised",
                cdr().with("08:59:40Z", "09:30:00Z")
                        .record(VectorGroup.record().with("T10:00:00,000+0100 S", "T10:00:00,000+0100 U")),
                "session/clock-not-synchronised",
                "totals/time-outside-unsynchronised");
    }
}

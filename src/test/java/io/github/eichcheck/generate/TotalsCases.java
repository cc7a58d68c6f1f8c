package io.github.eichcheck.generate;

import java.util.List;

/** CDRs whose totals, periods, identities and plain data agree or disagree with what was signed. */
final class TotalsCases {
    private static final String PARKED = "\"total_time\":1.0111,\"total_parking_time\":0.5";
    private static final String PAID_BY_TIME = ",\"total_time_cost\":{\"excl_vat\":2.5}";
    private static final String END = "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\",\"TX\":\"E\"";

    private final CdrCaseGroup group = new CdrCaseGroup();

    List<CdrCase> cases() {
        periodsOfEnergy();
        kindsOfBill();
        durations();
        periodsOfTime();
        timeBilled();
        identity();
        place();
        plainNumbers();
        plainPayloads();
        return group.cases();
    }

    private static CaseCdr cdr() {
        return CaseCdr.faultless();
    }

    /** A CDR whose periods, one an hour's part, have these dimensions. */
    private static CaseCdr periods(String... dimensions) {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < dimensions.length; i++) {
            String start = i == 0 ? "08:59:40Z" : "09:%02d:00Z".formatted(10 * i);
            json.append(json.isEmpty() ? "" : ",").append(period("2026-03-01T" + start, dimensions[i]));
        }
        return cdr().member("\"charging_periods\":[" + json + "]");
    }

    private static String period(String start, String dimensions) {
        return "{\"start_date_time\":\"" + start + "\",\"dimensions\":[" + dimensions + "]}";
    }

    private static String volume(String type, String number) {
        return "{\"type\":\"" + type + "\",\"volume\":" + number + "}";
    }

    private static String energy(String number) {
        return volume("ENERGY", number);
    }

    private void periodsOfEnergy() {
        group.valid("periods that add up", periods(energy("4.2501"), energy("6.2499")));
        group.valid("periods that add up within the tolerance", periods(energy("4.2501"), energy("6.2510")));
        group.add(
                "periods that add up beyond the tolerance",
                periods(energy("4.2501"), energy("6.2511")),
                "VVVX",
                "totals/periods-energy-differs");
        group.add(
                "more energy in the periods than in total",
                periods(energy("10.500"), energy("1.000")),
                "VVVX",
                "totals/periods-energy-differs");
        group.valid("periods without energy", periods(volume("MAX_POWER", "11"), volume("PARKING_TIME", "0.5")));
        group.valid(
                "ENERGY_IMPORT instead of ENERGY",
                periods(volume("ENERGY_IMPORT", "10.500")),
                "totals/period-energy-import");
        group.valid("ENERGY_IMPORT beside ENERGY", periods(energy("10.500") + "," + volume("ENERGY_IMPORT", "10.500")));
        group.add(
                "ENERGY_IMPORT in a period of its own",
                periods(energy("10.500"), volume("ENERGY_IMPORT", "5.000")),
                "VVVX",
                "totals/period-energy-import",
                "totals/periods-energy-differs");
        group.valid(
                "a total of one decimal beside a period that was signed",
                periods(energy("10.4860"))
                        .energy("10.5")
                        .record(VectorGroup.record().with("1010.500", "1010.486")),
                "totals/energy-rounded-coarsely",
                "totals/periods-energy-rounded");
        group.valid(
                "periods of two decimals",
                periods(energy("5.25"), energy("5.24"))
                        .energy("10.486")
                        .record(VectorGroup.record().with("1010.500", "1010.486")),
                "totals/periods-energy-rounded");
        group.add(
                "a period of one decimal that bills more",
                periods(energy("10.6")),
                "VVVX",
                "totals/periods-energy-differs");
        group.valid(
                "a credit CDR whose periods have the sign turned",
                periods(energy("-10.500"))
                        .member("\"credit\":true,\"credit_reference_id\":\"C0\"")
                        .energy("10.500"));
    }

    private void kindsOfBill() {
        group.add(
                "a reservation without energy",
                cdr().unsigned().energy("0"),
                "UUUV",
                "key/not-checked",
                "session/no-readings",
                "signature/no-signed-data",
                "totals/nothing-billed");
        group.add(
                "no energy in total, but in a period",
                periods(energy("5.000")).unsigned().energy("0.000"),
                "UUUX",
                "key/not-checked",
                "session/no-readings",
                "signature/no-signed-data",
                "totals/nothing-billed",
                "totals/periods-energy-differs");
        group.add("signed energy that is not billed", cdr().energy("0.000"), "VVVX", "totals/energy-differs");
        group.valid("charging at home", cdr().member("\"home_charging_compensation\":true"), "totals/home-charging");
        group.add(
                "charging at home, and more than was signed",
                cdr().member("\"home_charging_compensation\":true").energy("11.500"),
                "VVVX",
                "totals/energy-differs",
                "totals/home-charging");
        group.valid(
                "a credit CDR that takes back nothing",
                cdr().member("\"credit\":true"),
                "totals/credit-without-reference");
        group.add(
                "a credit CDR over another energy",
                cdr().member("\"credit\":true,\"credit_reference_id\":\"C0\"").energy("-11.500"),
                "VVVX",
                "totals/energy-differs");
    }

    private void durations() {
        group.add(
                "an end before the start",
                cdr().with("2026-03-01T08:59:40Z", "2026-03-01T10:00:30Z"),
                "VVVX",
                "totals/start-after-end",
                "totals/time-outside");
        group.valid("a total_time that fits", cdr().member("\"total_time\":1.0111"));
        group.add(
                "a total_time of more than passed",
                cdr().member("\"total_time\":1.5111"),
                "VVVX",
                "totals/total-time-too-long");
        group.valid(
                "a total_time of less than passed",
                cdr().member("\"total_time\":0.5111"),
                "totals/total-time-too-short");
        group.valid(
                "a total_time of one decimal",
                cdr().with("10:00:20Z", "10:02:40Z").member("\"total_time\":1.1"),
                "totals/total-time-uncertain");
        group.valid(
                "a reservation that total_time leaves out",
                periods(volume("RESERVATION_TIME", "0.5000"), energy("10.500")).member("\"total_time\":0.5111"));
        group.add(
                "more parking than time",
                cdr().member("\"total_time\":1.0111,\"total_parking_time\":1.5"),
                "VVVX",
                "totals/parking-time-too-long");
        group.valid("parking for as long as time", cdr().member("\"total_time\":1.0111,\"total_parking_time\":1.0111"));
    }

    private void periodsOfTime() {
        group.valid(
                "times that add up",
                periods(volume("TIME", "0.5111"), volume("PARKING_TIME", "0.5")).member(PARKED));
        group.valid(
                "TIME that runs on while the vehicle is parked",
                periods(volume("TIME", "1.0111"), volume("PARKING_TIME", "0.5")).member(PARKED));
        group.valid(
                "times that do not add up",
                periods(volume("TIME", "0.8"), volume("PARKING_TIME", "0.2")).member(PARKED),
                "totals/periods-time-differs");
        group.valid(
                "periods that are not in order",
                cdr().member("\"charging_periods\":[" + period("2026-03-01T08:59:40Z", "") + ","
                        + period("2026-03-01T09:30:00Z", "") + "," + period("2026-03-01T09:10:00Z", "") + "]"),
                "totals/periods-not-ascending");
        group.valid(
                "a first period that begins late",
                cdr().member("\"charging_periods\":[" + period("2026-03-01T09:01:00Z", "") + "]"),
                "totals/first-period-differs");
        group.valid(
                "a period after the end",
                cdr().member("\"charging_periods\":[" + period("2026-03-01T08:59:40Z", "") + ","
                        + period("2026-03-01T10:02:00Z", "") + "]"),
                "totals/period-outside");
    }

    private void timeBilled() {
        group.valid("time that is paid for and was signed", cdr().member("\"total_time\":1.0111" + PAID_BY_TIME));
        CaseCdr longer = cdr().with("10:00:20Z", "10:30:20Z");
        group.add(
                "more time that is paid for than was signed",
                longer.member("\"total_time\":1.5111" + PAID_BY_TIME),
                "VVVU",
                "totals/time-not-proven");
        group.add(
                "time that is paid for and not stated, in an interval that is longer than what was signed",
                longer.member(PAID_BY_TIME.substring(1)),
                "VVVU",
                "totals/time-not-stated");
        group.add(
                "a period of less than no energy",
                periods(energy("12.500"), energy("-2.000")),
                "VVVU",
                "totals/period-volume-negative");
        group.valid("more time than was signed, but free", longer.member("\"total_time\":1.5111"));
        group.valid(
                "more time than was signed, but parked",
                longer.member("\"total_time\":1.5111,\"total_parking_time\":0.5" + PAID_BY_TIME));
        group.add(
                "more TIME in the periods than in total",
                periods(volume("TIME", "3.0")).member("\"total_time\":1.0111" + PAID_BY_TIME),
                "VVVU",
                "totals/periods-time-differs",
                "totals/time-not-proven");
        group.valid(
                "a register of the duration",
                cdr().record(VectorGroup.record().with("\"ST\":\"G\"}]}", "\"ST\":\"G\"}," + duration("3590") + "]}")),
                "ocmf/ru-unknown",
                "totals/duration-signed");
        group.valid(
                "a register of the duration that contradicts the clock",
                cdr().record(VectorGroup.record().with("\"ST\":\"G\"}]}", "\"ST\":\"G\"}," + duration("1800") + "]}")),
                "ocmf/ru-unknown",
                "totals/duration-register-differs");
        group.add(
                "time that only a register of the duration states, which exceeds what the clock allows",
                longer.member("\"total_time\":1.5111" + PAID_BY_TIME)
                        .record(VectorGroup.record()
                                .with("\"ST\":\"G\"}]}", "\"ST\":\"G\"}," + duration("5400") + "]}")),
                "VVVU",
                "ocmf/ru-unknown",
                "totals/duration-register-differs",
                "totals/time-not-proven");
        group.add(
                "a time of the end that is missing",
                cdr().record(VectorGroup.record()
                        .with("\"TM\":\"2026-03-01T11:00:00,000+0100 S\"", "\"TM\":\"later\"")),
                "VVXU",
                "ocmf/tm-unparseable",
                "session/clock-not-synchronised",
                "totals/reading-without-time");
    }

    private static String duration(String seconds) {
        return END + ",\"RV\":" + seconds + ",\"RI\":\"01-00:00.08.06.FF\",\"RU\":\"s\",\"ST\":\"G\"}";
    }

    private static CaseCdr token(String type, String uid) {
        return cdr().member("\"cdr_token\":{\"uid\":\"" + uid + "\",\"type\":\"" + type + "\",\"contract_id\":\"C\"}");
    }

    private void identity() {
        OcmfRecord four = VectorGroup.record().with("1F2D3A4F5506C7", "1F2D3A4F");
        group.valid("four bytes in reversed order", token("RFID", "4F3A2D1F").record(four), "totals/token-notation");
        group.valid(
                "four bytes reversed in decimal", token("RFID", "1329212703").record(four), "totals/token-notation");
        group.valid(
                "a card of which only four bytes were signed",
                token("RFID", "1F2D3A4F5506C7").record(four),
                "totals/token-notation");
        group.valid(
                "eight bytes in reversed order",
                token("RFID", "E004010012345678")
                        .record(VectorGroup.record()
                                .with("ISO14443", "ISO15693")
                                .with("1F2D3A4F5506C7", "78563412000104E0")),
                "totals/token-notation");
        group.add(
                "another card whose letters only look alike",
                token("RFID", "1F2D3A4F5506\u04217"),
                "VVVX",
                "totals/token-differs");
        group.valid(
                "a contract without its check digit",
                cdr().member("\"cdr_token\":{\"uid\":\"4711\",\"type\":\"APP_USER\","
                                + "\"contract_id\":\"DE*ECK*C12345678\"}")
                        .record(VectorGroup.record()
                                .with("ISO14443", "EMAID")
                                .with("1F2D3A4F5506C7", "DEECKC12345678X")));
        OcmfRecord central = VectorGroup.record().with("ISO14443", "CENTRAL_1").with("1F2D3A4F5506C7", "A-17");
        group.valid(
                "the reference of the authorization is what was signed",
                token("RFID", "4711")
                        .member("\"authorization_reference\":\"a17\"")
                        .record(central));
        group.valid(
                "an identifier of the operator that the CDR does not hold",
                token("RFID", "4711").record(central),
                "totals/token-not-compared");
        group.valid(
                "nobody was identified",
                token("RFID", "4711")
                        .record(VectorGroup.record().with("ISO14443", "NONE").with("1F2D3A4F5506C7", "")),
                "totals/token-not-signed");
        group.valid(
                "the end of the meter's number", cdr().with("1ECK0000000001", "0000000001"), "totals/meter-id-suffix");
    }

    private static CaseCdr place(String members) {
        return cdr().member("\"cdr_location\":{\"id\":\"L1\"," + members + "}");
    }

    private void place() {
        group.valid("the signed EVSE", place("\"evse_uid\":\"17\",\"evse_id\":\"de-eck-e000001\""));
        group.valid("another EVSE", place("\"evse_id\":\"DE*ECK*E000002\""), "totals/place-differs");
        group.valid("no EVSE", place("\"evse_id\":\"#NA\",\"evse_uid\":\"#NA\""));
        OcmfRecord box = VectorGroup.record().with("EVSEID", "CBIDC").with("DE*ECK*E000001", "BOX7 1");
        group.valid(
                "the signed box and connector",
                place("\"evse_uid\":\"box7\",\"connector_id\":\"1\"").record(box));
        group.valid("another box", place("\"evse_uid\":\"box8\"").record(box), "totals/place-differs");
    }

    private static CaseCdr plain(String text) {
        return cdr().signed(text, CaseCdr.base64(VectorGroup.record().bytes()));
    }

    private void plainNumbers() {
        for (String text : List.of(
                "10.500 kWh at 2026-03-01T11:00:00,000+0100 S",
                "END|2026-03-01T10:00:00Z|10.500kWh",
                "1.010,5 kWh",
                "1 010 500 Wh",
                "10.5",
                "10500",
                "1010500",
                "Transaction 4711 of 01.03.2026, meter 1ECK0000000001, 0,39 EUR/kWh",
                "from 1000.000 kWh to 1010.500 kWh: 10.500 kWh",
                "{\"value\":\"1010.500\",\"unit\":\"kWh\",\"context\":\"Transaction.End\"}")) {
            group.valid("plain_data: " + text, plain(text));
        }
        for (String text : List.of(
                "11.500 kWh at 2026-03-01T11:00:00,000+0100 S",
                "END|2026-03-01T10:00:00Z|11.500kWh",
                "from 1000.000 kWh to 1010.500 kWh: 11.500 kWh",
                "{\"energy_wh\":11500}",
                "1011500 Wh")) {
            group.add("plain_data: " + text, plain(text), "VVVX", "totals/plain-energy-differs");
        }
        group.valid("plain_data: 4711", plain("4711"), "totals/plain-number-unknown");
    }

    private void plainPayloads() {
        group.valid("the payload in plain_data", plain(OcmfRecord.PAYLOAD));
        group.valid("header and payload in plain_data", plain("OCMF|" + OcmfRecord.PAYLOAD));
        group.valid(
                "the payload in plain_data, written anew",
                plain(OcmfRecord.PAYLOAD
                        .replace(",", ", ")
                        .replace("1010.500", "1010.5")
                        .replace("00, 000", "00,000")));
        group.add(
                "another payload in plain_data",
                plain(OcmfRecord.PAYLOAD.replace("1010.500", "1011.500")),
                "VVVX",
                "totals/plain-payload-differs");
        group.add(
                "another payload in plain_data in base64",
                plain(CaseCdr.base64(OcmfRecord.PAYLOAD.replace("1010.500", "1011.500"))),
                "VVVX",
                "totals/plain-payload-differs");
        group.valid(
                "half a payload in plain_data",
                plain(OcmfRecord.PAYLOAD.substring(0, 512)),
                "totals/plain-data-not-compared");
    }
}

package io.github.eichcheck.bench;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.OcmfRecord;
import io.github.eichcheck.generate.TestKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Valid CDRs of many stations: OCPI 2.2.1 as a back end writes it, with address, price and two OCMF values, the begin and the
 * end of one session, about 5 KB each. A station's sessions follow each other, so that no two CDRs bill the same.
 */
final class BenchCdrs {
    private static final String PAYLOAD = "{\"FV\":\"1.0\",\"GI\":\"eichcheck bench gateway\",\"GS\":\"GW%06d\",\"GV\":\"1.4p3\","
            + "\"PG\":\"T%d\",\"MV\":\"eichcheck\",\"MM\":\"TM-1\",\"MS\":\"1ECK%010d\",\"MF\":\"1.0\",\"IS\":true,"
            + "\"IL\":\"TRUSTED\",\"IF\":[\"RFID_RELATED\",\"OCPP_AUTH\",\"ISO15118_NONE\",\"PLMN_NONE\"],"
            + "\"IT\":\"ISO14443\",\"ID\":\"1F2D3A4F5506C7\",\"CT\":\"EVSEID\",\"CI\":\"DE*ECK*E%06d\",\"RD\":["
            + "{\"TM\":\"%s,000+0100 S\",\"TX\":\"%s\",\"RV\":%d.%03d,\"RI\":\"1-0:1.8.0\","
            + "\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}]}";

    private final Curve curve;
    private final int stations;

    BenchCdrs(Curve curve, int stations) {
        this.curve = curve;
        this.stations = stations;
    }

    /** One signed value: the key that signed it and the signed bytes. */
    record Value(TestKey key, String payload, OcmfRecord record) {}

    /** A CDR and the values in it. */
    record Session(String json, List<Value> values) {}

    /** As many sessions at each station, station after station, on one line each. */
    List<Session> sessions(int each) {
        List<TestKey> keys = new ArrayList<>();
        for (int station = 0; station < stations; station++) {
            keys.add(TestKey.named("station " + station, curve));
        }
        List<Session> sessions = new ArrayList<>();
        for (int number = 0; number < each; number++) {
            for (int station = 0; station < stations; station++) {
                sessions.add(session(keys.get(station), station, number));
            }
        }
        return sessions;
    }

    private static Session session(TestKey key, int station, int number) {
        LocalDateTime begin = LocalDateTime.of(2026, 1, 5, 6, 0).plusHours(3L * number);
        LocalDateTime end = begin.plusMinutes(58).plusSeconds(30);
        int before = 1_000_000 + 20_000 * number + station;
        int energy = 12_345;
        Value first = value(key, station, 2 * number + 1, begin, "B", before);
        Value last = value(key, station, 2 * number + 2, end, "E", before + energy);
        String json = json(key, station, number, begin.minusHours(1), end.minusHours(1), energy, first, last);
        return new Session(json, List.of(first, last));
    }

    private static Value value(TestKey key, int station, int page, LocalDateTime time, String mark, int wattHours) {
        String seconds = time.toString().length() == 16 ? time + ":00" : time.toString();
        String payload = PAYLOAD.formatted(
                station, page, station, station, seconds, mark, wattHours / 1000, wattHours % 1000);
        return new Value(key, payload, OcmfRecord.of(key).payload(payload));
    }

    private static String json(
            TestKey key,
            int station,
            int number,
            LocalDateTime begin,
            LocalDateTime end,
            int wattHours,
            Value first,
            Value last) {
        String id = "CDR-" + station + "-" + number;
        String energy = wattHours / 1000 + "." + wattHours % 1000;
        return """
                {"country_code":"DE","party_id":"ECK","id":"%s","start_date_time":"%s:00Z","end_date_time":"%sZ",\
                "session_id":"S-%s","cdr_token":{"country_code":"DE","party_id":"EMP","uid":"1F2D3A4F5506C7",\
                "type":"RFID","contract_id":"DE-EMP-C12345678-X"},"auth_method":"WHITELIST","cdr_location":{\
                "id":"LOC%d","name":"Parkhaus am Markt","address":"Marktplatz 1","city":"Berlin","postal_code":"10115",\
                "country":"DEU","coordinates":{"latitude":"52.520008","longitude":"13.404954"},"evse_uid":"E%06d",\
                "evse_id":"DE*ECK*E%06d","connector_id":"1","connector_standard":"IEC_62196_T2",\
                "connector_format":"SOCKET","connector_power_type":"AC_3_PHASE"},"meter_id":"1ECK%010d",\
                "currency":"EUR","tariffs":[{"country_code":"DE","party_id":"ECK","id":"T1","currency":"EUR",\
                "elements":[{"price_components":[{"type":"ENERGY","price":0.39,"vat":19.0,"step_size":1}]}],\
                "last_updated":"2025-11-01T00:00:00Z"}],"charging_periods":[{"start_date_time":"%s:00Z",\
                "dimensions":[{"type":"ENERGY","volume":%s},{"type":"TIME","volume":0.975}]}],"signed_data":{\
                "encoding_method":"OCMF","encoding_method_version":1,"public_key":"%s","signed_values":[%s,%s]},\
                "total_cost":{"excl_vat":4.81,"incl_vat":5.73},"total_fixed_cost":{"excl_vat":0.00,"incl_vat":0.00},\
                "total_energy":%s,"total_energy_cost":{"excl_vat":4.81,"incl_vat":5.73},"total_time":0.975,\
                "remark":"","invoice_reference_id":"","credit":false,"last_updated":"2026-02-01T03:00:00Z"}"""
                .formatted(
                        id,
                        begin,
                        end,
                        id,
                        station,
                        station,
                        station,
                        station,
                        begin,
                        energy,
                        base64(key.spki()),
                        value("Start", first),
                        value("End", last),
                        energy);
    }

    private static String value(String nature, Value value) {
        String plain = value.payload().replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"nature\":\"" + nature + "\",\"plain_data\":\"" + plain + "\",\"signed_data\":\""
                + base64(value.record().bytes()) + "\"}";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The CDRs one a line. */
    static byte[] lines(List<Session> sessions) {
        StringBuilder text = new StringBuilder();
        sessions.forEach(session -> text.append(session.json()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

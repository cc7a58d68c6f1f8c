package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A CDR under construction: OCPI 2.2.1, one session on 1 March 2026 from 10 to 11 o'clock UTC+1, a minute longer than
 * the signed interval at either end. Immutable.
 */
record SampleCdr(
        String id,
        String totalEnergy,
        String start,
        String end,
        Optional<String> publicKey,
        List<SignedValueText> values) {

    /** One element of {@code signed_values}. */
    record SignedValueText(String nature, String plainData, String signedData) {}

    static SampleCdr of(String id) {
        return new SampleCdr(id, "10.500", "2026-03-01T08:59:40Z", "2026-03-01T10:00:20Z", Optional.empty(), List.of());
    }

    /** The same with a record in base64, and its key where there is none yet. */
    SampleCdr signed(String nature, OcmfRecord record) {
        return value(nature, "", base64(record.bytes()))
                .key(publicKey.or(() -> Optional.of(record.key().spki()).map(SampleCdr::base64)));
    }

    SampleCdr value(String nature, String plainData, String signedData) {
        List<SignedValueText> more = new ArrayList<>(values);
        more.add(new SignedValueText(nature, plainData, signedData));
        return new SampleCdr(id, totalEnergy, start, end, publicKey, List.copyOf(more));
    }

    SampleCdr key(Optional<String> text) {
        return new SampleCdr(id, totalEnergy, start, end, text, values);
    }

    SampleCdr energy(String number) {
        return new SampleCdr(id, number, start, end, publicKey, values);
    }

    SampleCdr times(String from, String to) {
        return new SampleCdr(id, totalEnergy, from, to, publicKey, values);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The CDR as JSON with two blanks a level, without a line break at its end. */
    String json() {
        return """
                {
                  "country_code": "DE",
                  "party_id": "ECK",
                  "id": "%s",
                  "start_date_time": "%s",
                  "end_date_time": "%s",
                  "session_id": "S-%s",
                  "cdr_token": {
                    "country_code": "DE",
                    "party_id": "EMP",
                    "uid": "1F2D3A4F5506C7",
                    "type": "RFID",
                    "contract_id": "DE-EMP-C12345678-X"
                  },
                  "auth_method": "WHITELIST",
                  "cdr_location": {
                    "id": "LOC1",
                    "address": "Eichstrasse 1",
                    "city": "Berlin",
                    "postal_code": "10115",
                    "country": "DEU",
                    "coordinates": {"latitude": "52.520008", "longitude": "13.404954"},
                    "evse_uid": "E000001",
                    "evse_id": "DE*ECK*E000001",
                    "connector_id": "1",
                    "connector_standard": "IEC_62196_T2",
                    "connector_format": "SOCKET",
                    "connector_power_type": "AC_3_PHASE"
                  },
                  "meter_id": "1ECK0000000001",
                  "currency": "EUR",
                  "charging_periods": [
                    {
                      "start_date_time": "%s",
                      "dimensions": [{"type": "ENERGY", "volume": %s}]
                    }
                  ],%s
                  "total_cost": {"excl_vat": 4.1, "incl_vat": 4.88},
                  "total_energy": %s,
                  "total_time": 1.0111,
                  "last_updated": "2026-03-01T10:05:00Z"
                }""".formatted(id, start, end, id, start, totalEnergy, signedData(), totalEnergy);
    }

    private String signedData() {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder json = new StringBuilder("\n  \"signed_data\": {\n    \"encoding_method\": \"OCMF\",\n");
        publicKey.ifPresent(
                key -> json.append("    \"public_key\": \"").append(key).append("\",\n"));
        json.append("    \"signed_values\": [\n");
        for (int i = 0; i < values.size(); i++) {
            json.append(value(values.get(i))).append(i < values.size() - 1 ? ",\n" : "\n");
        }
        return json.append("    ]\n  },").toString();
    }

    private static String value(SignedValueText value) {
        return "      {\n        \"nature\": \"" + value.nature() + "\",\n        \"plain_data\": \""
                + escape(value.plainData()) + "\",\n        \"signed_data\": \"" + escape(value.signedData())
                + "\"\n      }";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The CDR in OCPI 2.1.1, which knows no signed data, with signed data ported back. */
    String json211() {
        return """
                {
                  "id": "%s",
                  "start_date_time": "%s",
                  "stop_date_time": "%s",
                  "auth_id": "1F2D3A4F5506C7",
                  "auth_method": "WHITELIST",
                  "location": {
                    "id": "LOC1",
                    "type": "ON_STREET",
                    "address": "Eichstrasse 1",
                    "city": "Berlin",
                    "postal_code": "10115",
                    "country": "DEU",
                    "coordinates": {"latitude": "52.520008", "longitude": "13.404954"},
                    "evses": [{"uid": "E000001", "evse_id": "DE*ECK*E000001", "connectors": [{"id": "1"}]}]
                  },
                  "meter_id": "1ECK0000000001",
                  "currency": "EUR",
                  "charging_periods": [
                    {
                      "start_date_time": "%s",
                      "dimensions": [{"type": "ENERGY", "volume": %s}]
                    }
                  ],%s
                  "total_cost": 4.1,
                  "total_energy": %s,
                  "total_time": 1.0111,
                  "last_updated": "2026-03-01T10:05:00Z"
                }""".formatted(id, start, end, start, totalEnergy, signedData(), totalEnergy);
    }
}

package io.github.eichcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityBilledTest {
    private static List<String> codes(String code) {
        return code.equals("-") ? List.of() : List.of(code);
    }

    private static Checking token(String type, String uid, String contract) {
        return Checking.of(",'cdr_token':{'uid':'" + uid + "','type':'" + type + "','contract_id':'" + contract + "'},"
                + "'session_id':'S-1','authorization_reference':'A-1'");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO14443, 04A1B2C3, RFID, 04a1:b2-c3, -",
        "ISO14443, 04A1B2C3, RFID, C3B2A104, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 77705923, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 0077705923, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 3283263748, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 04A1B2C3000000, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 00000004A1B2C3, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 04A1B2C3000001, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3, RFID, 0104A1B2C30000, TOKEN_DIFFERS",
        "ISO14443, 04A1B2C3D4E5F6, RFID, F6E5D4C3B2A104, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3D4E5F6, RFID, 04A1B2C3, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3D4E5F6, RFID, C3D4E5F6, TOKEN_NOTATION",
        "ISO14443, 04A1B2C3D4E5F6, RFID, A1B2C3D4, TOKEN_DIFFERS",
        "ISO15693, E004010012345678, RFID, 78563412000104E0, TOKEN_NOTATION",
        "ISO15693, E004010012345678, rfid, E004010012345679, TOKEN_DIFFERS",
        "ISO14443, 04A1B2C3, RFID, 04A1B2C4, TOKEN_DIFFERS",
        "ISO14443, 04A1B2C3, APP_USER, 04A1B2C4, TOKEN_NOT_COMPARED",
        "ISO14443, 04A1B2C3, AD_HOC_USER, x, TOKEN_NOT_COMPARED",
        "ISO14443, S1, RFID, 04A1B2C4, TOKEN_DIFFERS",
        "CENTRAL_1, s-1, RFID, 04A1B2C4, -",
        "LOCAL, a1, RFID, 04A1B2C4, -",
        "CENTRAL, 0815, RFID, 04A1B2C4, TOKEN_NOT_COMPARED",
        "EMAID, DEABCC123456789, RFID, x, -",
        "EMAID, DEABCC12345678, RFID, x, -",
        "EMAID, DEABCC123456780, RFID, x, TOKEN_NOT_COMPARED",
        "EMAID, DEABCC12345679, RFID, x, TOKEN_NOT_COMPARED",
        "NONE, x, RFID, 04A1B2C4, TOKEN_NOT_SIGNED",
        "DENIED, x, RFID, 04A1B2C4, TOKEN_NOT_SIGNED",
        "UNDEFINED, x, RFID, 04A1B2C4, TOKEN_NOT_SIGNED",
        "'', 04A1B2C3, RFID, 04A1B2C4, TOKEN_NOT_COMPARED",
        "'', 04A1B2C3, RFID, C3B2A104, TOKEN_NOTATION",
    })
    void token_againstWhatWasSigned(String kind, String ident, String type, String uid, String code) {
        assertThat(token(type, uid, "DE-ABC-C12345678-9").user(kind, ident).codes(new UserBilled()))
                .isEqualTo(codes(code));
    }

    @Test
    void token_whereNobodyWasIdentified_isNotCompared() {
        assertThat(token("RFID", "04A1B2C4", "C")
                        .user("ISO14443", "04A1B2C3")
                        .fields(Map.of("IS", "false"))
                        .codes(new UserBilled()))
                .containsExactly("TOKEN_NOT_SIGNED");
    }

    @Test
    void token_isAlsoComparedWithTheBytesOfTheField() {
        Checking signed = token("RFID", "41424344", "C").user("", "ABCD");
        assertThat(signed.fields(Map.of("contractId", "41424344")).codes(new UserBilled()))
                .isEmpty();
        assertThat(signed.fields(Map.of("CustomerIdent", "41 42 43 44")).codes(new UserBilled()))
                .isEmpty();
        assertThat(signed.codes(new UserBilled())).containsExactly("TOKEN_NOT_COMPARED");
        assertThat(token("RFID", "abcd", "C")
                        .user("", "41424344")
                        .fields(Map.of("contractId", "41424344"))
                        .codes(new UserBilled()))
                .isEmpty();
    }

    @Test
    void letters_thatOnlyLookAlike_areOthers() {
        // Cyrillic, Turkish and long ones
        assertThat(AsciiText.same("ABC", "AB\u0421")).isFalse();
        assertThat(AsciiText.same("ID", "\u0131D")).isFalse();
        assertThat(AsciiText.same("S1", "\u017f1")).isFalse();
        assertThat(AsciiText.same("-", ":")).isFalse();
        assertThat(AsciiText.same("a-b z", "AB:Z")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1ECK0000000001, 1eck 0000-0000.01, -",
        "0001234567, 1234567, -",
        "1ECK0000000001, 000001, METER_ID_SUFFIX",
        "1ECK0000000001, 00001, METER_ID_DIFFERS",
        "000001, 1ECK0000000001, METER_ID_SUFFIX",
        "1ECK0000000001, 1ECK0000000002, METER_ID_DIFFERS",
        "1ECK0000000001, GW0000001, METER_ID_DIFFERS",
    })
    void meter_againstMeterId(String meter, String billed, String code) {
        assertThat(Checking.of(",'meter_id':'" + billed + "'")
                        .origin(Optional.of(meter), Optional.of("GW0000001"), Optional.empty(), Optional.empty())
                        .codes(new MeterBilled()))
                .isEqualTo(codes(code));
    }

    @Test
    void gateway_countsOnlyWhereThereIsNoMeter() {
        assertThat(Checking.of(",'meter_id':'gw-1'")
                        .origin(Optional.empty(), Optional.of("GW1"), Optional.empty(), Optional.empty())
                        .codes(new MeterBilled()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EVSEID, DE*ABC*E1, 'evse_id':'de-abc-e1', -",
        "EVSEID, DE*ABC*E1, 'evse_uid':'DEABCE1', -",
        "EVSEID, DE*ABC*E12, \"'evse_id':'DE*ABC*E1','connector_id':'2'\", -",
        "EVSEID, DE*ABC*E1, 'evse_id':'DE*ABC*E2', PLACE_DIFFERS",
        "EVSEID, DE*ABC*E1, 'evse_id':'DE*ABC*\u04151', PLACE_DIFFERS",
        "EVSEID, L1, 'evse_id':'DE*ABC*E2', PLACE_DIFFERS",
        "EVSEID, DE*ABC*E1, 'evse_id':'#NA', -",
        "EVSEID, DE*ABC*E1, 'connector_id':'1', -",
        "CBIDC, L1 2, 'connector_id':'2', -",
        "CBIDC, L2 2, 'connector_id':'2', PLACE_DIFFERS",
        "OTHER, X, 'evse_id':'DE*ABC*E2', -",
    })
    void place_againstTheSignedOne(String kind, String ident, String members, String code) {
        assertThat(Checking.of(",'cdr_location':{'id':'L1'," + members.replace("\"", "") + "}")
                        .chargePoint(ident)
                        .fields(Map.of("CT", kind))
                        .codes(new PlaceBilled()))
                .isEqualTo(codes(code));
    }
}

package io.github.eichcheck.ocpi;

import static io.github.eichcheck.ocpi.CdrFinding.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrEntry.UnreadableCdr;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CdrReaderTest {
    private static final String BASE = "'id':'C','start_date_time':'2026-03-01T10:00:00Z',"
            + "'end_date_time':'2026-03-01T11:00:00Z','total_energy':10.000";

    private static Cdr cdr(String members) {
        String json = ("{" + BASE + (members.isEmpty() ? "" : "," + members) + "}").replace('\'', '"');
        return ((ReadableCdr) new CdrReader().read(json)).cdr();
    }

    private static Cdr only(String members) {
        return ((ReadableCdr) new CdrReader().read(("{" + members + "}").replace('\'', '"'))).cdr();
    }

    /** {@code CODE pointer} of each finding. */
    private static List<String> findings(Cdr cdr) {
        return cdr.findings().stream()
                .map(finding -> finding.code() + " " + finding.location().pointer())
                .toList();
    }

    private static FindingCode refusal(String json) {
        return ((UnreadableCdr) new CdrReader().read(json.replace('\'', '"')))
                .finding()
                .code();
    }

    @Test
    void aCompleteCdr_hasNoFindings() {
        Cdr cdr = cdr("'country_code':'DE','party_id':'ABC','meter_id':'M','total_time':1.0,'total_parking_time':0.25,"
                + "'credit':true,'cdr_token':{'uid':'U','type':'RFID','contract_id':'K'},"
                + "'cdr_location':{'id':'L','country':'DEU','evse_uid':'1','evse_id':'DE*ABC*E1','connector_id':'2'},"
                + "'charging_periods':[{'start_date_time':'2026-03-01T10:00:00Z',"
                + "'dimensions':[{'type':'energy','volume':10.00}]}],"
                + "'signed_data':{'encoding_method':'OCMF','encoding_method_version':1,'public_key':'PK','url':'u',"
                + "'signed_values':[{'nature':'Start','plain_data':'','signed_data':' s '},{'nature':'End'}]}");
        assertThat(findings(cdr)).isEmpty();
        assertThat(cdr.countryCode()).contains("DE");
        assertThat(cdr.partyId()).contains("ABC");
        assertThat(cdr.id()).contains("C");
        assertThat(cdr.start().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(cdr.end().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2026-03-01T11:00:00Z"));
        assertThat(cdr.token()).contains(new CdrToken(Optional.of("U"), Optional.of("RFID"), Optional.of("K")));
        assertThat(cdr.location())
                .isEqualTo(new CdrLocation(
                        Optional.of("L"),
                        Optional.of("DEU"),
                        Optional.empty(),
                        Optional.of("1"),
                        Optional.of("DE*ABC*E1"),
                        Optional.of("2")));
        assertThat(cdr.meterId()).contains("M");
        assertThat(cdr.totalEnergy()).contains(new BigDecimal("10.000"));
        assertThat(cdr.totalTime()).contains(new BigDecimal("1.0"));
        assertThat(cdr.totalParkingTime()).contains(new BigDecimal("0.25"));
        assertThat(cdr.credit()).isTrue();
        assertThat(cdr.periods()).hasSize(1);
        assertThat(cdr.periods().get(0).dimensions())
                .containsExactly(new ChargingPeriod.Dimension("ENERGY", new BigDecimal("10.00")));
        assertThat(cdr.signedData())
                .contains(new SignedData(
                        Optional.of("OCMF"),
                        Optional.of("1"),
                        Optional.of("PK"),
                        List.of(
                                new SignedValue(
                                        "/signed_data/signed_values/0",
                                        Optional.of("Start"),
                                        Optional.of(""),
                                        Optional.of(" s ")),
                                new SignedValue(
                                        "/signed_data/signed_values/1",
                                        Optional.of("End"),
                                        Optional.empty(),
                                        Optional.empty())),
                        Optional.of("u")));
    }

    @Test
    void referencesAndHomeCharging_areRead() {
        Cdr cdr = cdr("'session_id':'S','authorization_reference':'A','credit':true,'credit_reference_id':'B',"
                + "'home_charging_compensation':true");
        assertThat(findings(cdr)).isEmpty();
        assertThat(cdr.references()).isEqualTo(new CdrReferences(Optional.of("S"), Optional.of("A"), Optional.of("B")));
        assertThat(cdr.credit()).isTrue();
        assertThat(cdr.homeCharging()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'currency':'EUR' | false",
                "'total_time_cost':{'excl_vat':0.00} | false",
                "'total_time_cost':{'excl_vat':0.10} | true",
                "'total_parking_cost':{'before_taxes':-2} | true",
                "'total_time_cost':1.5 | true",
                "'tariffs':[{'elements':[{'price_components':[{'type':'TIME','price':2.0}]}]}] | true",
                "'tariffs':[{'elements':[{'price_components':[{'type':'PARKING_TIME','price':1}]}]}] | false",
                "'total_parking_time':0.1,'tariffs':[{'elements':[{'price_components':[{'type':'PARKING_TIME',"
                        + "'price':'1'}]}]}] | true",
                "'charging_periods':[{'dimensions':[{'type':'PARKING_TIME','volume':0.1}]}],"
                        + "'tariffs':[{'elements':[{'price_components':[{'type':'PARKING_TIME','price':1}]}]}] | true",
                "'total_parking_time':0.1,'total_parking_cost':{'excl_vat':0},"
                        + "'tariffs':[{'elements':[{'price_components':[{'type':'PARKING_TIME','price':1}]}]}] | false",
                "'tariffs':[{'elements':[{'price_components':[{'type':'TIME','price':0}]}]}] | false",
                "'tariffs':[{'elements':[{'price_components':[{'type':'ENERGY','price':0.4}]}]}] | false",
                "'total_time_cost':{'excl_vat':0},'tariffs':[{'elements':[{'price_components':[{'type':'TIME',"
                        + "'price':2}]}]}] | false"
            },
            quoteCharacter = '"')
    void timeIsBilled_whereACostOrElseATariffSaysSo(String members, boolean billed) {
        assertThat(cdr(members).billsTime()).isEqualTo(billed);
    }

    @Test
    void version211_isMapped() {
        Cdr cdr = only("'id':'C','start_date_time':'2026-03-01T10:00:00','stop_date_time':'2026-03-01T11:00:00.5Z',"
                + "'auth_id':'U','location':{'id':'L','time_zone':'Europe/Berlin','evses':[{'uid':'1','evse_id':'DE*A','connectors':[{'id':'2'}]}]},"
                + "'total_cost':4.00,'total_energy':1,'total_time':1");
        assertThat(findings(cdr)).isEmpty();
        assertThat(cdr.start().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(cdr.end().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2026-03-01T11:00:00.5Z"));
        assertThat(cdr.token()).contains(new CdrToken(Optional.of("U"), Optional.empty(), Optional.empty()));
        assertThat(cdr.location())
                .isEqualTo(new CdrLocation(
                        Optional.of("L"),
                        Optional.empty(),
                        Optional.of("Europe/Berlin"),
                        Optional.of("1"),
                        Optional.of("DE*A"),
                        Optional.of("2")));
    }

    @Test
    void version211_withSeveralEvses_leavesThePlaceOpen() {
        Cdr cdr = cdr("'location':{'evses':[{'uid':'1'},{'uid':'2'}]}");
        assertThat(findings(cdr)).containsExactly("EVSE_AMBIGUOUS /location/evses");
        assertThat(cdr.location()).isEqualTo(CdrLocation.UNKNOWN);
        Cdr connectors = cdr("'location':{'evses':[{'uid':'1','connectors':[{'id':'1'},{'id':'2'}]}]}");
        assertThat(findings(connectors)).containsExactly("EVSE_AMBIGUOUS /location/evses/0/connectors");
        assertThat(connectors.location())
                .isEqualTo(new CdrLocation(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("1"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "15.342, 15.342, ",
        "15.3420, 15.3420, ",
        "1.5e1, 15, ",
        "15E+2, 1500, ",
        "-3, -3, ",
        "'\"15.30\"', 15.30, NUMBER_AS_TEXT",
        "'\"15,30\"', , NOT_A_NUMBER",
        "'\" 1\"', , NOT_A_NUMBER",
        "'\"NaN\"', , NOT_A_NUMBER",
        "'\"\"', , NOT_A_NUMBER",
        "'\"٣\"', , NOT_A_NUMBER",
        "1e999999999, , NOT_A_NUMBER",
        "1e-99, , NOT_A_NUMBER",
        "1e99999999999, , NOT_A_NUMBER",
        "true, , TYPE_WRONG",
        "{}, , TYPE_WRONG",
        "null, , FIELD_MISSING"
    })
    void totalEnergy(String written, String read, String code) {
        Cdr cdr = only("'id':'C','start_date_time':'2026-03-01T10:00:00Z','end_date_time':'2026-03-01T11:00:00Z',"
                + "'total_energy':" + written);
        assertThat(cdr.totalEnergy()).isEqualTo(Optional.ofNullable(read).map(BigDecimal::new));
        assertThat(findings(cdr)).isEqualTo(code == null ? List.of() : List.of(code + " /total_energy"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z, ",
        "2026-03-01T10:00:00, 2026-03-01T10:00:00Z, ",
        "2026-03-01t10:00:00z, 2026-03-01T10:00:00Z, ",
        "2026-03-01T10:00:00.1234567891Z, 2026-03-01T10:00:00.123456789Z, ",
        "2026-03-01T10:00:00+01:00, 2026-03-01T09:00:00Z, DATE_OFFSET",
        "2026-03-01T10:00:00-00:00, 2026-03-01T10:00:00Z, DATE_OFFSET",
        "1970-1-1T00:00:00Z, , DATE_PLACEHOLDER",
        "1970-01-01T00:00:00Z, , DATE_PLACEHOLDER",
        "1970-01-01T00:00:00.000, , DATE_PLACEHOLDER",
        "1970-01-01T00:00:01Z, 1970-01-01T00:00:01Z, ",
        "2026-02-30T10:00:00Z, , DATE_MALFORMED",
        "2026-03-01T24:00:00Z, , DATE_MALFORMED",
        "2026-03-01 10:00:00Z, , DATE_MALFORMED",
        "2026-3-1T10:00:00Z, , DATE_MALFORMED",
        "2026-03-01T10:00:00+99:00, , DATE_MALFORMED",
        "2026-03-01, , DATE_MALFORMED",
        "'', , DATE_MALFORMED"
    })
    void dates(String written, String read, String code) {
        Cdr cdr = only("'id':'C','start_date_time':'" + written + "','end_date_time':'2026-03-01T11:00:00Z',"
                + "'total_energy':1");
        assertThat(cdr.start())
                .contains(new OcpiDateTime(written, Optional.ofNullable(read).map(Instant::parse)));
        assertThat(findings(cdr)).isEqualTo(code == null ? List.of() : List.of(code + " /start_date_time"));
    }

    @Test
    void whatIsMissing_isSaid() {
        Cdr cdr = only("'total_time':1");
        assertThat(findings(cdr))
                .containsExactly(
                        "ID_MISSING /id",
                        "FIELD_MISSING /start_date_time",
                        "FIELD_MISSING /end_date_time",
                        "FIELD_MISSING /total_energy");
    }

    @Test
    void wrongTypes_costOnlyTheirField() {
        Cdr cdr = cdr("'cdr_token':'U','cdr_location':[],'meter_id':4711,'charging_periods':{},'total_time':[],"
                + "'credit':'TRUE','country_code':false");
        assertThat(findings(cdr))
                .containsExactlyInAnyOrder(
                        "TYPE_WRONG_UNUSED /cdr_token",
                        "TYPE_WRONG_UNUSED /cdr_location",
                        "TEXT_AS_NUMBER /meter_id",
                        "TYPE_WRONG_UNUSED /charging_periods",
                        "TYPE_WRONG_UNUSED /total_time",
                        "BOOLEAN_AS_TEXT /credit",
                        "TYPE_WRONG_UNUSED /country_code");
        assertThat(cdr.meterId()).contains("4711");
        assertThat(cdr.credit()).isTrue();
        assertThat(cdr.totalEnergy()).contains(new BigDecimal("10.000"));
    }

    @Test
    void credit_thatIsNoBoolean_isIgnored() {
        assertThat(findings(cdr("'credit':1"))).containsExactly("TYPE_WRONG_UNUSED /credit");
        assertThat(cdr("'credit':'false'").credit()).isFalse();
    }

    @Test
    void dimensions_thatCannotBeRead_areLeftOutWithAFinding() {
        Cdr cdr = cdr(
                "'charging_periods':[7,{'dimensions':[{'type':'ENERGY','volume':'x'},{'type':'TIME','volume':'1'}]}]");
        assertThat(findings(cdr))
                .containsExactlyInAnyOrder(
                        "TYPE_WRONG_UNUSED /charging_periods/0",
                        "NOT_A_NUMBER /charging_periods/1/dimensions/0/volume",
                        "NUMBER_AS_TEXT /charging_periods/1/dimensions/1/volume");
        assertThat(cdr.periods().get(0).dimensions())
                .containsExactly(new ChargingPeriod.Dimension("TIME", BigDecimal.ONE));
    }

    @Test
    void signedValues_asASingleObject() {
        Cdr cdr = cdr(
                "'signed_data':{'signed_values':{'signed_data':'x'},'public_key':' ','encoding_method_version':'1.0'}");
        assertThat(findings(cdr))
                .containsExactlyInAnyOrder(
                        "SIGNED_VALUES_OBJECT /signed_data/signed_values",
                        "VERSION_AS_TEXT /signed_data/encoding_method_version");
        SignedData data = cdr.signedData().orElseThrow();
        assertThat(data.publicKey()).isEmpty();
        assertThat(data.encodingMethodVersion()).contains("1.0");
        assertThat(data.values())
                .containsExactly(new SignedValue(
                        "/signed_data/signed_values", Optional.empty(), Optional.empty(), Optional.of("x")));
    }

    @Test
    void signedData_ofAnotherType_isNotTakenForNone() {
        assertThat(findings(cdr("'signed_data':'OCMF|{}|{}'"))).containsExactly("SIGNED_DATA_TYPE /signed_data");
        Cdr cdr = cdr("'signed_data':{'signed_values':['x',{'signed_data':'y'}]}");
        assertThat(findings(cdr)).containsExactly("SIGNED_DATA_TYPE /signed_data/signed_values/0");
        assertThat(cdr.signedData().orElseThrow().values())
                .extracting(SignedValue::pointer)
                .containsExactly("/signed_data/signed_values/0", "/signed_data/signed_values/1");
        assertThat(findings(cdr("'signed_data':{'signed_values':[{'signed_data':{}}]}")))
                .containsExactly("SIGNED_DATA_TYPE /signed_data/signed_values/0/signed_data");
    }

    @Test
    void signedData_inChargingPeriods() {
        Cdr cdr = cdr(
                "'charging_periods':[{'signed_data':{'encoding_method':'OCMF','signed_values':[{'signed_data':'a'}]}},"
                        + "{'signed_data':{'encoding_method':'OCMF','signed_values':[{'signed_data':'b'}]}},"
                        + "{'signed_data':{'encoding_method':'EDL','signed_values':[{'signed_data':'c'}]}}]");
        assertThat(findings(cdr))
                .containsExactly(
                        "SIGNED_DATA_MISPLACED /charging_periods/0/signed_data",
                        "SIGNED_DATA_MISPLACED /charging_periods/1/signed_data",
                        "SIGNED_DATA_NOT_CHECKED /charging_periods/2/signed_data");
        assertThat(cdr.findings().get(2).severity()).isEqualTo(Severity.UNCHECKED);
        assertThat(cdr.signedData().orElseThrow().values())
                .extracting(SignedValue::pointer)
                .containsExactly(
                        "/charging_periods/0/signed_data/signed_values/0",
                        "/charging_periods/1/signed_data/signed_values/0");
    }

    @Test
    void signedData_inChargingPeriods_countsForNothingWhereTheCdrHasItsOwn() {
        Cdr cdr = cdr("'signed_data':{'signed_values':[]},'charging_periods':[{'signed_data':{'signed_values':[{}]}}]");
        assertThat(findings(cdr)).containsExactly("SIGNED_DATA_IGNORED /charging_periods/0/signed_data");
        assertThat(cdr.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(cdr.signedData().orElseThrow().values()).isEmpty();
    }

    @Test
    void duplicateMembers() {
        Cdr cdr = cdr("'total_energy':11,'remark':'a','remark':'b','x/y':{'~':1,'~':2},"
                + "'signed_data':{'any':1,'any':2,'signed_values':[{'nature':'a','nature':'b'}]},"
                + "'cdr_location':{'coordinates':{'latitude':1,'latitude':2},'evse_id':'a','evse_id':'b'},"
                + "'tariffs':[{'id':1,'id':2}]");
        assertThat(findings(cdr))
                .containsExactlyInAnyOrder(
                        "DUPLICATE_MEMBER /total_energy",
                        "DUPLICATE_MEMBER_UNUSED /remark",
                        "DUPLICATE_MEMBER_UNUSED /x~1y/~0",
                        "DUPLICATE_MEMBER /signed_data/any",
                        "DUPLICATE_MEMBER /signed_data/signed_values/0/nature",
                        "DUPLICATE_MEMBER_UNUSED /cdr_location/coordinates/latitude",
                        "DUPLICATE_MEMBER /cdr_location/evse_id",
                        "DUPLICATE_MEMBER_UNUSED /tariffs/0/id");
        Finding energy = cdr.findings().stream()
                .filter(finding -> finding.location().pointer().equals("/total_energy"))
                .findFirst()
                .orElseThrow();
        assertThat(energy.actual()).contains("10.000, 11");
        assertThat(energy.severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "{'id':'S','kwh':1,'status':'COMPLETED','cdr_token':{}}",
                "{'id':'T','elements':[]}",
                "{'encoding_method':'OCMF','signed_values':[]}",
                "{'data':{}}"
            })
    void whatIsNoCdr_isRefused(String json) {
        assertThat(refusal(json)).isEqualTo(CdrTextFinding.NOT_A_CDR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{'total_energy':NaN}", "{'total_energy':1}}", "{'total_energy':01}"})
    void whatIsNoJson_isRefused(String json) {
        assertThat(refusal(json)).isEqualTo(CdrTextFinding.NOT_JSON);
    }

    @Test
    void aSyntaxErrorIsPlacedInTheFile() {
        SourcePosition position = new SourcePosition("f", "/3", 10, 5);
        CdrReader reader = new CdrReader();
        UnreadableCdr sameLine = (UnreadableCdr) reader.read(new CdrJson(position, Bytes.utf8("{\"a\" 1}")));
        assertThat(sameLine.position()).isEqualTo(position);
        assertThat(sameLine.finding().location().field()).get().asString().startsWith("line 10, column 1");
        UnreadableCdr below = (UnreadableCdr) reader.read(new CdrJson(position, Bytes.utf8("{\r\n\n  !}")));
        assertThat(below.finding().location().field()).get().asString().startsWith("line 12, column ");
    }

    @Test
    void aBrokenText_keepsItsCode() {
        SourcePosition position = new SourcePosition("f", "/3", 10, 5);
        CdrEntry entry = new CdrReader().read(new CdrText.BrokenText(position, CdrTextFinding.TRUNCATED, "x"));
        assertThat(entry.position()).isEqualTo(position);
        assertThat(((UnreadableCdr) entry).finding().code()).isEqualTo(CdrTextFinding.TRUNCATED);
    }
}

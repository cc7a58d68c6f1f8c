package io.github.eichcheck.generate;

import java.util.List;

/** Vectors about the general fields of the payload (rules 9 to 22). */
final class FieldVectors {
    private static final String USER =
            "\"IS\":true,\"IL\":\"VERIFIED\",\"IF\":[\"RFID_PLAIN\",\"OCPP_RS\",\"ISO15118_NONE\",\"PLMN_NONE\"],"
                    + "\"IT\":\"ISO14443\",\"ID\":\"1F2D3A4F5506C7\",";
    private static final String CHARGE_POINT = "\"CT\":\"EVSEID\",\"CI\":\"DE*ECK*E000001\",";

    private final VectorGroup group = new VectorGroup("fields");

    List<Vector> vectors() {
        keys();
        version();
        source();
        user();
        identifier();
        loss();
        return group.vectors();
    }

    private static OcmfRecord record() {
        return VectorGroup.record();
    }

    private void keys() {
        group.valid("a key that OCMF does not know", record().with("\"RD\":", "\"QQ\":1,\"RD\":"), "ocmf/unknown-key");
        group.valid(
                "a key that OCMF does not know, in a reading",
                record().with("\"RV\":1010.500,", "\"RV\":1010.500,\"RM\":\"\","),
                "ocmf/unknown-key");
        group.valid("a vendor's key", record().with("\"RD\":", "\"XV\":{\"A\":[1,2]},\"RD\":"), "ocmf/vendor-key");
        group.valid("FV as a number", record().with("\"1.3\"", "1.3"), "ocmf/json-type");
    }

    private void version() {
        group.valid("no FV", record().with("\"FV\":\"1.3\",", ""), "ocmf/fv-missing");
        group.valid("FV null", record().with("\"1.3\"", "null"), "ocmf/fv-missing", "ocmf/json-type");
        group.valid("FV with a third number", record().with("\"1.3\"", "\"1.3.0\""), "ocmf/fv-malformed");
        group.valid("FV before the first version", record().with("\"1.3\"", "\"0.0\""), "ocmf/fv-malformed");
        group.invalid(
                "FV of another generation",
                record().with("\"1.3\"", "\"2.0\""),
                "ocmf/fv-major-unknown",
                "ocmf/ri-not-table-25");
        group.valid("FV 1.5", record().with("\"1.3\"", "\"1.5\""), "ocmf/fv-newer", "ocmf/ri-not-table-25");
        group.valid(
                "FV 1.4 with a register of Table 25",
                record().with("\"1.3\"", "\"1.4\"").withAll("1-0:1.8.0", "01-00:B1.08.00*FF"),
                "ocmf/fv-above-1-3");
        group.valid(
                "a tariff text before it was specified",
                record().with("\"1.3\"", "\"1.0\"").with("\"ID\":", "\"TT\":\"0.39\",\"ID\":"),
                "ocmf/key-newer-than-fv");
        group.valid(
                "a cumulated loss before it was specified",
                withLoss("{\"LR\":5,\"LU\":\"mOhm\"}").with("\"1.3\"", "\"1.1\""),
                "ocmf/key-newer-than-fv");
        group.valid(
                "a resistance register before its unit was specified",
                record().with("\"1.3\"", "\"1.1\"").with("]}", ",{\"RV\":5,\"RI\":\"1-0:8C.7.0\",\"RU\":\"mOhm\"}]}"),
                "ocmf/key-newer-than-fv");
        group.valid(
                "an event counter of OCMF 0.4 in a later version",
                record().with("\"RV\":1010.500,", "\"RV\":1010.500,\"EI\":0,"),
                "ocmf/key-older-than-fv");
        group.valid(
                "a key of OCMF 0.1 in a later version",
                record().with("\"GI\":", "\"VI\":\"old\",\"GI\":"),
                "ocmf/key-older-than-fv");
        group.valid(
                "OCMF 0.1, whose IS holds the level",
                record().with("\"1.3\"", "\"0.1\"")
                        .with(
                                "\"GI\":\"eichcheck test gateway\",\"GS\":\"ECG0000001\",\"GV\":\"1.0\",",
                                "\"VI\":\"v\",\"VV\":\"1\",")
                        .with("\"IS\":true,\"IL\":\"VERIFIED\"", "\"IS\":\"VERIFIED\"")
                        .with(CHARGE_POINT, ""));
    }

    private void source() {
        group.invalid("no PG", record().with("\"PG\":\"T12\",", ""), "ocmf/pg-malformed");
        group.invalid("PG without a number", record().with("\"T12\"", "\"T\""), "ocmf/pg-malformed");
        group.valid("PG with leading zeros", record().with("\"T12\"", "\"T012\""), "ocmf/pg-leading-zeros");
        group.valid("no MS", record().with("\"MS\":\"1ECK0000000001\",", ""), "ocmf/ms-missing");
        group.invalid(
                "nobody signed",
                record().with("\"MS\":\"1ECK0000000001\",", "")
                        .with("\"GS\":\"ECG0000001\",", "")
                        .with(CHARGE_POINT, ""),
                "ocmf/ms-missing",
                "ocmf/source-unidentified");
        group.valid(
                "a firmware of 26 characters",
                record().with("\"RD\":", "\"CF\":\"" + "1".repeat(26) + "\",\"RD\":"),
                "ocmf/too-long");
        group.valid("CT without CI", record().with(",\"CI\":\"DE*ECK*E000001\"", ""), "ocmf/ct-ci-incomplete");
        group.valid("CT of another kind", record().with("\"EVSEID\"", "\"DC-Test\""), "ocmf/table-value");
        group.valid("CBIDC without a blank", record().with("\"EVSEID\"", "\"CBIDC\""), "ocmf/cbidc-without-blank");
        group.valid("CT and CI empty", record().with(CHARGE_POINT, "\"CT\":\"\",\"CI\":\"\","), "ocmf/ct-ci-empty");
    }

    private void user() {
        group.valid(
                "no user in the record of a transaction",
                record().with(USER, ""),
                "ocmf/is-missing",
                "ocmf/it-missing",
                "ocmf/if-missing");
        group.invalid(
                "a fiscal record with a user and transaction marks",
                record().with("\"T12\"", "\"F12\""),
                "ocmf/fiscal-with-user",
                "ocmf/tx-fiscal");
        group.invalid("IS is a text", record().with("\"IS\":true", "\"IS\":\"yes\""), "ocmf/is-not-boolean");
        group.valid(
                "nobody was assigned, and yet there is an ID",
                record().with("\"IS\":true", "\"IS\":false"),
                "ocmf/is-false",
                "ocmf/is-false-with-id");
        group.valid(
                "nobody was assigned",
                record().with(USER, "\"IS\":false,\"IL\":\"NONE\",\"IF\":[],\"IT\":\"NONE\",\"ID\":\"\","),
                "ocmf/is-false");
        group.valid(
                "no version, but keys of OCMF 0.1: IS holds the level",
                record().with("\"FV\":\"1.3\",", "")
                        .with(
                                "\"GI\":\"eichcheck test gateway\",\"GS\":\"ECG0000001\",\"GV\":\"1.0\",",
                                "\"VI\":\"v\",\"VV\":\"1\",")
                        .with("\"IS\":true,\"IL\":\"VERIFIED\"", "\"IS\":\"VERIFIED\""),
                "ocmf/fv-missing");
        group.valid("a level outside of the table", record().with("\"VERIFIED\"", "\"GREAT\""), "ocmf/table-value");
        for (String level : List.of("MISMATCH", "INVALID", "OUTDATED", "UNKNOWN")) {
            group.valid("the level " + level, record().with("VERIFIED", level), "ocmf/il-error");
        }
        group.valid("two flags of one group", record().with("OCPP_RS", "RFID_PSK"), "ocmf/if-cardinality");
        group.valid("a flag outside of the tables", record().with("OCPP_RS", "OCCP_AUTH"), "ocmf/table-value");
        group.valid(
                "IF is a text",
                record().with("[\"RFID_PLAIN\",\"OCPP_RS\",\"ISO15118_NONE\",\"PLMN_NONE\"]", "\"RFID_PLAIN\""),
                "ocmf/json-type");
        group.valid(
                "a tariff text of 251 characters",
                record().with("\"ID\":", "\"TT\":\"" + "x".repeat(251) + "\",\"ID\":"),
                "ocmf/too-long");
    }

    private void identifier() {
        group.valid("ISO14443 with two bytes", record().with("1F2D3A4F5506C7", "1F2D"), "ocmf/id-shape");
        group.valid("an eMAID", record().with("ISO14443", "EMAID").with("1F2D3A4F5506C7", "DEECKC12345678X"));
        group.valid(
                "an eMAID with hyphens",
                record().with("ISO14443", "EMAID").with("1F2D3A4F5506C7", "DE-ECK-C12345678-X"),
                "ocmf/id-shape");
        group.valid("a kind outside of the table", record().with("ISO14443", "FACE"), "ocmf/table-value");
        group.valid("a kind without an identifier", record().with("1F2D3A4F5506C7", ""), "ocmf/id-empty");
        group.valid(
                "an identifier of 41 characters",
                record().with("ISO14443", "CENTRAL").with("1F2D3A4F5506C7", "A".repeat(41)),
                "ocmf/id-long");
    }

    private void loss() {
        group.valid("loss compensation", withLoss("{\"LN\":\"cable\",\"LI\":1,\"LR\":5,\"LU\":\"mOhm\"}"));
        group.invalid("no resistance", withLoss("{\"LU\":\"mOhm\"}"), "ocmf/lc-incomplete");
        group.invalid(
                "a resistance that is no number",
                withLoss("{\"LR\":\"five\",\"LU\":\"mOhm\"}"),
                "ocmf/json-type",
                "ocmf/lc-incomplete");
        group.invalid("a resistance in Ohm", withLoss("{\"LR\":5,\"LU\":\"Ohm\"}"), "ocmf/lc-unit");
        group.invalid("a negative resistance", withLoss("{\"LR\":-5,\"LU\":\"mOhm\"}"), "ocmf/lc-negative");
        group.valid(
                "a number of the table with decimals",
                withLoss("{\"LI\":1.5,\"LR\":5,\"LU\":\"mOhm\"}"),
                "ocmf/li-not-integer");
        group.valid(
                "a name of 21 characters",
                withLoss("{\"LN\":\"" + "x".repeat(21) + "\",\"LR\":5,\"LU\":\"mOhm\"}"),
                "ocmf/too-long");
        group.valid(
                "an unknown key of the loss compensation",
                withLoss("{\"LX\":1,\"LR\":5,\"LU\":\"uOhm\"}"),
                "ocmf/unknown-key");
    }

    private static OcmfRecord withLoss(String loss) {
        return record().with("\"RD\":", "\"LC\":" + loss + ",\"RD\":")
                .with("\"RV\":1000.000", "\"RV\":1000.000,\"CL\":0")
                .with("\"RV\":1010.500", "\"RV\":1010.500,\"CL\":0.012");
    }
}

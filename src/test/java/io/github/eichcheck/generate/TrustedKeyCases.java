package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** CDRs that are judged with a list of trusted keys. The meter is 1ECK0000000001, the session of 1 March 2026. */
final class TrustedKeyCases {
    private static final String HEADER = "meter,evse_id,charge_point,valid_from,valid_to,public_key\n";
    private static final TestKey KEY = VectorGroup.KEY;
    private static final TestKey OTHER = TestKey.named("another meter", Curve.SECP256R1);
    private static final TestKey THIRD = TestKey.named("a third meter", Curve.SECP256R1);
    private static final String LISTED = ofMeter(KEY);
    private static final String AT_E1 = place("DE*ECK*E000001");

    private final List<CdrCase> cases = new ArrayList<>();

    List<CdrCase> cases() {
        trusted();
        wrongKeys();
        validity();
        several();
        unusable();
        unknown();
        places();
        return List.copyOf(cases);
    }

    private void trusted() {
        add("the trusted key is that of the CDR", cdr(), LISTED, "VVVV");
        add("the trusted key alone", cdr().withoutKey(), LISTED, "VVVV");
        add("the trusted key and a blank one in the CDR", cdr().key(" "), LISTED, "VVVV");
        add("the meter written otherwise in the list", cdr(), ofMeter("001eck-0000.000/001", KEY), "VVVV");
        add("the list names the gateway that signs", cdr(), ofMeter("ECG 0000001", KEY), "VVVV");
        add(
                "the trusted key as a compressed point, which does not say of which curve",
                cdr(),
                line("1ECK0000000001,,,,", HexFormat.of().formatHex(KEY.compressedPoint())),
                "VVVV");
        add(
                "the trusted key and in the CDR what is none",
                cdr().key("see the label!"),
                LISTED,
                "VVVV",
                "key/not-compared");
    }

    private void wrongKeys() {
        OcmfRecord forged = VectorGroup.record().signedBy(OTHER);
        String tampered = VectorGroup.record().toString().replace("\"T12\"", "\"T13\"");
        add(
                "altered data under the trusted key",
                cdr().signed(CaseCdr.base64(tampered)),
                LISTED,
                "XVVV",
                "signature/mismatch");
        add(
                "unaltered data and another key in the CDR",
                cdr().key(CaseCdr.base64(OTHER.spki())),
                LISTED,
                "VXVV",
                "key/differs-from-trusted");
        add(
                "unaltered data signed by another key",
                cdr().record(forged).key(CaseCdr.base64(OTHER.spki())),
                LISTED,
                "XXVV",
                "key/differs-from-trusted",
                "key/signed-by-another",
                "signature/mismatch");
        add(
                "altered data and another key in the CDR",
                cdr().signed(CaseCdr.base64(tampered)).key(CaseCdr.base64(OTHER.spki())),
                LISTED,
                "XXVV",
                "key/differs-from-trusted",
                "signature/mismatch");
        add(
                "signed by another key, which nothing brings",
                cdr().record(forged).withoutKey(),
                LISTED,
                "XVVV",
                "signature/mismatch");
        add(
                "another key in the wrapper than the trusted one",
                cdr().signed(KeyCases.wrapper(VectorGroup.record(), OTHER)),
                LISTED,
                "VXVV",
                "key/differs-from-trusted",
                "transport/wrapped");
        add(
                "a trusted key on another curve",
                cdr(),
                ofMeter(TestKey.named("meter", Curve.SECP192R1)),
                "XXVV",
                "key/differs-from-trusted",
                "key/signed-by-another",
                "signature/key-curve-differs");
    }

    private void validity() {
        add("valid to that day", cdr(), line("1ECK0000000001,,,2026-03-01,2026-03-01", KEY), "VVVV");
        add("valid from the first reading on", cdr(), line("1ECK0000000001,,,2026-03-01T10:00:00+01:00,", KEY), "VVVV");
        add(
                "valid to the first reading, which is not inside any more",
                cdr(),
                line("1ECK0000000001,,,,2026-03-01T09:00:00Z", KEY),
                "VUVV",
                "key/not-valid-then");
        add("valid to the day before", cdr(), line("1ECK0000000001,,,,2026-02-28", KEY), "VUVV", "key/not-valid-then");
        add("valid from the day after", cdr(), line("1ECK0000000001,,,2026-03-02,", KEY), "VUVV", "key/not-valid-then");
        add(
                "one key until February and one from March on",
                cdr(),
                line("1ECK0000000001,,,,2026-02-28", OTHER) + line("1ECK0000000001,,,2026-03-01,", KEY),
                "VVVV");
        add(
                "signed by the key that was in use before",
                cdr(),
                line("1ECK0000000001,,,,2026-02-28", KEY) + line("1ECK0000000001,,,2026-03-01,", OTHER),
                "XXVV",
                "key/differs-from-trusted",
                "key/signed-by-another",
                "signature/mismatch");
    }

    private void several() {
        String two = ofMeter(OTHER) + ofMeter(KEY);
        add("two trusted keys, one of them in the CDR", cdr(), two, "VVVV");
        add("two trusted keys, none in the CDR", cdr().withoutKey(), two, "VVVV");
        add(
                "two trusted keys, the one signed and the other one is in the CDR",
                cdr().key(CaseCdr.base64(OTHER.spki())),
                two,
                "VXVV",
                "key/differs-from-trusted");
        add(
                "two trusted keys, and a third one signed",
                cdr(),
                ofMeter(OTHER) + ofMeter(THIRD),
                "XXVV",
                "key/differs-from-trusted",
                "key/signed-by-another",
                "signature/mismatch");
    }

    private void unusable() {
        add(
                "a listed key that is none",
                cdr(),
                line("1ECK0000000001,,,,", "see the label!"),
                "VUVV",
                "key/listed-key-unusable");
        add("a date that is none", cdr(), line("1ECK0000000001,,,1.3.2026,", KEY), "VUVV", "key/listed-key-unusable");
        add(
                "a listed point of another curve",
                cdr(),
                line(
                        "1ECK0000000001,,,,",
                        HexFormat.of()
                                .formatHex(
                                        TestKey.named("meter", Curve.SECP192R1).point())),
                "VUVV",
                "key/listed-key-unusable");
        add("a key that fits beside one that is none", cdr(), line("1ECK0000000001,,,,", "?") + LISTED, "VVVV");
        add(
                "a key that does not fit beside one that is none",
                cdr(),
                line("1ECK0000000001,,,,", "?") + ofMeter(OTHER),
                "VUVV",
                "key/listed-key-unusable");
    }

    private void unknown() {
        String list = ofMeter("1ECK0000000002", KEY);
        add("a meter that is not listed", cdr(), list, "VUVV", "key/not-listed");
        add(
                "a meter that is not listed, and no key",
                cdr().withoutKey(),
                list,
                "UUVV",
                "key/not-listed",
                "signature/no-usable-key");
        add(
                "a meter that is not listed, and two keys",
                cdr().signed(KeyCases.wrapper(VectorGroup.record(), OTHER)),
                list,
                "VXVV",
                "key/keys-differ",
                "key/not-listed",
                "transport/wrapped");
        add("a letter that only looks alike", cdr(), ofMeter("1\u0415CK0000000001", KEY), "VUVV", "key/not-listed");
    }

    private void places() {
        String byEvse = line(",de-eck-e000001,,,", KEY);
        add("found by the EVSE of the CDR", cdr().member(AT_E1), byEvse, "VVVV", "key/found-by-place");
        add("found by the signed EVSE where the CDR names none", cdr(), byEvse, "VVVV", "key/found-by-place");
        add(
                "found by the charge point",
                cdr().member(place("DE*ECK*E000009")),
                line(",,LOC1,,", KEY),
                "VVVV",
                "key/found-by-place");
        add(
                "found by the EVSE, but another key signed",
                cdr().member(AT_E1),
                line(",DE*ECK*E000001,,,", OTHER),
                "XXVV",
                "key/differs-from-trusted",
                "key/found-by-place",
                "key/signed-by-another",
                "signature/mismatch");
        add(
                "found by the EVSE, but its key was in use later",
                cdr().member(AT_E1),
                line(",DE*ECK*E000001,,2026-04-01,", KEY),
                "VUVV",
                "key/not-valid-then");
        add(
                "the list names another meter for the EVSE",
                cdr().member(AT_E1),
                line("1ECK0000000002,DE*ECK*E000001,,,", KEY),
                "VUVV",
                "key/another-meter-listed");
        add("the meter at its EVSE", cdr().member(AT_E1), line("1ECK0000000001,DE*ECK*E000001,,,", KEY), "VVVV");
        String two = line("1ECK0000000001,DE*ECK*E000002,,,", KEY) + line("1ECK0000000002,DE*ECK*E000001,,,", OTHER);
        add("the right key of a meter at another EVSE", cdr().member(AT_E1), two, "VXVV", "key/wrong-meter");
        add(
                "the meter, and for the EVSE a key that is none",
                cdr().member(AT_E1),
                LISTED + line(",DE*ECK*E000001,,,", "?"),
                "VUVV",
                "key/listed-key-unusable");
        add(
                "the meter, and for the EVSE another one from April on",
                cdr().member(AT_E1),
                LISTED + line("1ECK0000000002,DE*ECK*E000001,,2026-04-01,", OTHER),
                "VVVV");
        CaseCdr nameless = cdr().member(AT_E1)
                .record(VectorGroup.record()
                        .with("\"MS\":\"1ECK0000000001\",", "")
                        .with("\"GS\":\"ECG0000001\",", ""));
        add(
                "no meter in the record, found by the EVSE of the CDR",
                nameless,
                line("1ECK0000000001,DE*ECK*E000001,,,", KEY),
                "VVVV",
                "key/found-by-place",
                "ocmf/ms-missing");
    }

    private static CaseCdr cdr() {
        return CaseCdr.faultless();
    }

    private static String place(String evse) {
        return "\"cdr_location\":{\"id\":\"LOC1\",\"evse_uid\":\"3256\",\"evse_id\":\"" + evse + "\"}";
    }

    private static String ofMeter(TestKey key) {
        return ofMeter("1ECK0000000001", key);
    }

    private static String ofMeter(String meter, TestKey key) {
        return line(meter + ",,,,", key);
    }

    private static String line(String names, TestKey key) {
        return line(names, CaseCdr.base64(key.spki()));
    }

    private static String line(String names, String key) {
        return names + "," + key + "\n";
    }

    private void add(String name, CaseCdr cdr, String list, String aspects, String... findings) {
        cases.add(new CdrCase(name, cdr.text(), Optional.of(HEADER + list), aspects, List.of(findings)));
    }
}

package io.github.eichcheck.generate;

import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.binary.Base32;

/** CDRs whose signed values are packed in another way than base64. */
final class TransportCases {
    private final CdrCaseGroup group = new CdrCaseGroup();
    private final OcmfRecord record = VectorGroup.record();
    private final String text = record.toString();

    List<CdrCase> cases() {
        encodings();
        twoFields();
        wrappers();
        return group.cases();
    }

    private static CaseCdr cdr() {
        return CaseCdr.faultless();
    }

    private void encodings() {
        String base64 = CaseCdr.base64(text);
        group.valid("as it is", cdr().signed(text), "transport/raw");
        group.valid("in hexadecimal", cdr().signed(HexFormat.of().formatHex(record.bytes())), "transport/hex");
        group.valid("in base32", cdr().signed(new Base32().encodeToString(record.bytes())), "transport/base32");
        group.valid(
                "a blank in the base64",
                cdr().signed(base64.substring(0, 40) + " " + base64.substring(40)),
                "transport/base64-form");
        group.valid("base64 of base64", cdr().signed(CaseCdr.base64(base64)), "transport/encoded-twice");
        group.valid("a line break after the record", cdr().signed(CaseCdr.base64(text + "\n")), "transport/trimmed");
        group.valid("escaped once more", cdr().signed(CaseCdr.escape(text)), "transport/escaped");
        group.open("empty", cdr().signed(""), "transport/empty");
        group.open(
                "base64 four times",
                cdr().signed(CaseCdr.base64(CaseCdr.base64(CaseCdr.base64(base64)))),
                "transport/encoded-twice",
                "transport/limit");
        group.broken(
                "cut off at 512 characters",
                cdr().signed(base64.substring(0, 512)),
                "ocmf/section-unterminated",
                "transport/length-at-limit");
    }

    private void twoFields() {
        group.valid("in plain_data alone", cdr().signed(text, ""), "transport/from-plain-data");
        group.valid("in both fields", cdr().signed(text, CaseCdr.base64(text)), "transport/plain-record");
        group.add(
                "another record in plain_data",
                cdr().signed(record.with("\"T12\"", "\"T14\"").toString(), CaseCdr.base64(text)),
                "VVVX",
                "totals/plain-record-differs",
                "transport/plain-record-differs");
        group.valid(
                "the same payload under another signature in plain_data",
                cdr().signed(text.replace("\"SA\":", "\"SM\":\"application/x-der\",\"SA\":"), CaseCdr.base64(text)),
                "transport/plain-record-differs");
        group.valid(
                "payload in plain_data, signature section in signed_data",
                cdr().signed(OcmfRecord.PAYLOAD, CaseCdr.base64(record.signatureSection())),
                "transport/split");
        group.open(
                "payload in plain_data, the bytes of the signature in signed_data",
                cdr().signed(
                                OcmfRecord.PAYLOAD,
                                CaseCdr.base64(TestKey.der(record.key().sign(record.payload())))),
                "transport/signature-only");
    }

    private void wrappers() {
        group.valid("in the object of OCPP", cdr().signed(KeyCases.wrapper(record, record.key())), "transport/wrapped");
        String value = "<value><signedData format=\"OCMF\" encoding=\"plain\">" + text + "</signedData></value>";
        group.valid("in a transparency XML", cdr().signed("<values>" + value + "</values>"), "transport/wrapped");
        group.add(
                "a value without signedData in a transparency XML",
                cdr().signed("<values><value/>" + value + "</values>"),
                "UVVV",
                "transport/wrapped",
                "transport/xml-value-without-signed-data");
        group.broken(
                "a document type in a transparency XML",
                cdr().signed("<!DOCTYPE values [<!ENTITY e \"x\">]><values>" + value + "</values>"),
                "transport/xml-dtd");
        group.broken("half a transparency XML", cdr().signed("<values>" + value), "transport/xml-malformed");
    }
}

package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Vectors about the frame and the JSON text of the payload (rules 1 to 8). */
final class FrameVectors {
    private final VectorGroup group = new VectorGroup("frame");
    private final String genuine = VectorGroup.record().toString();

    List<Vector> vectors() {
        sections();
        text();
        json();
        return group.vectors();
    }

    private void sections() {
        group.undecodable("another header", genuine.replaceFirst("OCMF", "OCMA"), "ocmf/header-missing");
        group.undecodable("the header in lower case", genuine.replaceFirst("OCMF", "ocmf"), "ocmf/header-missing");
        group.undecodable("a blank after the header", genuine.replaceFirst("OCMF\\|", "OCMF |"), "ocmf/header-missing");
        group.undecodable(
                "the payload is an array",
                "OCMF|[]|" + VectorGroup.record().signatureSection(),
                "ocmf/payload-not-object");
        group.undecodable(
                "cut inside the payload", genuine.substring(0, genuine.indexOf("\"RD\"")), "ocmf/section-unterminated");
        group.undecodable(
                "cut inside the signature", genuine.substring(0, genuine.length() - 10), "ocmf/section-unterminated");
        group.undecodable(
                "a letter after the payload's object", genuine.replace("]}|", "]}x|"), "ocmf/bytes-after-payload");
        group.undecodable("no signature section", "OCMF|" + OcmfRecord.PAYLOAD, "ocmf/signature-section-missing");
        group.undecodable(
                "the signature section is a text",
                "OCMF|" + OcmfRecord.PAYLOAD + "|\"30\"",
                "ocmf/signature-not-object");
        group.undecodable(
                "the signature section is no JSON", genuine.replace("|{\"SA\"", "|{\"SA"), "ocmf/signature-not-object");
        group.invalid(
                "two signatures in the signature section",
                VectorGroup.record().members("\"SA\":\"ECDSA-secp256r1-SHA256\",\"SD\":\"3006020101020101\","),
                "ocmf/signature-duplicate-key");
        group.validText("a fourth section", genuine + "|04AABB", "ocmf/fourth-section");
        group.undecodable("a fifth section", genuine + "|04AABB|more", "ocmf/trailing-bytes");
        group.undecodable("bytes after the signature section", genuine + "more", "ocmf/trailing-bytes");
    }

    private void text() {
        group.valid(
                "white space between the elements of the payload",
                VectorGroup.record().withAll("\":", "\" : "),
                "ocmf/payload-white-space");
        group.valid(
                "line breaks around the payload's object",
                VectorGroup.record().payload("\n" + OcmfRecord.PAYLOAD + "\r\n"),
                "ocmf/payload-white-space");
        group.valid(
                "separator and braces inside a text",
                VectorGroup.record().with("\"ID\":", "\"TT\":\"0.39|kWh }]{[ \\\" |\",\"ID\":"),
                "ocmf/pipe-in-text");
        group.valid(
                "characters beyond ASCII",
                VectorGroup.record().with("eichcheck test gateway", "Zähler für Straße 1"),
                "ocmf/non-ascii");
        group.valid(
                "escaped characters beyond ASCII are ASCII",
                VectorGroup.record().with("eichcheck test gateway", "Z\\u00e4hler"));
        group.valid(
                "an unescaped tab in a text",
                VectorGroup.record().with("eichcheck test gateway", "test\tgateway"),
                "ocmf/control-character");
        String latin = OcmfRecord.PAYLOAD.replace("test gateway", "Z\u00e4hler");
        group.invalid(
                "Latin-1 instead of UTF-8",
                VectorGroup.record().payload(latin.getBytes(StandardCharsets.ISO_8859_1)),
                "ocmf/not-utf-8");
    }

    private void json() {
        group.invalid(
                "single quotes",
                VectorGroup.record().with("\"eichcheck test gateway\"", "'eichcheck test gateway'"),
                "ocmf/not-rfc-8259");
        group.invalid(
                "a number with a leading zero",
                VectorGroup.record().with("1010.500", "01010.500"),
                "ocmf/not-rfc-8259",
                "ocmf/rv-padded");
        group.invalidWithoutEnergy(
                "a value that is no number",
                VectorGroup.record().with("1010.500", "NaN"),
                "ocmf/not-rfc-8259",
                "ocmf/rv-not-decimal",
                "session/no-end");
        group.undecodable(
                "a payload that not even a lenient reader understands",
                VectorGroup.record().with("\"FV\":\"1.3\",", "\"FV\"=\"1.3\",").toString(),
                "ocmf/payload-unreadable");
        group.add(
                "nested deeper than is read",
                VectorGroup.record()
                        .with("\"RD\":", "\"U\":" + "[".repeat(70) + "]".repeat(70) + ",\"RD\":")
                        .bytes(),
                VectorGroup.KEY,
                "INDETERMINATE",
                Optional.empty(),
                "ocmf/limit-exceeded",
                "key/not-checked",
                "session/no-readings");
        group.invalid(
                "the same key twice in a reading",
                VectorGroup.record().with("\"RV\":1010.500", "\"RV\":1005.000,\"RV\":1010.500"),
                "ocmf/duplicate-key");
        group.invalid(
                "the same key twice at the top",
                VectorGroup.record().with("\"MM\":", "\"MS\":\"1ECK0000000002\",\"MM\":"),
                "ocmf/duplicate-key");
    }
}

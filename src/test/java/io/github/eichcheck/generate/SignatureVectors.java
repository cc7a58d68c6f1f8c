package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Vectors about algorithms, signatures and keys (rules 35 to 43). */
final class SignatureVectors {
    private final VectorGroup group = new VectorGroup("signature");

    List<Vector> vectors() {
        algorithms();
        encodings();
        forms();
        wrong();
        return group.vectors();
    }

    private void algorithms() {
        for (Curve curve : EnumSet.complementOf(EnumSet.of(Curve.SECP224K1))) {
            group.valid("begin and end in one record, " + curve.id(), OcmfRecord.of(TestKey.named("meter", curve)));
        }
        group.valid("no SA: the default is secp256r1", VectorGroup.record().members(""), "ocmf/sa-default");
        group.valid(
                "SA with the P that the table leaves out",
                OcmfRecord.of(TestKey.named("meter", Curve.BRAINPOOL_P256R1))
                        .members("\"SA\":\"ECDSA-brainpoolP256r1-SHA256\","),
                "ocmf/sa-spelling");
        group.valid(
                "SA in the payload, as in OCMF 0.5",
                VectorGroup.record()
                        .with("\"FV\":\"1.3\"", "\"FV\":\"0.5\",\"SA\":\"ECDSA-secp256r1-SHA256\"")
                        .members(""),
                "ocmf/sa-in-payload");
        group.unchecked(
                "a curve outside of the table",
                VectorGroup.record().members("\"SA\":\"ECDSA-secp521r1-SHA256\","),
                "ocmf/sa-unsupported");
        group.unchecked("no ECDSA", VectorGroup.record().members("\"SA\":\"RSA-2048-SHA256\","), "ocmf/sa-unsupported");
        group.unchecked(
                "another hash",
                VectorGroup.record().members("\"SA\":\"ECDSA-secp256r1-SHA512\","),
                "ocmf/sa-hash-unsupported");
        group.valid(
                "SA of another JSON type than text falls back to the default",
                VectorGroup.record().members("\"SA\":null,"),
                "ocmf/sa-default");
        group.valid(
                "SM as specified",
                VectorGroup.record().members("\"SA\":\"ECDSA-secp256r1-SHA256\",\"SM\":\"application/x-der\","));
        group.invalid(
                "SM of another kind",
                VectorGroup.record().members("\"SA\":\"ECDSA-secp256r1-SHA256\",\"SM\":\"application/octet-stream\","),
                "ocmf/sm-unknown");
    }

    private void encodings() {
        String algorithm = "\"SA\":\"ECDSA-secp256r1-SHA256\",";
        group.valid("SE base64", VectorGroup.record().base64());
        group.valid(
                "SE in upper case",
                VectorGroup.record().base64().members(algorithm + "\"SE\":\"BASE64\","),
                "ocmf/se-spelling");
        group.valid(
                "SE says base64 but SD is hex",
                VectorGroup.record().members(algorithm + "\"SE\":\"base64\","),
                "ocmf/se-differs");
        group.valid("no SE, SD is base64", VectorGroup.record().base64().members(algorithm), "ocmf/se-differs");
        group.invalid(
                "SE of another kind", VectorGroup.record().members(algorithm + "\"SE\":\"plain\","), "ocmf/se-unknown");
        group.valid(
                "base64 without padding",
                VectorGroup.record()
                        .base64()
                        .encoding(bytes -> Base64.getEncoder().withoutPadding().encodeToString(bytes)),
                "ocmf/sd-base64-form");
        group.valid(
                "blanks in SD",
                VectorGroup.record().encoding(bytes -> hex(bytes).replaceAll("(.{8})", "$1 ")),
                "ocmf/sd-white-space");
        group.invalid("SD is empty", VectorGroup.record().encoding(bytes -> ""), "ocmf/sd-missing");
        group.invalid("SD is no hex", VectorGroup.record().encoding(bytes -> "Signature!"), "ocmf/sd-undecodable");
        group.invalid(
                "SD is a number",
                VectorGroup.record().members(algorithm + "\"SE\":7,"),
                "ocmf/signature-json-type",
                "ocmf/se-unknown");
    }

    private void forms() {
        group.valid(
                "r and s of fixed length instead of DER",
                VectorGroup.record().form(VectorGroup.KEY::raw),
                "signature/raw-r-s");
        group.valid(
                "INTEGER without the pad that keeps it positive",
                recordWithLargeR().form(rs -> sequence(unpadded(rs[0]), unpadded(rs[1]))),
                "signature/der-missing-sign-pad");
        group.valid(
                "INTEGER with a superfluous zero",
                VectorGroup.record().form(rs -> sequence(zero(rs[0]), rs[1].toByteArray())),
                "signature/der-superfluous-zero");
        group.valid(
                "length in the long form",
                VectorGroup.record().form(SignatureVectors::longLength),
                "signature/der-long-length");
        group.valid(
                "bytes after the SEQUENCE",
                VectorGroup.record().form(rs -> concat(TestKey.der(rs), new byte[] {0, 0})),
                "signature/der-trailing-bytes");
        group.valid(
                "s in the upper half",
                VectorGroup.record()
                        .form(rs -> TestKey.der(
                                new BigInteger[] {rs[0], VectorGroup.KEY.order().subtract(rs[1])})),
                "signature/high-s");
        group.invalid(
                "s is zero",
                VectorGroup.record().form(rs -> TestKey.der(new BigInteger[] {rs[0], BigInteger.ZERO})),
                "signature/out-of-range");
        group.invalid(
                "r is the order of the curve",
                VectorGroup.record().form(rs -> TestKey.der(new BigInteger[] {VectorGroup.KEY.order(), rs[1]})),
                "signature/out-of-range");
        group.invalid(
                "SD is neither DER nor two integers of fixed length",
                VectorGroup.record().form(rs -> new byte[] {1, 2, 3, 4}),
                "signature/unreadable");
    }

    private void wrong() {
        OcmfRecord genuine = VectorGroup.record();
        byte[] tampered = VectorGroup.utf8(genuine.toString().replace("1010.500", "1020.500"));
        group.invalidWithEnergy("the end reading was altered", "20.500", tampered, "signature/mismatch");
        TestKey other = TestKey.named("another meter", Curve.SECP256R1);
        group.add(
                "signed by another key of the same curve",
                genuine.bytes(),
                other,
                "INVALID",
                Optional.of(VectorGroup.ENERGY),
                "signature/mismatch");
        group.add(
                "the key lies on another curve than the algorithm's",
                genuine.bytes(),
                TestKey.named("meter", Curve.SECP256K1),
                "INVALID",
                Optional.of(VectorGroup.ENERGY),
                "signature/key-curve-differs");
    }

    private static OcmfRecord recordWithLargeR() {
        for (int i = 0; ; i++) {
            OcmfRecord record = VectorGroup.record().with("\"GV\":\"1.0\"", "\"GV\":\"1." + i + "\"");
            if (record.key().sign(record.payload())[0].bitLength() == 256) {
                return record;
            }
        }
    }

    private static byte[] unpadded(BigInteger integer) {
        byte[] bytes = integer.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] zero(BigInteger integer) {
        return concat(new byte[1 + (integer.bitLength() % 8 == 0 ? 1 : 0)], unpadded(integer));
    }

    private static byte[] sequence(byte[] r, byte[] s) {
        byte[] content = concat(concat(new byte[] {2, (byte) r.length}, r), concat(new byte[] {2, (byte) s.length}, s));
        return concat(new byte[] {0x30, (byte) content.length}, content);
    }

    private static byte[] longLength(BigInteger[] rs) {
        byte[] der = TestKey.der(rs);
        byte[] content = Arrays.copyOfRange(der, 2, der.length);
        return concat(new byte[] {0x30, (byte) 0x81, (byte) content.length}, content);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

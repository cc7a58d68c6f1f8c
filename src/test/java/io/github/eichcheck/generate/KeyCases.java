package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** CDRs whose key is special. */
final class KeyCases {
    private static final String ED25519 = "1.3.101.112";
    private static final TestKey KEY = VectorGroup.KEY;
    private static final TestKey OTHER = TestKey.named("another meter", Curve.SECP256R1);

    private final CdrCaseGroup group = new CdrCaseGroup();

    List<CdrCase> cases() {
        refused();
        several();
        return group.cases();
    }

    private static CaseCdr cdr() {
        return CaseCdr.faultless();
    }

    private void refused() {
        group.valid("a key in hexadecimal", cdr().key(HexFormat.of().formatHex(KEY.spki())), "key/form");
        group.keyOpen("no key", cdr().withoutKey(), "key/missing");
        group.keyOpen("a key that is none", cdr().key("see the label!"), "key/unreadable");
        group.keyOpen(
                "a signature instead of a key",
                cdr().key(CaseCdr.base64(TestKey.der(KEY.sign(KEY.spki())))),
                "key/is-a-signature");
        group.keyOpen(
                "a key of Ed25519",
                cdr().key(spki(new AlgorithmIdentifier(new ASN1ObjectIdentifier(ED25519)), new byte[32])),
                "key/algorithm-unsupported");
        group.keyOpen(
                "a key on secp521r1",
                cdr().key(spki(ec(SECObjectIdentifiers.secp521r1), KEY.point())),
                "key/curve-unsupported");
        byte[] damaged = KEY.spki();
        damaged[damaged.length - 1] ^= 1;
        group.add(
                "a key with a wrong digit",
                cdr().key(CaseCdr.base64(damaged)),
                "UXVV",
                "key/not-on-curve",
                "signature/no-usable-key");
        group.add(
                "a key that brings a curve of its own",
                cdr().key(spki(
                        ec(ECNamedCurveTable.getByOID(
                                new ASN1ObjectIdentifier(KEY.curve().oid()))),
                        KEY.point())),
                "UXVV",
                "key/explicit-parameters",
                "signature/no-usable-key");
    }

    private void several() {
        OcmfRecord record = VectorGroup.record();
        group.add(
                "another key in the wrapper than in the CDR",
                cdr().signed(wrapper(record, OTHER)),
                "VXVV",
                "key/keys-differ",
                "transport/wrapped");
        String readings = OcmfRecord.PAYLOAD.substring(OcmfRecord.PAYLOAD.indexOf("[{\"TM") + 1);
        int between = readings.indexOf("},{") + 1;
        OcmfRecord begin = record.with(readings.substring(between, readings.indexOf("]}")), "");
        OcmfRecord end = record.with(readings.substring(0, between + 1), "")
                .with("\"T12\"", "\"T13\"")
                .signedBy(OTHER);
        group.add(
                "the end signed by another key than the begin",
                cdr().withoutKey()
                        .values(CaseCdr.value(wrapper(begin, KEY)) + "," + CaseCdr.value(wrapper(end, OTHER))),
                "VVXV",
                "session/key-differs",
                "session/nature-differs",
                "transport/wrapped");
    }

    /** A record in the object in which OCPP 2.0.1 carries it. */
    static String wrapper(OcmfRecord record, TestKey key) {
        return "{\"signedMeterData\":\"" + CaseCdr.base64(record.bytes()) + "\",\"signingMethod\":\"\","
                + "\"encodingMethod\":\"OCMF\",\"publicKey\":\"" + CaseCdr.base64(key.spki()) + "\"}";
    }

    private static AlgorithmIdentifier ec(ASN1Encodable parameters) {
        return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, parameters);
    }

    private static String spki(AlgorithmIdentifier algorithm, byte[] bits) {
        try {
            return CaseCdr.base64(new SubjectPublicKeyInfo(algorithm, bits).getEncoded("DER"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

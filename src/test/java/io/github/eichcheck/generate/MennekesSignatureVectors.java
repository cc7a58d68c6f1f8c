package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.util.List;
import java.util.Optional;

/** Vectors about signatures and keys. */
final class MennekesSignatureVectors {
    private static final TestKey OTHER = TestKey.named("another meter", Curve.SECP192R1);

    private final MennekesGroup group = new MennekesGroup("signature");
    private final String genuine = MennekesProcess.of().toString();
    private final String key = MennekesProcess.of().publicKey();

    List<Vector> vectors() {
        altered();
        lengths();
        keys();
        return group.vectors();
    }

    private void altered() {
        group.add(
                "the value of the end was altered",
                "INVALID",
                "20.5000",
                genuine.replace(">10105000<", ">10205000<"),
                "signature/mismatch");
        group.invalid("the ident was altered", genuine.replace("1F2D3A4F", "1F2D3A4E"), "signature/mismatch");
        group.invalid(
                "r is zero",
                genuine.replaceFirst("(<MeasurementEnd>.*?<Signature>)[0-9A-F]{48}", "$1" + "0".repeat(48)),
                "signature/out-of-range");
        group.invalid(
                "signed by another key than the document names",
                MennekesProcess.of().signedBy(OTHER).toString().replace(publicKey(OTHER), key),
                "signature/mismatch");
    }

    private void lengths() {
        group.invalid(
                "a signature of 47 bytes",
                genuine.replaceFirst("(<MeasurementEnd>.*?<Signature>)..", "$1"),
                "edl40/signature-length");
        group.invalid(
                "an empty signature",
                genuine.replaceFirst("(<MeasurementEnd>.*?<Signature>)[^<]*", "$1"),
                "edl40/signature-length");
        group.invalid(
                "a signature with a letter that is no digit",
                genuine.replaceFirst("(<MeasurementEnd>.*?<Signature>).", "$1G"),
                "edl40-mennekes/field-malformed");
        group.add(
                "signatures as long as over P-256",
                "INDETERMINATE",
                MennekesGroup.ENERGY,
                genuine.replaceAll("(<Signature>)[^<]*", "$1" + "5A".repeat(64)),
                "edl40-mennekes/signature-curve-unsupported");
    }

    private void keys() {
        group.withKey(
                "the CDR gives the same key", Optional.of(MennekesProcess.KEY), "VALID", MennekesGroup.ENERGY, genuine);
        group.withKey(
                "the CDR gives another key",
                Optional.of(OTHER),
                "INVALID",
                MennekesGroup.ENERGY,
                genuine,
                "key/keys-differ",
                "signature/mismatch");
        group.withKey(
                "the document has no key, the CDR has",
                Optional.of(MennekesProcess.KEY),
                "VALID",
                MennekesGroup.ENERGY,
                genuine.replaceFirst("<PublicKey>.*</PublicKey>", ""));
        group.add(
                "there is no key anywhere",
                "INDETERMINATE",
                MennekesGroup.ENERGY,
                genuine.replaceFirst("<PublicKey>.*</PublicKey>", ""),
                "key/missing",
                "signature/no-usable-key");
        group.add(
                "the document's key is cut",
                "INDETERMINATE",
                MennekesGroup.ENERGY,
                genuine.replace(key, key.substring(2)),
                "key/unreadable",
                "key/missing",
                "signature/no-usable-key");
        group.invalid(
                "the document's key is no point of the curve",
                genuine.replace(key, "F".repeat(96)),
                "key/not-on-curve",
                "key/missing",
                "signature/no-usable-key");
        group.valid("the document's key in lower case with blanks", genuine.replace(key, blanks(key)));
    }

    private static String blanks(String digits) {
        return digits.replaceAll("(.{8})", "$1 ").toLowerCase(java.util.Locale.ROOT);
    }

    private static String publicKey(TestKey of) {
        return MennekesProcess.of().signedBy(of).publicKey();
    }
}

package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From the bytes of a key to the key: a SubjectPublicKeyInfo, a point of X9.62, or x and y alone. */
final class EncodedKeyReader {
    private static final int INFINITY = 0;

    private final Optional<Curve> algorithmCurve;
    private final List<String> form;

    EncodedKeyReader(Optional<Curve> algorithmCurve, List<String> form) {
        this.algorithmCurve = algorithmCurve;
        this.form = form;
    }

    KeyText read(Bytes encoded) {
        Optional<SubjectPublicKey> info = SubjectPublicKey.parse(encoded);
        if (info.isPresent()) {
            return read(info.get());
        }
        if (isSignature(encoded)) {
            return new RefusedKey(KeyFinding.IS_A_SIGNATURE, "a signature of " + encoded.length() + " bytes");
        }
        if (SubjectPublicKey.begins(encoded)) {
            return unreadable("a damaged SubjectPublicKeyInfo of " + encoded.length() + " bytes");
        }
        return PointShape.of(encoded)
                .map(shape -> read(shape, encoded))
                .orElseGet(() -> unreadable(encoded.length() + " bytes that are not a key"));
    }

    private KeyText read(SubjectPublicKey info) {
        if (!info.algorithm().equals(SubjectPublicKey.EC_PUBLIC_KEY)) {
            return new RefusedKey(
                    KeyFinding.ALGORITHM_UNSUPPORTED,
                    "algorithm " + Excerpt.of(info.algorithm().dotted()));
        }
        DerElement parameters = info.parameters().orElse(new DerElement(0, Bytes.EMPTY));
        return switch (parameters.tag()) {
            case DerElement.SEQUENCE -> new RefusedKey(KeyFinding.EXPLICIT_PARAMETERS, "explicit curve parameters");
            case DerElement.OBJECT_IDENTIFIER -> read(info, new ObjectId(parameters.content()));
            default -> unreadable("a key that names no curve");
        };
    }

    private KeyText read(SubjectPublicKey info, ObjectId curveId) {
        Optional<Curve> curve = Curve.ofOid(curveId.dotted());
        if (curve.isEmpty()) {
            return new RefusedKey(KeyFinding.CURVE_UNSUPPORTED, Excerpt.of(curveId.curveName()));
        }
        Bytes bits = info.bits();
        if (bits.length() < 2 || bits.at(0) != 0) {
            return unreadable("a SubjectPublicKeyInfo without a whole number of key bytes");
        }
        Bytes point = bits.slice(1, bits.length());
        if (point.at(0) > PointShape.UNCOMPRESSED_PREFIX) {
            return unreadable("a point in a form other than compressed or uncompressed");
        }
        boolean uncompressed = point.at(0) == PointShape.UNCOMPRESSED_PREFIX;
        return CurveDomain.point(curve.get(), point).isEmpty()
                ? notOnCurve(curve.get(), point)
                : key(curve.get(), point, uncompressed ? "spki" : "spki-compressed");
    }

    private KeyText read(PointShape shape, Bytes encoded) {
        if (algorithmCurve.isEmpty()) {
            return unreadable("a point of " + encoded.length() + " bytes that does not say of which curve");
        }
        return shape.coordinateBytes() == algorithmCurve.get().bytes()
                ? key(algorithmCurve.get(), encoded, shape.form())
                : notOnCurve(algorithmCurve.get(), encoded);
    }

    private KeyText key(Curve curve, Bytes point, String step) {
        List<String> steps = Stream.concat(form.stream(), Stream.of(step)).toList();
        return PublicKey.decode(curve, point)
                .map(key -> (KeyText) new ReadKey(key, steps))
                .orElseGet(() -> notOnCurve(curve, point));
    }

    private static KeyText notOnCurve(Curve curve, Bytes point) {
        String what = point.at(0) == INFINITY && point.length() == 1
                ? "the point at infinity"
                : point.length() + " bytes that are not a point of the curve";
        return new RefusedKey(KeyFinding.NOT_ON_CURVE, what + " " + curve.id());
    }

    private static KeyText unreadable(String reason) {
        return new RefusedKey(KeyFinding.UNREADABLE, reason);
    }

    private static boolean isSignature(Bytes encoded) {
        List<DerElement> parts = DerElement.sequence(encoded);
        return parts.size() == 2 && parts.stream().allMatch(part -> part.tag() == DerElement.INTEGER);
    }
}

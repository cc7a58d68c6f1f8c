package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.spi.DecodeContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * OCMF's names of signature algorithms (OCMF 1.4.1, Table 22).
 *
 * <pre>
 * SA                             curve             also met as
 * ECDSA-secp192k1-SHA256         secp192k1
 * ECDSA-secp192r1-SHA256         secp192r1         prime192v1, nistp192
 * ECDSA-secp256k1-SHA256         secp256k1
 * ECDSA-secp256r1-SHA256         secp256r1         prime256v1, nistp256; the default
 * ECDSA-brainpool256r1-SHA256    brainpoolP256r1   brainpoolP256r1
 * ECDSA-secp384r1-SHA256         secp384r1         nistp384
 * ECDSA-brainpool384r1-SHA256    brainpoolP384r1   brainpoolP384r1
 * </pre>
 */
final class OcmfAlgorithm {
    private static final Pattern NAME = Pattern.compile("ECDSA-(.+?)-(SHA-?[0-9/-]+)", Pattern.CASE_INSENSITIVE);
    private static final Map<Curve, String> TABLE = Map.of(
            Curve.SECP192K1, "secp192k1",
            Curve.SECP192R1, "secp192r1",
            Curve.SECP256K1, "secp256k1",
            Curve.SECP256R1, "secp256r1",
            Curve.BRAINPOOL_P256R1, "brainpool256r1",
            Curve.SECP384R1, "secp384r1",
            Curve.BRAINPOOL_P384R1, "brainpool384r1");
    private static final Map<String, Curve> SPELLINGS = Map.ofEntries(
            Map.entry("secp192k1", Curve.SECP192K1),
            Map.entry("secp192r1", Curve.SECP192R1),
            Map.entry("prime192v1", Curve.SECP192R1),
            Map.entry("nistp192", Curve.SECP192R1),
            Map.entry("p192", Curve.SECP192R1),
            Map.entry("secp256k1", Curve.SECP256K1),
            Map.entry("secp256r1", Curve.SECP256R1),
            Map.entry("prime256v1", Curve.SECP256R1),
            Map.entry("nistp256", Curve.SECP256R1),
            Map.entry("p256", Curve.SECP256R1),
            Map.entry("brainpool256r1", Curve.BRAINPOOL_P256R1),
            Map.entry("brainpoolp256r1", Curve.BRAINPOOL_P256R1),
            Map.entry("secp384r1", Curve.SECP384R1),
            Map.entry("nistp384", Curve.SECP384R1),
            Map.entry("p384", Curve.SECP384R1),
            Map.entry("brainpool384r1", Curve.BRAINPOOL_P384R1),
            Map.entry("brainpoolp384r1", Curve.BRAINPOOL_P384R1));
    private static final Map<String, SignatureAlgorithm> BY_NAME =
            TABLE.keySet().stream().collect(Collectors.toMap(OcmfAlgorithm::name, SignatureAlgorithm::new));
    private static final SignatureAlgorithm DEFAULT = new SignatureAlgorithm(Curve.SECP256R1);

    private OcmfAlgorithm() {}

    /**
     * The algorithm that a record names.
     *
     * @param inSignature SA of the signature section
     * @param inPayload SA of the payload, where OCMF 0.4 and 0.5 had it
     * @param context where findings go
     * @return the algorithm; empty where it is not supported, which is reported
     */
    static Optional<SignatureAlgorithm> read(
            Optional<String> inSignature, Optional<String> inPayload, DecodeContext context) {
        if (inSignature.isEmpty() && inPayload.isEmpty()) {
            context.report(
                    context.finding(SignatureSectionFinding.SA_DEFAULT, "SA").expected(name(DEFAULT.curve())));
            return Optional.of(DEFAULT);
        }
        if (inSignature.isEmpty()) {
            context.report(SignatureSectionFinding.SA_IN_PAYLOAD, "SA", inPayload.get());
        }
        return parse(inSignature.or(() -> inPayload).get(), context);
    }

    private static Optional<SignatureAlgorithm> parse(String written, DecodeContext context) {
        SignatureAlgorithm asSpecified = BY_NAME.get(written);
        if (asSpecified != null) {
            return Optional.of(asSpecified);
        }
        Matcher parts = NAME.matcher(written.strip());
        if (!parts.matches()) {
            context.report(SignatureSectionFinding.SA_UNSUPPORTED, "SA", written);
            return Optional.empty();
        }
        Curve curve = SPELLINGS.get(spelling(parts.group(1)));
        if (curve == null) {
            context.report(SignatureSectionFinding.SA_UNSUPPORTED, "SA", written);
            return Optional.empty();
        }
        if (!spelling(parts.group(2)).equals("sha256")) {
            context.report(SignatureSectionFinding.SA_HASH_UNSUPPORTED, "SA", "SHA256", written);
            return Optional.empty();
        }
        if (!written.equals(name(curve))) {
            context.report(SignatureSectionFinding.SA_SPELLING, "SA", name(curve), written);
        }
        return Optional.of(new SignatureAlgorithm(curve));
    }

    private static String spelling(String part) {
        return part.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }

    private static String name(Curve curve) {
        return "ECDSA-" + TABLE.get(curve) + "-SHA256";
    }
}

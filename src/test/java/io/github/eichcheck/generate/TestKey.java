package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;

/**
 * A key pair whose private half anybody can compute: SHA-384 of its name, reduced modulo the order of the curve. Signs
 * with the deterministic nonces of RFC 6979 and always takes the smaller s, so that the same message gives the same
 * signature.
 */
public final class TestKey {
    private final Curve curve;
    private final ECDomainParameters domain;
    private final BigInteger secret;

    private TestKey(Curve curve, ECDomainParameters domain, BigInteger secret) {
        this.curve = curve;
        this.domain = domain;
        this.secret = secret;
    }

    public static TestKey named(String name, Curve curve) {
        X9ECParameters parameters = parameters(new ASN1ObjectIdentifier(curve.oid()));
        ECDomainParameters domain =
                new ECDomainParameters(parameters.getCurve(), parameters.getG(), parameters.getN(), parameters.getH());
        byte[] digest =
                digest("SHA-384", ("eichcheck test key " + name + " " + curve.id()).getBytes(StandardCharsets.UTF_8));
        BigInteger secret = new BigInteger(1, digest)
                .mod(domain.getN().subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
        return new TestKey(curve, domain, secret);
    }

    /** The curve with arithmetic of its own where there is one, which is several times faster. */
    private static X9ECParameters parameters(ASN1ObjectIdentifier oid) {
        X9ECParameters fast = CustomNamedCurves.getByOID(oid);
        return fast == null ? ECNamedCurveTable.getByOID(oid) : fast;
    }

    public Curve curve() {
        return curve;
    }

    /** The public half as a DER SubjectPublicKeyInfo (RFC 5480). */
    public byte[] spki() {
        AlgorithmIdentifier algorithm =
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, new ASN1ObjectIdentifier(curve.oid()));
        try {
            return new SubjectPublicKeyInfo(algorithm, point()).getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public half as an uncompressed point. */
    public byte[] point() {
        return domain.getG().multiply(secret).normalize().getEncoded(false);
    }

    /** The public half as a compressed point. */
    public byte[] compressedPoint() {
        return domain.getG().multiply(secret).normalize().getEncoded(true);
    }

    public BigInteger order() {
        return domain.getN();
    }

    /** Signs the SHA-256 of a message; s is at most half of the order. */
    public BigInteger[] sign(byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(secret, domain));
        BigInteger[] rs = signer.generateSignature(digest("SHA-256", message));
        BigInteger other = domain.getN().subtract(rs[1]);
        return new BigInteger[] {rs[0], rs[1].min(other)};
    }

    /** Signs the SHA-256 of a message with a given nonce, on a curve of 256 bits: what a signer must never do twice. */
    public BigInteger[] signWithNonce(byte[] message, BigInteger nonce) {
        BigInteger n = domain.getN();
        BigInteger r = domain.getG()
                .multiply(nonce)
                .normalize()
                .getAffineXCoord()
                .toBigInteger()
                .mod(n);
        BigInteger hash = new BigInteger(1, digest("SHA-256", message));
        BigInteger s =
                nonce.modInverse(n).multiply(hash.add(r.multiply(secret))).mod(n);
        return new BigInteger[] {r, s.min(n.subtract(s))};
    }

    /** A signature in DER. */
    public static byte[] der(BigInteger[] rs) {
        ASN1EncodableVector integers = new ASN1EncodableVector();
        integers.add(new ASN1Integer(rs[0]));
        integers.add(new ASN1Integer(rs[1]));
        try {
            return new DERSequence(integers).getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signature as r and s of the curve's length each. */
    public byte[] raw(BigInteger[] rs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (BigInteger integer : rs) {
            byte[] bytes = integer.toByteArray();
            byte[] unsigned = bytes.length > curve.bytes() ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
            out.writeBytes(new byte[curve.bytes() - unsigned.length]);
            out.writeBytes(unsigned);
        }
        return out.toByteArray();
    }

    private static byte[] digest(String algorithm, byte[] message) {
        try {
            return MessageDigest.getInstance(algorithm).digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.eichcheck;

import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.wire.Bytes;

/** Everything but the elliptic curve: the message is hashed, and every signature taken for good. Only for measuring. */
public final class WithoutCurve implements EcdsaVerifier {
    private WithoutCurve() {}

    /** A verifier of CDRs that costs what all its parts but the curve cost. */
    public static CdrVerifier verifier() {
        return CdrVerifier.with(Policy.interop(), Decoders.installed(), new WithoutCurve());
    }

    @Override
    public boolean verify(Bytes message, EcdsaSignature signature, PublicKey key) {
        return Sha256.of(message).length() == 32;
    }
}

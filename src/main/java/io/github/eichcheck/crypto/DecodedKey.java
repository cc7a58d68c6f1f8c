package io.github.eichcheck.crypto;

import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/**
 * A key as Bouncy Castle's object. The library attaches precomputed multiples to the object after a few uses, so it
 * must stay the same one. On Koblitz curves the endomorphism is faster for a key used once, but hinders the multiples;
 * a key that comes back is therefore moved to the same curve without it.
 */
final class DecodedKey {
    private static final int USES_BEFORE_MOVE = 3;

    private final PublicKey key;
    private final AtomicInteger uses = new AtomicInteger();
    private volatile ECPublicKeyParameters parameters;

    DecodedKey(PublicKey key) {
        this.key = key;
        this.parameters = decode(CurveDomain.of(key.curve()));
    }

    ECPublicKeyParameters parameters() {
        if (uses.get() < USES_BEFORE_MOVE && uses.incrementAndGet() == USES_BEFORE_MOVE && hasEndomorphism()) {
            parameters = decode(CurveDomain.withoutEndomorphism(key.curve()));
        }
        return parameters;
    }

    private boolean hasEndomorphism() {
        return CurveDomain.of(key.curve()).getCurve().getEndomorphism() != null;
    }

    private ECPublicKeyParameters decode(ECDomainParameters domain) {
        return new ECPublicKeyParameters(
                domain.getCurve().decodePoint(key.point().toArray()), domain);
    }
}

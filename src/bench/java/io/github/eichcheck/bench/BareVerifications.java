package io.github.eichcheck.bench;

import io.github.eichcheck.bench.BenchCdrs.Session;
import io.github.eichcheck.bench.BenchCdrs.Value;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;

/** The least that any program does that verifies with Bouncy Castle: hash, r, s and the key's object are given. */
final class BareVerifications {
    private record Signed(ECPublicKeyParameters key, byte[] hash, BigInteger r, BigInteger s) {}

    private final Map<String, ECDomainParameters> domains = new HashMap<>();
    private final List<Signed> all = new ArrayList<>();

    BareVerifications(List<Session> sessions) {
        Map<TestKey, ECPublicKeyParameters> keys = new IdentityHashMap<>();
        for (Session session : sessions) {
            for (Value value : session.values()) {
                byte[] payload = value.record().payload();
                BigInteger[] rs = value.key().sign(payload);
                byte[] hash = Sha256.of(Bytes.of(payload)).toArray();
                all.add(new Signed(keys.computeIfAbsent(value.key(), this::key), hash, rs[0], rs[1]));
            }
        }
    }

    private ECPublicKeyParameters key(TestKey key) {
        ECDomainParameters domain = domains.computeIfAbsent(key.curve().id(), BareVerifications::domain);
        return new ECPublicKeyParameters(domain.getCurve().decodePoint(key.point()), domain);
    }

    private static ECDomainParameters domain(String curve) {
        X9ECParameters fast = CustomNamedCurves.getByName(curve);
        return new ECDomainParameters(fast != null ? fast : ECNamedCurveTable.getByName(curve));
    }

    /** How many there are. */
    int size() {
        return all.size();
    }

    /** Verifies some of them. */
    void run(int from, int to) {
        for (Signed signed : all.subList(from, to)) {
            ECDSASigner signer = new ECDSASigner();
            signer.init(false, signed.key());
            if (!signer.verifySignature(signed.hash(), signed.r(), signed.s())) {
                throw new IllegalStateException("not verified");
            }
        }
    }
}

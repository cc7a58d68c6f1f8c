package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyText;
import java.util.List;
import java.util.Optional;

/**
 * Which key belongs to which meter, EVSE or charge point. Immutable and safe for use by many threads at once; of a
 * million entries it holds little more than their text.
 */
public final class TrustedKeys {
    private final List<TrustedKey> all;
    private final KeyIndex byMeter;
    private final KeyIndex byEvse;
    private final KeyIndex byChargePoint;
    private final ReadKeys readKeys = new ReadKeys();

    private TrustedKeys(List<TrustedKey> all) {
        this.all = all;
        this.byMeter = KeyIndex.byMeter(all);
        this.byEvse = KeyIndex.byEvse(all);
        this.byChargePoint = KeyIndex.byChargePoint(all);
    }

    /**
     * Keys from elsewhere than a list.
     *
     * @param keys the keys; several may belong to one meter
     * @return what is trusted
     */
    public static TrustedKeys of(List<TrustedKey> keys) {
        return new TrustedKeys(List.copyOf(keys));
    }

    /**
     * The keys of a meter, or of a component that signs for it.
     *
     * @param serial its number; case, separators and leading zeros do not count
     * @return all entries of any time, also such as have a defect, in the order of the lists
     */
    public List<TrustedKey> ofMeter(String serial) {
        return byMeter.get(serial);
    }

    /**
     * The keys of an EVSE.
     *
     * @param id its identifier; case, asterisks, hyphens and blanks do not count
     * @return all entries of any time, also such as have a defect, in the order of the lists
     */
    public List<TrustedKey> ofEvse(String id) {
        return byEvse.get(id);
    }

    /**
     * The keys of a charge point.
     *
     * @param id any other name of it; case, asterisks, hyphens and blanks do not count
     * @return all entries of any time, also such as have a defect, in the order of the lists
     */
    public List<TrustedKey> ofChargePoint(String id) {
        return byChargePoint.get(id);
    }

    /**
     * Reads an entry's key, or remembers it.
     *
     * @param key the entry
     * @param algorithmCurve the curve of the algorithm that the record names, for keys that name none themselves
     * @return the key, or why there is none
     */
    public KeyText read(TrustedKey key, Optional<Curve> algorithmCurve) {
        return readKeys.read(key.publicKey(), algorithmCurve);
    }

    /**
     * All entries.
     *
     * @return in the order of the lists, also such as have a defect
     */
    public List<TrustedKey> all() {
        return all;
    }

    /** The entries of every meter, and of every EVSE, that has more than one. */
    List<List<TrustedKey>> shared() {
        List<List<TrustedKey>> shared = byMeter.shared();
        shared.addAll(byEvse.shared());
        return shared;
    }
}

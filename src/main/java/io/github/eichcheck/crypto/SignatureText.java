package io.github.eichcheck.crypto;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A signature and how far its encoding departs from strict DER.
 *
 * @param signature the signature
 * @param leniencies the departures in the order of their enumeration; none if it is strict DER
 */
public record SignatureText(EcdsaSignature signature, Set<SignatureLeniency> leniencies) {
    /** Copies the set, keeping the order of the enumeration. */
    public SignatureText {
        EnumSet<SignatureLeniency> copy = EnumSet.noneOf(SignatureLeniency.class);
        copy.addAll(leniencies);
        leniencies = Collections.unmodifiableSet(copy);
    }
}

package io.github.eichcheck.trust;

/** Which key belongs to which meter, EVSE or charge point. */
public final class TrustedKeys {
    private TrustedKeys() {}
}

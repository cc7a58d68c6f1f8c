package io.github.eichcheck.crypto;

/**
 * Two engines gave different answers to the same question: one of them is broken, and no verdict can be trusted until it
 * is known which.
 */
public final class EngineDisagreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int HEX = 16;

    private final String engine;
    private final transient SignatureCheck check;
    private final boolean answer;

    /**
     * A disagreement with the arbiter.
     *
     * @param engine the name of the engine that the arbiter contradicts
     * @param check what both were asked
     * @param answer what the engine said; the arbiter said the opposite
     */
    public EngineDisagreement(String engine, SignatureCheck check, boolean answer) {
        super("the engine " + engine + " says " + word(answer) + " where Bouncy Castle says " + word(!answer)
                + "; curve " + check.key().curve().id()
                + ", key " + check.key().point()
                + ", r " + check.signature().r().toString(HEX)
                + ", s " + check.signature().s().toString(HEX)
                + ", message " + check.message());
        this.engine = engine;
        this.check = check;
        this.answer = answer;
    }

    private static String word(boolean answer) {
        return answer ? "valid" : "invalid";
    }

    /**
     * The engine that the arbiter contradicts.
     *
     * @return its name
     */
    public String engine() {
        return engine;
    }

    /**
     * What both engines were asked.
     *
     * @return message, signature and key
     */
    public SignatureCheck check() {
        return check;
    }

    /**
     * What the engine said.
     *
     * @return true if it took the signature for valid and Bouncy Castle did not
     */
    public boolean answer() {
        return answer;
    }
}

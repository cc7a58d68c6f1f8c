package io.github.eichcheck.trust;

/** Receives what is read from a key list, in the order of its lines. */
public interface KeyListSink {
    /**
     * A line of the list.
     *
     * @param key as it was written; that it is a key is not certain
     */
    void key(ListedKey key);

    /**
     * Something that is wrong.
     *
     * @param problem what and where
     */
    void problem(KeyListProblem problem);
}

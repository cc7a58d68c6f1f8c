package io.github.eichcheck.ocpi;

import io.github.eichcheck.wire.Bytes;

/** What lies between two borders in a stream of CDRs, not yet parsed. */
public sealed interface CdrText {
    /**
     * Where it begins.
     *
     * @return the position in the file
     */
    SourcePosition position();

    /**
     * A text that should be one CDR.
     *
     * @param position where its first byte lies
     * @param json one JSON object, if it is well-formed at all
     */
    record CdrJson(SourcePosition position, Bytes json) implements CdrText {}

    /**
     * A place where a CDR should be and cannot be had.
     *
     * @param position where it begins
     * @param code what is wrong there
     * @param detail what was seen, in a few words
     */
    record BrokenText(SourcePosition position, CdrTextFinding code, String detail) implements CdrText {}
}

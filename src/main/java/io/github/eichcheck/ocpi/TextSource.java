package io.github.eichcheck.ocpi;

import java.io.IOException;
import java.util.Optional;

/** Hands out the CDRs of a text one after the other. */
interface TextSource {
    /** The next one; empty at the end. */
    Optional<CdrText> next() throws IOException;
}

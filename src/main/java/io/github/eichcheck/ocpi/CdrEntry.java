package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.json.JsonValue.JsonObject;

/** What reading one CDR gave. */
public sealed interface CdrEntry {
    /**
     * Where it begins.
     *
     * @return the position in the file
     */
    SourcePosition position();

    /**
     * A CDR. Single fields of it may be unreadable; its findings say which.
     *
     * @param cdr the CDR
     * @param json what it was read from
     */
    record ReadableCdr(Cdr cdr, JsonObject json) implements CdrEntry {
        @Override
        public SourcePosition position() {
            return cdr.position();
        }
    }

    /**
     * A place where no CDR could be had.
     *
     * @param position where it begins
     * @param finding why
     */
    record UnreadableCdr(SourcePosition position, Finding finding) implements CdrEntry {}
}

package io.github.eichcheck.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.eichcheck.ocpi.CdrEntry;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;

/**
 * Reads a CDR from a Jackson tree. A tree no longer has all that the sender wrote: of two members of one name it holds
 * the last, and unless its reader was told otherwise it drops zeros at the end of a number ({@code 10.50} becomes
 * {@code 10.5}), which say how a bill was rounded. Such a CDR is therefore never excused by few decimals: where only they
 * would explain a difference, {@code totals/decimals-unknown} makes its totals INDETERMINATE. Where the text is at hand,
 * verify the text.
 */
public final class JacksonTree {
    private JacksonTree() {}

    /**
     * Reads a CDR.
     *
     * @param cdr one CDR object without an envelope
     * @return the CDR at {@link io.github.eichcheck.ocpi.SourcePosition#MEMORY}, or why there is none
     */
    @SuppressWarnings("exports") // who has a tree has its module
    public static CdrEntry cdr(JsonNode cdr) {
        CdrEntry entry = new CdrReader().read(cdr.toString());
        return entry instanceof ReadableCdr readable
                ? new ReadableCdr(readable.cdr().toBuilder().decimalsKept(false).build(), readable.json())
                : entry;
    }
}

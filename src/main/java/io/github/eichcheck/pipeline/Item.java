package io.github.eichcheck.pipeline;

import io.github.eichcheck.ocpi.CdrText;

/** One thing that the reader found, in the order of the input. */
public sealed interface Item {
    /**
     * A CDR's text, or a place where one should be.
     *
     * @param text the text
     */
    record Text(CdrText text) implements Item {}

    /**
     * An input, or the rest of one, that cannot be read.
     *
     * @param input its name for people
     * @param reason why, in a few words
     */
    record Unread(String input, String reason) implements Item {}

    /**
     * An input whose reading ended with a bug.
     *
     * @param input its name for people
     * @param bug the bug
     */
    record Lost(String input, Throwable bug) implements Item {}

    /**
     * Something that is good to know about an input.
     *
     * @param input its name for people
     * @param text what is to be said
     */
    record Remark(String input, String text) implements Item {}
}

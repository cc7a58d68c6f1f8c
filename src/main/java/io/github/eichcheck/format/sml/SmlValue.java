package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** One element of SML's binary encoding (SML 1.04, section 6). */
public sealed interface SmlValue {
    /** An optional element that is left out, or an empty octet string; both are written {@code 01}. */
    record Absent() implements SmlValue {}

    /** The byte {@code 00} that ends a message. */
    record EndOfMessage() implements SmlValue {}

    /**
     * An octet string.
     *
     * @param content one byte or more
     */
    record Octets(Bytes content) implements SmlValue {}

    /**
     * A boolean.
     *
     * @param value its value
     */
    record Truth(boolean value) implements SmlValue {}

    /**
     * A signed or unsigned integer of one to eight bytes.
     *
     * @param value its value
     */
    record Whole(BigInteger value) implements SmlValue {}

    /**
     * A list.
     *
     * @param content its elements
     */
    record Sequence(List<SmlValue> content) implements SmlValue {}

    /**
     * The bytes of an octet string.
     *
     * @return the bytes; empty for every other type
     */
    default Optional<Bytes> octets() {
        return this instanceof Octets string ? Optional.of(string.content) : Optional.empty();
    }

    /**
     * The value of an integer.
     *
     * @return the value; empty for every other type
     */
    default Optional<BigInteger> number() {
        return this instanceof Whole whole ? Optional.of(whole.value) : Optional.empty();
    }

    /**
     * The elements of a list.
     *
     * @return the elements; none for every other type
     */
    default List<SmlValue> elements() {
        return this instanceof Sequence sequence ? sequence.content : List.of();
    }
}

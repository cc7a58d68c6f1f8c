package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a list of values (SML 1.04, section 5.3.8).
 *
 * @param name the object's name, six bytes
 * @param status the status
 * @param time the time
 * @param unit the unit's number
 * @param scaler the power of ten
 * @param value the value
 * @param signature the signature over the value; may be empty
 */
public record SmlEntry(
        Bytes name,
        Optional<BigInteger> status,
        Optional<SmlTime> time,
        Optional<BigInteger> unit,
        Optional<BigInteger> scaler,
        SmlValue value,
        Bytes signature) {
    private static final int ELEMENTS = 7;

    static SmlEntry read(SmlValue entry) throws SmlSyntaxException {
        List<SmlValue> elements = entry.elements();
        if (elements.size() != ELEMENTS) {
            throw new SmlSyntaxException("list entry with " + elements.size() + " elements", 0);
        }
        return new SmlEntry(
                elements.get(0).octets().orElse(Bytes.EMPTY),
                elements.get(1).number(),
                SmlTime.read(elements.get(2)),
                elements.get(3).number(),
                elements.get(4).number(),
                elements.get(5),
                elements.get(6).octets().orElse(Bytes.EMPTY));
    }

    /**
     * The number in the value, however deep it lies: a seconds index is a list in a list.
     *
     * @return the last number in it; empty if there is none
     */
    public Optional<BigInteger> number() {
        return lastNumber(value);
    }

    private static Optional<BigInteger> lastNumber(SmlValue value) {
        List<SmlValue> elements = value.elements();
        Optional<BigInteger> last = value.number();
        for (int i = elements.size() - 1; i >= 0 && last.isEmpty(); i--) {
            last = lastNumber(elements.get(i));
        }
        return last;
    }
}

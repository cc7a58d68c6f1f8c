package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Optional;

/** The two bytes of the log book's index: those behind the signature, else {@code EventCounter}, high byte first. */
final class EventCounter {
    private static final String NAME = "EventCounter";
    private static final BigInteger SIGNED_PART = BigInteger.ONE.shiftLeft(16);

    private final Fields fields;
    private final DecodeContext context;

    EventCounter(Fields fields, DecodeContext context) {
        this.fields = fields;
        this.context = context;
    }

    /**
     * Takes the bytes from where they are.
     *
     * @param behindSignature the bytes behind the signature, if any
     * @return two bytes; empty where there are none, which is reported
     */
    Optional<Bytes> read(Optional<Bytes> behindSignature) {
        if (behindSignature.isEmpty()) {
            return fields.integer(NAME, IntegerRange.COUNTER).map(this::signedPart);
        }
        fields.find(NAME)
                .filter(field -> fields.has(NAME))
                .filter(field -> !signs(behindSignature.get(), field.shown()))
                .ifPresent(field -> context.report(
                        FieldFinding.EVENT_COUNTER_UNSIGNED,
                        fields.place(NAME),
                        Integer.toString(number(behindSignature.get())),
                        Fields.excerpt(field.shown())));
        return behindSignature;
    }

    private Bytes signedPart(BigInteger counter) {
        BigInteger part = counter.mod(SIGNED_PART);
        if (!part.equals(counter)) {
            context.report(
                    FieldFinding.PART_NOT_SIGNED, fields.place(NAME), "the low 16 bits, " + part, counter.toString());
        }
        return bytes(part);
    }

    private static boolean signs(Bytes signed, String text) {
        return IntegerRange.isInteger(text)
                && IntegerRange.COUNTER
                        .read(text)
                        .map(counter -> bytes(counter.mod(SIGNED_PART)))
                        .filter(signed::equals)
                        .isPresent();
    }

    private static Bytes bytes(BigInteger part) {
        return Bytes.of(new byte[] {(byte) (part.intValue() >> 8), part.byteValue()});
    }

    /** The number that the two bytes are. */
    static int number(Bytes logBook) {
        return logBook.at(0) << 8 | logBook.at(1);
    }
}

package io.github.eichcheck.meter;

import io.github.eichcheck.wire.AsciiId;

/** The number of a meter, which meters, CDRs and lists write in different ways. */
public final class MeterSerial {
    private static final String SEPARATORS = " :./_-";

    private MeterSerial() {}

    /**
     * The number without what does not count in it: case, separators and leading zeros.
     *
     * @param text as written, such as {@code 1 EMH 00 0835 7808}
     * @return such as {@code 1EMH0008357808}; empty if there is nothing but separators
     */
    public static String normal(String text) {
        String plain = AsciiId.normal(text, SEPARATORS);
        int zeros = 0;
        while (zeros < plain.length() - 1 && plain.charAt(zeros) == '0') {
            zeros++;
        }
        return plain.substring(zeros);
    }
}

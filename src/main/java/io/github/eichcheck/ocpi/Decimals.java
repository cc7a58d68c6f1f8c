package io.github.eichcheck.ocpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimal numbers as OCPI writes them, digit by digit. */
final class Decimals {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_SCALE = 50;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private Decimals() {}

    /** The number with the decimals written; empty if it is none or beyond all sense. */
    static Optional<BigDecimal> read(String digits) {
        if (digits.length() > MAX_LENGTH || !NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs(number.scale()) > MAX_SCALE) {
            return Optional.empty();
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }
}

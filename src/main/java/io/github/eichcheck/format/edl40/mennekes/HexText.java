package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.wire.Bytes;
import java.util.HexFormat;
import java.util.Optional;

/** Hexadecimal digits in pairs, upper or lower case. */
final class HexText {
    private HexText() {}

    /**
     * Reads digits.
     *
     * @param digits the digits and nothing else
     * @return the bytes; empty where there is another character or half a pair
     */
    static Optional<Bytes> read(String digits) {
        boolean hex = digits.length() % 2 == 0 && digits.chars().allMatch(HexFormat::isHexDigit);
        return hex ? Optional.of(Bytes.hex(digits)) : Optional.empty();
    }
}

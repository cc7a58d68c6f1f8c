package io.github.eichcheck.trust;

import io.github.eichcheck.trust.KeyCell.Refused;
import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The length of a damaged SubjectPublicKeyInfo, which its second byte tells, against the length that there is.
 *
 * @param hex whether it is written in hexadecimal; else in base64
 * @param written the number of digits or characters written
 * @param expected the number of bytes that it should have; empty if it does not begin as such a key
 * @param bytes the number of whole bytes written
 */
record KeyLength(boolean hex, int written, Optional<Integer> expected, int bytes) {
    private static final Pattern FILLER = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"']");
    private static final Pattern HEX_FILLER = Pattern.compile("0[xX]|[:\\-]");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2,}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_\\-]{4,}={0,2}");
    private static final int SEQUENCE = 0x30;
    private static final int LONGEST_SHORT_LENGTH = 0x7F;

    /** Measures a text; empty if it is neither hexadecimal nor base64. */
    static Optional<KeyLength> of(String text) {
        String compact = FILLER.matcher(text).replaceAll("");
        String digits = HEX_FILLER.matcher(compact).replaceAll("");
        if (HEX.matcher(digits).matches()) {
            String whole = digits.substring(0, digits.length() / 2 * 2);
            return Optional.of(of(true, digits.length(), Bytes.hex(whole)));
        }
        if (BASE64.matcher(compact).matches()) {
            String characters = compact.replace("=", "").replace('-', '+').replace('_', '/');
            String whole = characters.substring(0, characters.length() / 4 * 4);
            return Optional.of(
                    of(false, characters.length(), Bytes.of(Base64.getDecoder().decode(whole))));
        }
        return Optional.empty();
    }

    private static KeyLength of(boolean hex, int written, Bytes content) {
        int bytes = hex ? written / 2 : written * 3 / 4;
        boolean key = content.length() > 2
                && content.at(0) == SEQUENCE
                && content.at(1) <= LONGEST_SHORT_LENGTH
                && (content.at(2) == SEQUENCE || content.at(1) + 2 == bytes);
        return new KeyLength(hex, written, key ? Optional.of(content.at(1) + 2) : Optional.empty(), bytes);
    }

    /** Whether so few characters are missing, or too many, that it can be one and its padding. */
    boolean isNearlyRight() {
        return expected.filter(wanted -> Math.abs(bytes - wanted) <= 1).isPresent();
    }

    /** What the length says about the damage. */
    Refused judge() {
        boolean odd = hex && written % 2 != 0;
        if (expected.isEmpty()) {
            return odd ? refused(KeyCellDefect.ODD_HEX, written + " digits") : unknown();
        }
        int wanted = hex ? 2 * expected.get() : (expected.get() * 8 + 5) / 6;
        String unit = hex ? " digits" : " characters";
        String detail = written + " instead of " + wanted + unit;
        if (odd && Math.abs(written - wanted) == 1) {
            return refused(KeyCellDefect.ODD_HEX, detail);
        }
        if (written == wanted) {
            return refused(KeyCellDefect.DAMAGED_HEADER, bytes + " bytes");
        }
        return refused(written < wanted ? KeyCellDefect.TRUNCATED : KeyCellDefect.TOO_LONG, detail);
    }

    private Refused unknown() {
        return refused(KeyCellDefect.UNREADABLE, bytes + " bytes that are not a key");
    }

    private static Refused refused(KeyCellDefect defect, String detail) {
        return new Refused(defect, detail, List.of());
    }
}

package io.github.eichcheck.trust;

import java.util.Locale;

/** Why what stands where a public key should stand is none. */
public enum KeyCellDefect {
    /** A whole key whose point is on no curve that it can be of. */
    OFF_CURVE(
            "the point is not on the curve",
            "A digit is wrong. Compare the key with the meter's label digit by digit."),
    /** The beginning of a key. */
    TRUNCATED("the key ends too early", "Take the whole key from the meter's label or the manufacturer's list."),
    /** More bytes than its own length says. */
    TOO_LONG("the key is longer than it says itself", "Compare it with the meter's label; digits were added."),
    /** Two keys, or a key and something behind it. */
    TWO_KEYS("there is more than one key", "Leave the one of this meter in the cell."),
    /** A signature. */
    SIGNATURE("a signature stands where the key should stand", "Ask the operator for the key."),
    /** The identifier of an EVSE. */
    EVSE_ID("an EVSE identifier stands where the key should stand", "Ask the operator for the key."),
    /** A UUID. */
    UUID("a UUID stands where the key should stand", "Ask the operator for the key."),
    /** Words. */
    PLACEHOLDER_TEXT("words stand where the key should stand", "Ask the operator for the key."),
    /** Almost a key, but with characters that its alphabet does not have. */
    FOREIGN_CHARACTER(
            "there is a character that the alphabet of the key does not have",
            "Compare the key with the meter's label; letters O and l are often written for the digits 0 and 1."),
    /** Hexadecimal with a digit too few or too many. */
    ODD_HEX("the number of hexadecimal digits is odd", "A digit is missing or was added. Compare with the label."),
    /** The part before the point is damaged. */
    DAMAGED_HEADER("the beginning, which names the curve, is damaged", "Compare the key with the meter's label."),
    /** A key of a curve that is not supported. */
    CURVE_UNSUPPORTED("the key's curve is not supported", "Check whether it is the key of a meter."),
    /** A key of RSA or the like. */
    ALGORITHM_UNSUPPORTED("the key is none for ECDSA", "Check whether it is the key of a meter."),
    /** A key that brings a curve of its own. */
    EXPLICIT_CURVE("the key defines a curve of its own", "Ask the operator for the key with a named curve."),
    /** A compressed point with a tab behind it. */
    TAB_BEHIND(
            "a tab follows a compressed point, which does not show whether it is whole",
            "Another column was cut off. Compare the key with the meter's label and remove the tab."),
    /** Anything else. */
    UNREADABLE("this is no key in any known form", "Compare it with the meter's label.");

    private final String text;
    private final String remedy;

    KeyCellDefect(String text, String remedy) {
        this.text = text;
        this.remedy = remedy;
    }

    /**
     * The identifier that users see, never changed once released.
     *
     * @return {@code list/} and the constant's name in lower case with hyphens, such as {@code list/off-curve}
     */
    public String id() {
        return "list/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What is wrong.
     *
     * @return a part of a sentence without a stop
     */
    public String text() {
        return text;
    }

    /**
     * What to do about it.
     *
     * @return one or two sentences
     */
    public String remedy() {
        return remedy;
    }
}

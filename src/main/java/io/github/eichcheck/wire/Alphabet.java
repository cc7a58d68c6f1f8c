package io.github.eichcheck.wire;

/** A set of ASCII characters, to be asked about whole texts. */
public final class Alphabet {
    private static final int ASCII = 128;

    private final boolean[] members = new boolean[ASCII];

    private Alphabet() {}

    /**
     * The characters of a text and of ranges.
     *
     * @param singles characters that belong to it
     * @param ranges the first and the last character of ranges, one pair after the other, such as {@code "09AZ"}
     * @return the set
     * @throws IndexOutOfBoundsException if a character is not ASCII or a range has no end
     */
    public static Alphabet of(String singles, String ranges) {
        Alphabet set = new Alphabet();
        for (int i = 0; i < singles.length(); i++) {
            set.members[singles.charAt(i)] = true;
        }
        for (int i = 0; i < ranges.length(); i += 2) {
            for (char c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
                set.members[c] = true;
            }
        }
        return set;
    }

    /**
     * Whether a character belongs to it.
     *
     * @param character any character
     * @return false for all that are not ASCII
     */
    public boolean holds(int character) {
        return character < ASCII && character >= 0 && members[character];
    }

    /**
     * Whether a text consists of these characters.
     *
     * @param text the text
     * @return false for an empty text
     */
    public boolean spells(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /**
     * Where a run of these characters ends.
     *
     * @param text the text
     * @param from where the run begins
     * @return the index of the first character from there that is another, or the text's length
     */
    public int end(String text, int from) {
        int index = from;
        while (index < text.length() && holds(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /**
     * A text without these characters.
     *
     * @param text the text
     * @return the same object where none stands in it
     */
    public String removedFrom(String text) {
        int first = 0;
        while (first < text.length() && !holds(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!holds(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import java.util.List;

/**
 * An element of a document, without its attributes.
 *
 * @param name its name without prefix
 * @param text its own character data, comments taken out; that of its children is theirs
 * @param children in the order of the document
 */
record XmlElement(String name, String text, List<XmlElement> children) {
    private static final String WHITE_SPACE = "[ \\t\\r\\n]+";

    /** The children of a name. */
    List<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** Whether it can hold a value. */
    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The text with runs of white space made one blank, and none at its ends. */
    String shown() {
        return text.replaceAll(WHITE_SPACE, " ").strip();
    }

    /** The text without white space, as digits are read. */
    String digits() {
        return text.replaceAll(WHITE_SPACE, "");
    }
}

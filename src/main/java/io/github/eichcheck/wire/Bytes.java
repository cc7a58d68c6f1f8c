package io.github.eichcheck.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** An immutable run of bytes that compares by content, so that records may hold it. */
public final class Bytes {
    /** No bytes at all. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * The given bytes.
     *
     * @param content copied, so that later changes of the array do not show
     * @return the bytes
     */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /**
     * A part of an array.
     *
     * @param content copied, so that later changes of the array do not show
     * @param from the first byte's index
     * @param to the index after the last byte
     * @return the bytes
     * @throws IndexOutOfBoundsException if the part is not inside
     */
    public static Bytes of(byte[] content, int from, int to) {
        Objects.checkFromToIndex(from, to, content.length);
        return new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /**
     * A text in UTF-8.
     *
     * @param text the text; unpaired surrogates become a question mark
     * @return its bytes
     */
    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Bytes written in hexadecimal.
     *
     * @param digits an even number of hexadecimal digits in either case, nothing else
     * @return the bytes
     * @throws IllegalArgumentException if it is anything else
     */
    public static Bytes hex(String digits) {
        return new Bytes(HEX.parseHex(digits));
    }

    /**
     * The number of bytes.
     *
     * @return zero or more
     */
    public int length() {
        return content.length;
    }

    /**
     * One byte.
     *
     * @param index from zero
     * @return its value, 0 to 255
     * @throws IndexOutOfBoundsException if there is no such byte
     */
    public int at(int index) {
        return content[index] & 0xFF;
    }

    /**
     * A part of these bytes.
     *
     * @param from the first byte's index
     * @param to the index after the last byte
     * @return a copy of that part
     * @throws IndexOutOfBoundsException if the part is not inside
     */
    public Bytes slice(int from, int to) {
        if (from < 0 || to < from || to > content.length) {
            throw new IndexOutOfBoundsException("slice " + from + ".." + to + " of " + content.length + " bytes");
        }
        return from == 0 && to == content.length ? this : new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /**
     * Whether these bytes begin with others.
     *
     * @param prefix the others
     * @return true if they do, also where {@code prefix} is empty
     */
    public boolean startsWith(Bytes prefix) {
        return content.length >= prefix.content.length
                && Arrays.equals(content, 0, prefix.content.length, prefix.content, 0, prefix.content.length);
    }

    /**
     * Whether others stand at an index.
     *
     * @param part the others
     * @param from the index at which they begin
     * @return true if they do, also where {@code part} is empty; false where they would reach beyond the end
     */
    public boolean startsWith(Bytes part, int from) {
        return from >= 0
                && content.length - from >= part.content.length
                && Arrays.equals(content, from, from + part.content.length, part.content, 0, part.content.length);
    }

    /**
     * The bytes as an array.
     *
     * @return a copy
     */
    public byte[] toArray() {
        return content.clone();
    }

    /**
     * Adds the bytes to what a digest is made of, without a copy of them.
     *
     * @param digest takes the bytes
     */
    public void addTo(MessageDigest digest) {
        digest.update(content);
    }

    /**
     * The bytes in hexadecimal.
     *
     * @return two lower-case digits a byte
     */
    public String toHex() {
        return HEX.formatHex(content);
    }

    /**
     * The bytes read as UTF-8 for display.
     *
     * @return the text; what is not UTF-8 becomes U+FFFD
     */
    public String toUtf8() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Each byte as the character of the same number (ISO 8859-1).
     *
     * @return as many characters as bytes
     */
    public String toLatin1() {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return toHex();
    }
}

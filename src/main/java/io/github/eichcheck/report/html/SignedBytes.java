package io.github.eichcheck.report.html;

import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.report.TerminalText;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The signed bytes of one record as they may be shown.
 *
 * @param length how many there are
 * @param shown what is shown of them; empty where an identifier of the user may stand in them at a place that is not known
 * @param hidden how many of them are blotted out
 * @param sha256 their digest; empty where any is hidden, because a digest betrays a short identifier
 */
record SignedBytes(int length, Optional<Shown> shown, int hidden, Optional<String> sha256) {
    /** The number of bytes that are shown of one record. */
    static final int LIMIT = 4096;

    private static final int ROW = 16;
    private static final int HEX_WIDTH = 3 * ROW;
    private static final char BLOT = '\u2022';
    private static final char BLOTTED = '\u0001';
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2})+");

    /**
     * What is shown.
     *
     * @param text the bytes as text; empty where they are none
     * @param dump one row for every sixteen bytes
     * @param left how many bytes are left out behind {@link #LIMIT}
     */
    record Shown(Optional<String> text, List<Row> dump, int left) {}

    /**
     * Up to sixteen bytes.
     *
     * @param offset the place of the first one, in hexadecimal
     * @param hex the bytes in hexadecimal
     * @param text the bytes as ASCII, a dot for what is none
     */
    record Row(String offset, String hex, String text) {}

    static SignedBytes of(SignedRecord record, Discretion discretion) {
        Bytes message = record.message();
        if (discretion.showIds()) {
            return new SignedBytes(message.length(), Optional.of(shown(message, new BitSet())), 0, digest(message));
        }
        BitSet blots = blots(message, discretion.users());
        boolean named = record.origin().user().filter(user -> !user.isBlank()).isPresent();
        boolean tooShort = discretion.users().stream().anyMatch(user -> user.length() < Discretion.SHORTEST);
        if (blots.isEmpty() && !named && !tooShort) {
            return new SignedBytes(message.length(), Optional.of(shown(message, blots)), 0, digest(message));
        }
        boolean safe = !blots.isEmpty() && !tooShort;
        return new SignedBytes(
                message.length(),
                safe ? Optional.of(shown(message, blots)) : Optional.empty(),
                blots.cardinality(),
                Optional.empty());
    }

    private static Optional<String> digest(Bytes message) {
        return Optional.of(Sha256.of(message).toHex());
    }

    /** Which bytes are an identifier, written as text or, where it is hexadecimal, as the bytes that it stands for. */
    private static BitSet blots(Bytes message, List<String> users) {
        BitSet blots = new BitSet();
        String bytes = latin(message);
        for (String user : users) {
            blot(bytes, latin(Bytes.utf8(user)), blots);
            String digits = user.replaceAll("[^0-9A-Za-z]", "");
            blot(bytes, digits, blots);
            if (HEX.matcher(digits).matches()) {
                blot(bytes, latin(Bytes.hex(digits)), blots);
            }
        }
        return blots;
    }

    private static void blot(String bytes, String ident, BitSet blots) {
        if (ident.length() < Discretion.SHORTEST) {
            return;
        }
        Matcher found =
                Pattern.compile(Pattern.quote(ident), Pattern.CASE_INSENSITIVE).matcher(bytes);
        while (found.find()) {
            blots.set(found.start(), found.end());
        }
    }

    private static String latin(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }

    private static Shown shown(Bytes message, BitSet blots) {
        int length = Math.min(LIMIT, message.length());
        List<Row> dump = new ArrayList<>();
        for (int from = 0; from < length; from += ROW) {
            dump.add(row(message, blots, from, Math.min(from + ROW, length)));
        }
        return new Shown(text(message.slice(0, length), blots), List.copyOf(dump), message.length() - length);
    }

    private static Row row(Bytes message, BitSet blots, int from, int to) {
        StringBuilder hex = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            int value = message.at(i) & 0xFF;
            hex.append(i == from ? "" : i == from + ROW / 2 ? "  " : " ");
            hex.append(
                    blots.get(i)
                            ? "" + BLOT + BLOT
                            : Bytes.of(new byte[] {(byte) value}).toHex());
            text.append(blots.get(i) ? BLOT : value >= ' ' && value < 0x7F ? (char) value : '\u00b7');
        }
        hex.append(" ".repeat(HEX_WIDTH - hex.length()));
        String offset = Integer.toHexString(from);
        return new Row("0".repeat(Math.max(0, 4 - offset.length())) + offset, hex.toString(), text.toString());
    }

    private static Optional<String> text(Bytes message, BitSet blots) {
        byte[] bytes = message.toArray();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return Optional.empty();
            }
            bytes[i] = blots.get(i) ? (byte) BLOTTED : bytes[i];
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Bytes.utf8(text).equals(Bytes.of(bytes)) ? Optional.of(escaped(text)) : Optional.empty();
    }

    /** The blots are put in after the escapes, which would otherwise make escapes of them. */
    private static String escaped(String text) {
        return Arrays.stream(text.split(String.valueOf(BLOTTED), -1))
                .map(TerminalText::escape)
                .collect(Collectors.joining(String.valueOf(BLOT)));
    }
}

package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.KeyCandidates;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKeyReader;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in the key column of a list. */
public sealed interface KeyCell {
    /** What a copied row of a table leaves behind: there was another column, and nobody knows where the key ended. */
    Pattern TAB_BEHIND = Pattern.compile("\\t\\s*$");

    /**
     * A key, or a point without the name of its curve.
     *
     * @param text the cell as written
     * @param candidates the keys that it can be
     */
    record Usable(String text, KeyCandidates candidates) implements KeyCell {
        /**
         * How the key is written into lists: base64 of the SubjectPublicKeyInfo if it names its curve. A point that
         * names none stays as written, because only the format or the algorithm of a record can say which curve it is;
         * line breaks become blanks, quotation marks around it go, and what a spreadsheet would take for a formula
         * becomes the same bytes in hexadecimal.
         *
         * @return the text
         */
        public String canonical() {
            ReadKey first = candidates.keys().get(0);
            if (candidates.named()) {
                return Base64.getEncoder().encodeToString(first.key().toSpki().toArray());
            }
            String written = CellText.unquoted(CellText.line(text));
            return CellText.isFormula(written) ? encoded(first) : written;
        }

        private static String encoded(ReadKey read) {
            String step = read.form().get(read.form().size() - 1);
            String point = read.key().point().toHex();
            return switch (step) {
                case "compressed" -> read.key().compressedPoint().toHex();
                case "bare" -> point.substring(2);
                default -> point;
            };
        }
    }

    /**
     * No key.
     *
     * @param defect why
     * @param detail what there is, in a few words
     * @param hints what could be meant; nothing of it is applied
     */
    record Refused(KeyCellDefect defect, String detail, List<String> hints) implements KeyCell {}

    /**
     * Reads a cell.
     *
     * @param text the cell; not blank
     * @return a key or why there is none; never throws
     */
    static KeyCell read(String text) {
        if (text.length() > PublicKeyReader.MAX_TEXT) {
            return new Refused(KeyCellDefect.UNREADABLE, text.length() + " characters", List.of());
        }
        KeyCandidates candidates = KeyCandidates.of(text);
        if (TAB_BEHIND.matcher(text).find() && !candidates.keys().isEmpty() && isCompressed(candidates)) {
            return new Refused(
                    KeyCellDefect.TAB_BEHIND,
                    text.strip().length() + " characters and a tab",
                    List.of("without the tab it would be a compressed point of "
                            + candidates.keys().stream()
                                    .map(read -> read.key().curve().id())
                                    .collect(Collectors.joining(" or "))));
        }
        return candidates
                .refusal()
                .<KeyCell>map(refusal -> new RefusedCell(text, refusal).explain())
                .orElseGet(() -> new Usable(text, candidates));
    }

    private static boolean isCompressed(KeyCandidates candidates) {
        return candidates.keys().get(0).form().contains("compressed");
    }
}

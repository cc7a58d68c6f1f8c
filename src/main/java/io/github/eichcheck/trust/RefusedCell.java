package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.KeyRepair;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.trust.KeyCell.Refused;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of a cell that is no key what it is instead. */
final class RefusedCell {
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Identifiers of ISO 15118-1 and DIN SPEC 91286. */
    private static final Pattern EVSE_FORM = Pattern.compile(
            "(?i)[a-z]{2}[*-][a-z0-9]{3}[*-]E[a-z0-9*_-]{1,40}|[A-Z]{2}[A-Z0-9]{3}E[A-Z0-9*]{1,30}|\\+49\\*[0-9*]{3,40}");

    private static final Pattern WORDS = Pattern.compile("[^\\d/+=]*\\p{L}[^\\d/+=]*|\\p{Punct}{1,3}");
    private static final int LONGEST_WORDLESS = 40;
    private static final int SHORTEST_KEY_TEXT = 30;
    private static final int MOST_HINTS = 3;
    /** Of so many characters no more than one may be foreign. */
    private static final int FOREIGN_SHARE = 15;

    private final String text;
    private final RefusedKey refusal;

    RefusedCell(String text, RefusedKey refusal) {
        this.text = text;
        this.refusal = refusal;
    }

    Refused explain() {
        Optional<JoinedKeys> joined = JoinedKeys.of(text);
        if (joined.isPresent()) {
            return new Refused(
                    KeyCellDefect.TWO_KEYS, joined.get().detail(), joined.get().hints());
        }
        Refused reason = reason();
        List<String> hints = mayBeRepaired(reason.defect())
                ? KeyRepair.of(text).stream()
                        .limit(MOST_HINTS)
                        .map(RepairText::of)
                        .toList()
                : List.of();
        boolean named = reason.defect() == KeyCellDefect.ALGORITHM_UNSUPPORTED
                || reason.defect() == KeyCellDefect.CURVE_UNSUPPORTED;
        KeyCellDefect defect = named && !hints.isEmpty() ? KeyCellDefect.DAMAGED_HEADER : reason.defect();
        return new Refused(defect, reason.detail(), hints);
    }

    /** Whether a single character can be all that is wrong. */
    private boolean mayBeRepaired(KeyCellDefect defect) {
        return switch (defect) {
            case OFF_CURVE,
                    ODD_HEX,
                    DAMAGED_HEADER,
                    FOREIGN_CHARACTER,
                    UNREADABLE,
                    ALGORITHM_UNSUPPORTED,
                    CURVE_UNSUPPORTED -> true;
            case TRUNCATED, TOO_LONG ->
                KeyLength.of(text).filter(KeyLength::isNearlyRight).isPresent();
            default -> false;
        };
    }

    private Refused reason() {
        return switch (refusal.code()) {
            case IS_A_SIGNATURE -> refused(KeyCellDefect.SIGNATURE, refusal.reason());
            case CURVE_UNSUPPORTED -> refused(KeyCellDefect.CURVE_UNSUPPORTED, refusal.reason());
            case ALGORITHM_UNSUPPORTED -> refused(KeyCellDefect.ALGORITHM_UNSUPPORTED, refusal.reason());
            case EXPLICIT_PARAMETERS -> refused(KeyCellDefect.EXPLICIT_CURVE, refusal.reason());
            case NOT_ON_CURVE -> refused(KeyCellDefect.OFF_CURVE, refusal.reason());
            default -> notAKey();
        };
    }

    private Refused notAKey() {
        String line = CellText.unquoted(CellText.line(text));
        if (UUID_FORM.matcher(line).matches()) {
            return refused(KeyCellDefect.UUID, line);
        }
        if (EVSE_FORM.matcher(line).matches()) {
            return refused(KeyCellDefect.EVSE_ID, CellText.excerpt(line, LONGEST_WORDLESS));
        }
        if (isWords(line)) {
            return refused(KeyCellDefect.PLACEHOLDER_TEXT, "'" + CellText.excerpt(line, LONGEST_WORDLESS) + "'");
        }
        String foreign = foreign(line);
        return foreign.isEmpty() ? damaged() : refused(KeyCellDefect.FOREIGN_CHARACTER, foreign);
    }

    private static boolean isWords(String line) {
        boolean sentence = line.indexOf(' ') > 0 || line.length() < LONGEST_WORDLESS;
        return (sentence && WORDS.matcher(line).matches()) || line.contains("://");
    }

    /** The characters that do not belong to the alphabet of nearly all others; empty if there are none, or many. */
    private static String foreign(String line) {
        String hex = line.replaceAll("[\\s:\\-\"']|0[xX]", "");
        String base64 = line.replaceAll("[\\s\"']", "");
        return foreign(hex, "0-9A-Fa-f", "hexadecimal digit")
                .or(() -> foreign(base64, "A-Za-z0-9+/=_\\-", "character of base64 or base32"))
                .orElse("");
    }

    private static Optional<String> foreign(String characters, String alphabet, String what) {
        String strange = characters.replaceAll("[" + alphabet + "]", "");
        boolean few = !strange.isEmpty()
                && characters.length() >= SHORTEST_KEY_TEXT
                && strange.length() * FOREIGN_SHARE <= characters.length();
        return few
                ? Optional.of(strange.codePoints()
                        .distinct()
                        .mapToObj(c -> "'" + Character.toString(c) + "'")
                        .collect(Collectors.joining(", ", "", " is no " + what)))
                : Optional.empty();
    }

    private Refused damaged() {
        return KeyLength.of(text)
                .map(KeyLength::judge)
                .orElseGet(() -> refused(KeyCellDefect.UNREADABLE, refusal.reason()));
    }

    private static Refused refused(KeyCellDefect defect, String detail) {
        return new Refused(defect, detail, List.of());
    }
}

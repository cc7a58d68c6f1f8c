package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.report.TerminalText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets text of one CDR into the report: identifiers of its users are shortened, wherever and with whatever separators they
 * stand, and characters that would be invisible or turn text round are written as escapes.
 */
final class Discretion {
    /** What stands for the part of an identifier that is left out. */
    static final String MARK = "\u2022\u2022\u2022";

    /** Shorter identifiers are found only where they are the whole text: they would be met by chance too often. */
    static final int SHORTEST = 4;

    private static final int LONGEST = 256;
    private static final int WORTH_AN_END = 8;
    private static final int END = 3;
    private static final String SEPARATORS = "[-*:. _/]*";

    /** Names of fields that hold nothing but an identifier of the user. */
    private static final Set<String> FIELDS = Set.of("ID", "UID", "uid", "contract_id", "contractId", "CustomerIdent");

    private final boolean showIds;
    private final List<String> users;
    private final List<Pattern> patterns;

    Discretion(boolean showIds, List<String> users) {
        this.showIds = showIds;
        this.users = users.stream()
                .filter(user -> !user.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.patterns = showIds
                ? List.of()
                : this.users.stream()
                        .filter(user -> user.strip().length() >= SHORTEST)
                        .map(Discretion::pattern)
                        .toList();
    }

    private static Pattern pattern(String user) {
        if (user.length() > LONGEST) {
            return Pattern.compile(Pattern.quote(user));
        }
        String spread = user.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(character -> Pattern.quote(Character.toString(character)))
                .collect(Collectors.joining(SEPARATORS));
        return Pattern.compile(
                spread.isEmpty() ? Pattern.quote(user) : spread, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean showIds() {
        return showIds;
    }

    List<String> users() {
        return users;
    }

    /** Returns a text of ordinary length. */
    String text(String data) {
        return TerminalText.clean(hidden(data));
    }

    /** Returns a text up to a number of characters. */
    String text(String data, int limit) {
        return TerminalText.clean(hidden(data), limit);
    }

    /** Returns what a field of a record says; one that holds an identifier is shortened, known or not. */
    String field(String name, String value) {
        return text(!showIds && isIdentifier(name) ? shortened(value) : value);
    }

    /** Returns the same finding, naming no user. */
    Finding finding(Finding finding) {
        return showIds
                ? finding
                : new Finding(
                        finding.code(),
                        finding.severity(),
                        new Location(
                                finding.location().pointer(),
                                finding.location().field().map(this::hidden)),
                        hidden(finding, finding.expected()),
                        hidden(finding, finding.actual()),
                        finding.difference().map(this::hidden),
                        finding.tolerance());
    }

    private Optional<String> hidden(Finding finding, Optional<String> value) {
        Location location = finding.location();
        boolean whole = location.pointer().startsWith("/cdr_token")
                || isIdentifier(location.field().orElse(""));
        return value.map(text -> whole ? shortened(text) : hidden(text));
    }

    private static boolean isIdentifier(String field) {
        return FIELDS.contains(field.substring(Math.max(field.lastIndexOf('.'), field.lastIndexOf('/')) + 1));
    }

    private String hidden(String text) {
        if (showIds) {
            return text;
        }
        if (users.stream().anyMatch(text.strip()::equalsIgnoreCase)) {
            return shortened(text.strip());
        }
        String rest = text;
        for (Pattern pattern : patterns) {
            rest = pattern.matcher(rest).replaceAll(found -> Matcher.quoteReplacement(shortened(found.group())));
        }
        return rest;
    }

    private static String shortened(String ident) {
        int length = ident.codePointCount(0, ident.length());
        return MARK + (length < WORTH_AN_END ? "" : ident.substring(ident.offsetByCodePoints(0, length - END)));
    }
}

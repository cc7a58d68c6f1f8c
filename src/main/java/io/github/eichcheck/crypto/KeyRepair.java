package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of a single character that would make a key out of a text that is none. It is a hint for the person who
 * compares the text with the meter's label, and is never applied.
 *
 * <p>Of changed texts with x and y hardly one in 2 to the 192nd is a point, so a hit is no coincidence. Every second x
 * has a y, so a compressed point proves nothing; for those there is no hint.
 *
 * @param position the number of the character, from one, not counting blanks and quotation marks; of a missing one, the
 *     number that it would have
 * @param was the character; empty where one is missing
 * @param becomes what it would have to be; empty where it is one too many
 * @param text the whole text with the change
 * @param key the key that it would be
 */
public record KeyRepair(int position, Optional<String> was, Optional<String> becomes, String text, PublicKey key) {

    /** The longest text, in characters without blanks, of which repairs are tried. */
    public static final int MAX_TEXT = 400;

    private static final String HEX = "0123456789ABCDEF";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final Pattern HEX_FILLER = Pattern.compile("0[xX]|[:\\-]");
    private static final int SHORTEST = 40;

    /**
     * Tries every change of one character: another one instead of it, without it, and one more.
     *
     * @param text the text of a key that cannot be read
     * @return what would give a key, one for each key; empty if nothing does, if the text is a key already, and for
     *     texts that are shorter or longer than keys
     */
    public static List<KeyRepair> of(String text) {
        String compact = KeyAlphabet.compact(text);
        if (compact.length() < SHORTEST
                || compact.length() > MAX_TEXT
                || !KeyCandidates.of(text).keys().isEmpty()) {
            return List.of();
        }
        Map<PublicKey, KeyRepair> found = new LinkedHashMap<>();
        attempts(compact)
                .forEach(attempt -> attempt.read().forEach(key -> found.putIfAbsent(key, attempt.repair(key))));
        return List.copyOf(found.values());
    }

    private static Stream<Attempt> attempts(String text) {
        for (String alphabet : List.of(HEX, BASE32, BASE64)) {
            String compact = plain(text, alphabet);
            List<Integer> strange = strange(compact, alphabet);
            if (strange.size() == 1) {
                return at(compact, strange.get(0), alphabet);
            }
            if (strange.isEmpty()) {
                Stream<Attempt> changed =
                        Stream.iterate(0, i -> i < compact.length(), i -> i + 1).flatMap(i -> at(compact, i, alphabet));
                Stream<Attempt> longer = Stream.iterate(0, i -> i <= compact.length(), i -> i + 1)
                        .flatMap(i -> symbols(alphabet).map(symbol -> new Attempt(compact, i, i, symbol)));
                return Stream.concat(changed, longer);
            }
        }
        return Stream.empty();
    }

    /** Another character in one place, or none. */
    private static Stream<Attempt> at(String compact, int i, String alphabet) {
        return Stream.concat(symbols(alphabet), Stream.of(""))
                .filter(symbol -> !symbol.equalsIgnoreCase(compact.substring(i, i + 1)) || alphabet.equals(BASE64))
                .map(symbol -> new Attempt(compact, i, i + 1, symbol));
    }

    /** The text without what separates digits; base64url as base64. */
    private static String plain(String compact, String alphabet) {
        return switch (alphabet) {
            case HEX -> HEX_FILLER.matcher(compact).replaceAll("");
            case BASE32 -> isLower(compact) ? compact.toUpperCase(Locale.ROOT) : compact;
            default -> compact.replace('-', '+').replace('_', '/');
        };
    }

    /** The places of characters that are not in an alphabet; padding at the end is in each. */
    private static List<Integer> strange(String compact, String alphabet) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < compact.length(); i++) {
            char c = alphabet.equals(HEX) ? Character.toUpperCase(compact.charAt(i)) : compact.charAt(i);
            boolean padding = c == '=' && i >= compact.length() - 2;
            if (alphabet.indexOf(c) < 0 && !padding) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean isLower(String compact) {
        return compact.equals(compact.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> symbols(String alphabet) {
        return alphabet.chars().mapToObj(Character::toString);
    }

    /** The text with the characters from {@code from} to {@code to} replaced. */
    private record Attempt(String compact, int from, int to, String by) {
        String text() {
            return compact.substring(0, from) + by + compact.substring(to);
        }

        List<PublicKey> read() {
            return KeyCandidates.of(text()).keys().stream()
                    .filter(read -> read.form().stream()
                            .noneMatch(step -> step.endsWith("compressed") && !step.equals("uncompressed")))
                    .map(ReadKey::key)
                    .toList();
        }

        KeyRepair repair(PublicKey key) {
            return new KeyRepair(
                    from + 1,
                    Optional.of(compact.substring(from, to)).filter(symbol -> !symbol.isEmpty()),
                    Optional.of(by).filter(symbol -> !symbol.isEmpty()),
                    text(),
                    key);
        }
    }
}

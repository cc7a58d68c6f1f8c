package io.github.eichcheck.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of the words of an enumeration, in any case, without regard to the locale.
 *
 * @param <E> the enumeration
 */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> words;

    WordConverter(Class<E> words) {
        this.words = words;
    }

    @Override
    public E convert(String text) {
        return find(words, text)
                .orElseThrow(() -> new TypeConversionException("expected " + all(words) + " but was '" + text + "'"));
    }

    /** Returns the constant of that name in any case. */
    static <E extends Enum<E>> Optional<E> find(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns all words as a list for people. */
    static <E extends Enum<E>> String all(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "one of ", ""));
    }
}

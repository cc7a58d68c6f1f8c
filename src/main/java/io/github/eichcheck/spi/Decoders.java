package io.github.eichcheck.spi;

import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The decoders at hand, by name and by content. Immutable. */
public final class Decoders {
    private final List<SignedValueDecoder> all;
    private final Map<String, SignedValueDecoder> byName;

    private Decoders(List<SignedValueDecoder> all, Map<String, SignedValueDecoder> byName) {
        this.all = all;
        this.byName = byName;
    }

    /**
     * The decoders that this library and its neighbours on the class path declare as services.
     *
     * @return all of them, in the order of their identifiers
     * @throws IllegalStateException if two of them claim the same name
     */
    public static Decoders installed() {
        return installed(Decoders.class.getClassLoader());
    }

    /**
     * The decoders that a class loader and its parents declare as services.
     *
     * @param loader where to look
     * @return all of them, in the order of their identifiers
     * @throws IllegalStateException if two of them claim the same name
     */
    public static Decoders installed(ClassLoader loader) {
        List<SignedValueDecoder> found = new ArrayList<>();
        ServiceLoader.load(SignedValueDecoder.class, loader).forEach(found::add);
        return of(found);
    }

    /**
     * The given decoders.
     *
     * @param decoders in any order
     * @return them
     * @throws IllegalStateException if two of them claim the same name
     */
    public static Decoders of(List<SignedValueDecoder> decoders) {
        List<SignedValueDecoder> sorted = decoders.stream()
                .sorted(Comparator.comparing(SignedValueDecoder::id))
                .toList();
        Map<String, SignedValueDecoder> byName = new LinkedHashMap<>();
        for (SignedValueDecoder decoder : sorted) {
            for (String name : decoder.encodingMethods()) {
                SignedValueDecoder other = byName.putIfAbsent(key(name), decoder);
                if (other != null) {
                    throw new IllegalStateException("two decoders are called " + name + ": "
                            + other.getClass().getName() + " and "
                            + decoder.getClass().getName() + "; remove one of them from the class path");
                }
            }
        }
        return new Decoders(sorted, byName);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * All decoders.
     *
     * @return in the order of their identifiers
     */
    public List<SignedValueDecoder> all() {
        return all;
    }

    /**
     * The decoder of an encoding method.
     *
     * @param encodingMethod OCPI's {@code encoding_method} or an alias, in any case
     * @return the decoder; empty if none is called so
     */
    public Optional<SignedValueDecoder> byName(String encodingMethod) {
        return Optional.ofNullable(byName.get(key(encodingMethod)));
    }

    /**
     * The decoder of a record that is unmistakably of its format.
     *
     * @param record the record
     * @return the decoder; empty if no decoder, or more than one, recognises it
     */
    public Optional<SignedValueDecoder> byContent(Bytes record) {
        Optional<SignedValueDecoder> only = Optional.empty();
        for (SignedValueDecoder decoder : all) {
            if (decoder.recognises(record)) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(decoder);
            }
        }
        return only;
    }
}

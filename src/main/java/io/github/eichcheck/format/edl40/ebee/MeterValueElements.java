package io.github.eichcheck.format.edl40.ebee;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of one {@code signedMeterValue}. */
final class MeterValueElements {
    private final Map<String, XmlText> texts = new LinkedHashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    void add(String name, XmlText text) {
        if (texts.putIfAbsent(name, text) != null) {
            repeated.add(name);
        }
    }

    /** The text of an element; empty where the element is missing or empty. */
    Optional<XmlText> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.text().isEmpty());
    }

    Set<String> repeated() {
        return repeated;
    }
}

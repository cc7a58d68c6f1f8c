package io.github.eichcheck.format.edl40.mennekes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The texts below an element, by their paths. */
final class FlatFields {
    private final Set<String> without;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FlatFields(Set<String> without) {
        this.without = without;
    }

    /**
     * Collects texts.
     *
     * @param element the element
     * @param without names of elements that are left out with all that they hold
     * @return the texts that are not empty, in the order of the document; a path that comes again gets a number
     */
    static Map<String, String> of(XmlElement element, Set<String> without) {
        FlatFields flat = new FlatFields(without);
        flat.addChildren(element, "");
        return flat.fields;
    }

    private void addChildren(XmlElement element, String path) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (XmlElement child : element.children()) {
            if (!without.contains(child.name())) {
                int number = seen.merge(child.name(), 1, Integer::sum);
                add(child, path + child.name() + (number == 1 ? "" : "[" + number + "]"));
            }
        }
    }

    private void add(XmlElement element, String path) {
        if (!element.shown().isEmpty()) {
            fields.put(path, element.shown());
        }
        addChildren(element, path + ".");
    }
}

package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.trust.KeyImport.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a person should look at before a list is trusted. */
public final class KeyListLint {
    /** The code of a key that stands at several meters or charge points. */
    public static final String SAME_KEY = "list/same-key";

    /** The code of an EVSE cell of the register that holds no identifier. */
    public static final String EVSE_TEXT = "list/evse-text";

    /** The code of a point that does not name its curve; a note, nothing is wrong with it. */
    public static final String NO_CURVE = "list/no-curve";

    /** Instead of the list's name in what is said about two of its lines. */
    private static final String THIS_LIST = "line";

    private final KeyImport list;
    private final Map<Long, Long> rows = new HashMap<>();

    private KeyListLint(KeyImport list) {
        this.list = list;
        list.entries().forEach(entry -> rows.put(entry.listed().place().line(), entry.row()));
    }

    /**
     * Looks at a list or register.
     *
     * @param list what was read
     * @return everything that should be looked at, in the order of the file
     */
    public static List<ListFault> of(KeyImport list) {
        KeyListLint lint = new KeyListLint(list);
        List<ListFault> faults = new ArrayList<>(list.faults());
        faults.addAll(lint.entries());
        faults.addAll(lint.sameKeys());
        faults.addAll(lint.evseTexts());
        faults.sort(Comparator.comparingLong(fault -> fault.place().line()));
        return List.copyOf(faults);
    }

    /**
     * The points that name no curve.
     *
     * @param list what was read
     * @return a note for each with the curves on which it lies
     */
    public static List<ListFault> withoutCurve(KeyImport list) {
        return list.entries().stream()
                .filter(entry -> !entry.key().candidates().named())
                .map(entry -> ListFault.note(
                        entry.listed().place(),
                        entry.row(),
                        NO_CURVE,
                        "the key names no curve; the algorithm of the record does",
                        "a point of " + curves(entry)))
                .toList();
    }

    private static String curves(Entry entry) {
        return entry.key().candidates().keys().stream()
                .map(read -> read.key().curve().id())
                .collect(Collectors.joining(" or "));
    }

    /** Missing identifiers, bad dates, several keys for one meter: what reading the list for verification finds. */
    private List<ListFault> entries() {
        TrustedKeyLists trusted = new TrustedKeyLists();
        list.entries().forEach(entry -> trusted.key(entry.listed().inFile(THIS_LIST)));
        List<KeyListProblem> problems = new ArrayList<>(trusted.problems());
        problems.addAll(KeyListComparison.of(trusted.keys()));
        return problems.stream()
                .map(problem -> ListFault.of(problem)
                        .inRow(list.file(), rows.getOrDefault(problem.place().line(), 0L)))
                .toList();
    }

    private List<ListFault> sameKeys() {
        Map<PublicKey, Entry> first = new HashMap<>();
        List<ListFault> faults = new ArrayList<>();
        for (Entry entry : list.entries()) {
            Optional<Entry> other = Optional.empty();
            for (ReadKey read : entry.key().candidates().keys()) {
                Entry before = first.putIfAbsent(read.key(), entry);
                other = other.or(() -> Optional.ofNullable(before));
            }
            other.filter(same -> !same.id().equals(entry.id())).ifPresent(same -> faults.add(same(entry, same)));
        }
        return faults;
    }

    private static ListFault same(Entry entry, Entry other) {
        return ListFault.note(
                entry.listed().place(),
                entry.row(),
                SAME_KEY,
                "the same key belongs to something else as well",
                entry.id() + " and, on line " + other.listed().place().line() + ", " + other.id());
    }

    private List<ListFault> evseTexts() {
        return list.entries().stream()
                .filter(entry -> entry.row() > 0 && entry.listed().comment().isPresent())
                .map(entry -> ListFault.note(
                        entry.listed().place(),
                        entry.row(),
                        EVSE_TEXT,
                        "the EVSE cell holds no EVSE identifier",
                        entry.listed().comment().orElse("")))
                .toList();
    }
}

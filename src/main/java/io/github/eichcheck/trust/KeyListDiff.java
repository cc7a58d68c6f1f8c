package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.meter.MeterSerial;
import io.github.eichcheck.trust.KeyImport.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two lists by what their entries are about, and their keys as points, however they are written. */
public final class KeyListDiff {
    private final List<Difference> differences = new ArrayList<>();

    private KeyListDiff() {}

    /** What differs. */
    public enum Kind {
        /** Only the new list has it. */
        ADDED,
        /** Only the old list has it. */
        REMOVED,
        /** Another key for the same. */
        KEY_CHANGED,
        /** The same key, valid at another time. */
        VALIDITY_CHANGED
    }

    /**
     * A difference.
     *
     * @param kind what differs
     * @param id what the entry is about
     * @param before the old entry; empty if it was added
     * @param after the new entry; empty if it was removed
     */
    public record Difference(Kind kind, String id, Optional<Entry> before, Optional<Entry> after) {}

    /**
     * Compares two lists.
     *
     * @param before the old one
     * @param after the new one
     * @return what differs, in the order of the old list, then of the new one
     */
    public static List<Difference> of(KeyImport before, KeyImport after) {
        KeyListDiff diff = new KeyListDiff();
        Map<String, List<Entry>> old = byId(before);
        Map<String, List<Entry>> other = byId(after);
        old.forEach((id, entries) -> diff.compare(entries, new ArrayList<>(other.getOrDefault(id, List.of()))));
        other.forEach((id, entries) -> {
            if (!old.containsKey(id)) {
                entries.forEach(entry -> diff.add(Kind.ADDED, Optional.empty(), Optional.of(entry)));
            }
        });
        return List.copyOf(diff.differences);
    }

    private static Map<String, List<Entry>> byId(KeyImport list) {
        Map<String, List<Entry>> byId = new LinkedHashMap<>();
        list.entries()
                .forEach(entry -> byId.computeIfAbsent(id(entry), unused -> new ArrayList<>())
                        .add(entry));
        return byId;
    }

    private static String id(Entry entry) {
        ListedKey listed = entry.listed();
        return listed.meter()
                .map(text -> "meter " + MeterSerial.normal(text))
                .or(() -> listed.evseId().map(text -> "evse " + KeyIndex.placeId(text)))
                .or(() -> listed.chargePoint().map(text -> "point " + KeyIndex.placeId(text)))
                .orElse("");
    }

    private void compare(List<Entry> before, List<Entry> after) {
        List<Entry> gone = new ArrayList<>();
        for (Entry entry : before) {
            Optional<Entry> same =
                    after.stream().filter(other -> isSameKey(entry, other)).findFirst();
            same.ifPresent(after::remove);
            if (same.isEmpty()) {
                gone.add(entry);
            } else if (!isSameValidity(entry.listed(), same.get().listed())) {
                add(Kind.VALIDITY_CHANGED, Optional.of(entry), same);
            }
        }
        for (Entry entry : gone) {
            Optional<Entry> other = after.stream().findFirst();
            other.ifPresent(after::remove);
            add(other.isPresent() ? Kind.KEY_CHANGED : Kind.REMOVED, Optional.of(entry), other);
        }
        after.forEach(entry -> add(Kind.ADDED, Optional.empty(), Optional.of(entry)));
    }

    private void add(Kind kind, Optional<Entry> before, Optional<Entry> after) {
        differences.add(
                new Difference(kind, before.or(() -> after).orElseThrow().id(), before, after));
    }

    private static boolean isSameKey(Entry one, Entry other) {
        List<PublicKey> keys = keys(other);
        return keys(one).stream().anyMatch(keys::contains);
    }

    private static List<PublicKey> keys(Entry entry) {
        return entry.key().candidates().keys().stream().map(ReadKey::key).toList();
    }

    private static boolean isSameValidity(ListedKey one, ListedKey other) {
        return one.validFrom().equals(other.validFrom()) && one.validTo().equals(other.validTo());
    }
}

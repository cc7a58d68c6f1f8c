package io.github.eichcheck.trust;

import io.github.eichcheck.meter.MeterSerial;
import io.github.eichcheck.wire.AsciiId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Entries by one of their identifiers: two sorted arrays, because lists may have millions of lines. */
final class KeyIndex {
    private final UnaryOperator<String> form;
    private final String[] ids;
    private final TrustedKey[] keys;

    private KeyIndex(UnaryOperator<String> form, List<Entry> entries) {
        this.form = form;
        this.ids = entries.stream().map(Entry::id).toArray(String[]::new);
        this.keys = entries.stream().map(Entry::key).toArray(TrustedKey[]::new);
    }

    private record Entry(String id, TrustedKey key) {}

    static KeyIndex byMeter(List<TrustedKey> keys) {
        return of(keys, TrustedKey::meter, MeterSerial::normal);
    }

    static KeyIndex byEvse(List<TrustedKey> keys) {
        return of(keys, TrustedKey::evseId, KeyIndex::placeId);
    }

    static KeyIndex byChargePoint(List<TrustedKey> keys) {
        return of(keys, TrustedKey::chargePoint, KeyIndex::placeId);
    }

    /** The identifier of an EVSE or a charge point: case, asterisks, hyphens and blanks do not count. */
    static String placeId(String text) {
        return AsciiId.normal(text, "*- ");
    }

    private static KeyIndex of(
            List<TrustedKey> keys, Function<TrustedKey, Optional<String>> id, UnaryOperator<String> form) {
        List<Entry> entries = new ArrayList<>();
        for (TrustedKey key : keys) {
            id.apply(key)
                    .map(form)
                    .filter(normal -> !normal.isEmpty())
                    .ifPresent(normal -> entries.add(new Entry(normal, key)));
        }
        entries.sort(Comparator.comparing(Entry::id));
        return new KeyIndex(form, entries);
    }

    /** The entries of an identifier in the order of the lists. */
    List<TrustedKey> get(String id) {
        String normal = form.apply(id);
        int from = first(normal);
        int to = from;
        while (to < ids.length && ids[to].equals(normal)) {
            to++;
        }
        return Collections.unmodifiableList(Arrays.asList(keys).subList(from, to));
    }

    /** The entries of every identifier that has more than one. */
    List<List<TrustedKey>> shared() {
        List<List<TrustedKey>> shared = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= ids.length; to++) {
            if (to == ids.length || !ids[to].equals(ids[from])) {
                if (to - from > 1) {
                    shared.add(Collections.unmodifiableList(Arrays.asList(keys).subList(from, to)));
                }
                from = to;
            }
        }
        return shared;
    }

    private int first(String id) {
        int low = 0;
        int high = ids.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ids[middle].compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

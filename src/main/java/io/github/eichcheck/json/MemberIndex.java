package io.github.eichcheck.json;

import io.github.eichcheck.json.JsonValue.JsonMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where in an object which name stands last. Objects of a usual size have a table of twice as many places as members, in which a
 * name stands at its hash or after it; in larger ones the members are looked through, so that names made to collide cost no more
 * than that.
 */
final class MemberIndex {
    private static final int LARGEST = 63;

    private final List<JsonMember> members;
    private final byte[] places;
    private final boolean repeatsNames;

    MemberIndex(List<JsonMember> members) {
        this.members = members;
        int size = members.size();
        if (size > LARGEST) {
            places = new byte[0];
            repeatsNames = !repeated(members).isEmpty();
        } else {
            places = new byte[size == 0 ? 1 : Integer.highestOneBit(size) << 2];
            repeatsNames = fill();
        }
    }

    private boolean fill() {
        boolean repeats = false;
        for (int i = 0; i < members.size(); i++) {
            int place = place(members.get(i).name());
            repeats |= places[place] != 0;
            places[place] = (byte) (i + 1);
        }
        return repeats;
    }

    /** Where a name stands in the table, or the free place where it would stand. */
    private int place(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 7) & places.length - 1;
        while (places[place] != 0 && !members.get(places[place] - 1).name().equals(name)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    /** The index of the last member of a name; -1 if there is none. */
    int last(String name) {
        if (places.length > 0) {
            return places[place(name)] - 1;
        }
        int index = members.size() - 1;
        while (index >= 0 && !members.get(index).name().equals(name)) {
            index--;
        }
        return index;
    }

    /** Whether a name occurs twice. */
    boolean repeatsNames() {
        return repeatsNames;
    }

    /** The names that occur more than once, in alphabetical order. */
    static Set<String> repeated(List<JsonMember> members) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (JsonMember member : members) {
            if (!seen.add(member.name())) {
                twice.add(member.name());
            }
        }
        return twice;
    }
}

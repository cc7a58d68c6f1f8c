package io.github.eichcheck;

import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The digest of what a CDR says. The same CDR comes pulled and pushed, on one line and on many: the order of members, the
 * blanks between them and the way characters are escaped do not count, nor does {@code last_updated}.
 */
final class ContentDigest {
    private static final String LAST_UPDATED = "last_updated";

    private static final Comparator<JsonMember> BY_NAME =
            (one, other) -> one.name().compareTo(other.name());

    private final StringBuilder text;

    private ContentDigest(int length) {
        this.text = new StringBuilder(length + length / 8);
    }

    static Bytes of(JsonObject cdr) {
        List<JsonMember> members = new ArrayList<>(cdr.members());
        members.removeIf(member -> member.name().equals(LAST_UPDATED));
        ContentDigest digest = new ContentDigest(cdr.end() - cdr.offset());
        digest.add(members);
        return Sha256.of(Bytes.utf8(digest.text.toString()));
    }

    private void add(JsonValue value) {
        if (value instanceof JsonObject object) {
            add(object.members());
        } else if (value instanceof JsonArray array) {
            text.append('[').append(array.elements().size()).append(':');
            for (JsonValue element : array.elements()) {
                add(element);
            }
        } else {
            text.append(value.kind().charAt(0));
            add(value.text());
        }
    }

    /** Sorting is stable, so that of members of one name the order counts. */
    private void add(List<JsonMember> members) {
        text.append('{').append(members.size()).append(':');
        JsonMember[] sorted = members.toArray(JsonMember[]::new);
        Arrays.sort(sorted, BY_NAME);
        for (JsonMember member : sorted) {
            add(member.name());
            add(member.value());
        }
    }

    /** The length before a text says where it ends. */
    private void add(String written) {
        text.append(written.length()).append(':').append(written);
    }
}

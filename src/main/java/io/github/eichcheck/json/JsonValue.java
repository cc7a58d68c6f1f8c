package io.github.eichcheck.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON value as it was written (RFC 8259): the digits of numbers, the order of members and members that occur twice
 * are all kept.
 */
public sealed interface JsonValue {
    /**
     * Where the value begins.
     *
     * @return the offset in bytes from the start of the text that was read
     */
    int offset();

    /**
     * Where the value ends.
     *
     * @return the offset after its last byte
     */
    int end();

    /**
     * Whether a name occurs twice in it or in anything inside of it.
     *
     * @return true if an object has {@linkplain JsonObject#duplicates() duplicates}
     */
    default boolean repeatsNames() {
        return false;
    }

    /**
     * The kind of value, as messages name it.
     *
     * @return {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or {@code null}
     */
    String kind();

    /**
     * The value as a scalar's text, for messages and for fields that are shown.
     *
     * @return a string's content, a number's digits, {@code true}, {@code false} or {@code null}; the kind for others
     */
    default String text() {
        return kind();
    }

    /** An object. */
    final class JsonObject implements JsonValue {
        private final int offset;
        private final int end;
        private final List<JsonMember> members;
        private final MemberIndex index;

        /**
         * An object.
         *
         * @param offset where it begins
         * @param end where it ends
         * @param members its members in the order written, also those whose name occurs twice
         */
        public JsonObject(int offset, int end, List<JsonMember> members) {
            this.offset = offset;
            this.end = end;
            this.members = List.copyOf(members);
            this.index = new MemberIndex(this.members);
        }

        @Override
        public int offset() {
            return offset;
        }

        @Override
        public int end() {
            return end;
        }

        /**
         * Its members.
         *
         * @return them in the order written, also those whose name occurs twice
         */
        public List<JsonMember> members() {
            return members;
        }

        @Override
        public String kind() {
            return "object";
        }

        @Override
        public boolean repeatsNames() {
            if (index.repeatsNames()) {
                return true;
            }
            for (JsonMember member : members) {
                if (member.value().repeatsNames()) {
                    return true;
                }
            }
            return false;
        }

        /**
         * The value of a member.
         *
         * @param name the member's name, compared exactly
         * @return the last value written under that name, which is what most readers take; empty if there is none
         */
        public Optional<JsonValue> get(String name) {
            int place = index.last(name);
            return place < 0 ? Optional.empty() : Optional.of(members.get(place).value());
        }

        /**
         * The names that occur more than once.
         *
         * @return them in alphabetical order
         */
        public Set<String> duplicates() {
            return index.repeatsNames() ? MemberIndex.repeated(members) : Set.of();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JsonObject object
                    && offset == object.offset
                    && end == object.end
                    && members.equals(object.members);
        }

        @Override
        public int hashCode() {
            return 31 * offset + members.hashCode();
        }

        @Override
        public String toString() {
            return members.toString();
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name, unescaped
     * @param value its value
     */
    record JsonMember(String name, JsonValue value) {}

    /**
     * An array.
     *
     * @param offset where it begins
     * @param end where it ends
     * @param elements its elements
     */
    record JsonArray(int offset, int end, List<JsonValue> elements) implements JsonValue {
        @Override
        public String kind() {
            return "array";
        }

        @Override
        public boolean repeatsNames() {
            for (JsonValue element : elements) {
                if (element.repeatsNames()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A string.
     *
     * @param offset where it begins
     * @param end where it ends
     * @param text its content, unescaped
     */
    record JsonString(int offset, int end, String text) implements JsonValue {
        @Override
        public String kind() {
            return "string";
        }
    }

    /**
     * A number.
     *
     * @param offset where it begins
     * @param end where it ends
     * @param text its characters as written
     */
    record JsonNumber(int offset, int end, String text) implements JsonValue {
        @Override
        public String kind() {
            return "number";
        }

        /**
         * The exact value of a number in the notation of JSON (RFC 8259, section 6).
         *
         * @param text its characters, also where they were written as a string; leading zeros are allowed
         * @return the value with the decimals written; empty if it is not a number, longer than
         *     {@value JsonReader#MAX_NUMBER} characters, or of an exponent beyond 31
         */
        public static Optional<BigDecimal> decimal(String text) {
            if (text.length() > JsonReader.MAX_NUMBER || !DecimalText.isDecimal(text)) {
                return Optional.empty();
            }
            int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
            if (exponent >= 0
                    && new BigInteger(text.substring(exponent + 1)).abs().bitLength() > 5) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(text);
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param offset where it begins
     * @param end where it ends
     * @param value which of the two
     */
    record JsonBoolean(int offset, int end, boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "boolean";
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /**
     * {@code null}.
     *
     * @param offset where it begins
     * @param end where it ends
     */
    record JsonNull(int offset, int end) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}

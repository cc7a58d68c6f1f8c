package io.github.eichcheck.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * An object.
     *
     * @param offset where it begins
     * @param end where it ends
     * @param members its members in the order written, also those whose name occurs twice
     */
    record JsonObject(int offset, int end, List<JsonMember> members) implements JsonValue {
        /** So few members are compared with each other faster than they are gathered. */
        private static final int FEW = 32;

        @Override
        public String kind() {
            return "object";
        }

        @Override
        public boolean repeatsNames() {
            if (!duplicates().isEmpty()) {
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
            int hash = name.hashCode();
            for (int i = members.size() - 1; i >= 0; i--) {
                JsonMember member = members.get(i);
                if (member.name().hashCode() == hash && member.name().equals(name)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }

        /**
         * The names that occur more than once.
         *
         * @return them in alphabetical order
         */
        public Set<String> duplicates() {
            return members.size() <= FEW && !isRepeatedAmongFew() ? Set.of() : repeated();
        }

        private boolean isRepeatedAmongFew() {
            for (int i = 1; i < members.size(); i++) {
                String name = members.get(i).name();
                int hash = name.hashCode();
                for (int k = 0; k < i; k++) {
                    String earlier = members.get(k).name();
                    if (hash == earlier.hashCode() && name.equals(earlier)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Set<String> repeated() {
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

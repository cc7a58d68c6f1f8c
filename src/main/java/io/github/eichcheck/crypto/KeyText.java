package io.github.eichcheck.crypto;

import java.util.List;

/** What a text that should be a public key turned out to be. */
public sealed interface KeyText {
    /**
     * A key.
     *
     * @param key the key
     * @param form the steps from the text to the key, such as {@code base64, spki}. Texts: {@code pem}, {@code oca},
     *     {@code json}, {@code hex}, {@code base32}, {@code base64} (exactly as RFC 4648, section 4, has it),
     *     {@code base64url}, {@code base64-lax} (blanks, quotes, padding missing or stray bits). Keys: {@code spki},
     *     {@code spki-compressed}, {@code uncompressed}, {@code compressed}, {@code bare} (x and y alone)
     */
    record ReadKey(PublicKey key, List<String> form) implements KeyText {
        private static final List<String> CANONICAL = List.of("base64", "spki");

        /**
         * Whether the text has the form that OCPI prescribes: base64 of a SubjectPublicKeyInfo with an uncompressed
         * point.
         *
         * @return false for every other form, which earns {@link KeyFinding#FORM}
         */
        public boolean canonical() {
            return form.equals(CANONICAL);
        }
    }

    /**
     * Not a key that can be used.
     *
     * @param code what is wrong
     * @param reason what there is instead, in a few words; holds at most {@value #MAX_QUOTE} characters of the text
     */
    record RefusedKey(KeyFinding code, String reason) implements KeyText {}

    /** The most characters of a text that a reason repeats. */
    int MAX_QUOTE = 40;
}

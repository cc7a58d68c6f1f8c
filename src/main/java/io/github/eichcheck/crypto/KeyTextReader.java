package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From the text of a key to its bytes, step by step; texts inside base64 and JSON are read in turn. */
final class KeyTextReader {
    private static final int MAX_DEPTH = 3;

    /** PEM (RFC 7468) after all blanks were taken out. */
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN(?:EC)?PUBLICKEY-----([^-]*)-----END(?:EC)?PUBLICKEY-----");

    private static final Pattern OCA = Pattern.compile("(?i)oca:(base16|base64):asn1:(.*)", Pattern.DOTALL);
    /** The object of one member in which KEBA's stations give the key. */
    private static final Pattern JSON = Pattern.compile("\\{\\s*\"UK\"\\s*:\\s*\"([^\"\\\\{]*)\"\\s*}");

    private static final String PEM_START = "-----BEGIN";
    private static final String OCA_START = "oca:";
    private static final String JSON_START = "{";

    private final Optional<Curve> algorithmCurve;
    private final List<String> form;
    private final int depth;

    KeyTextReader(Optional<Curve> algorithmCurve) {
        this(algorithmCurve, List.of(), 1);
    }

    private KeyTextReader(Optional<Curve> algorithmCurve, List<String> form, int depth) {
        this.algorithmCurve = algorithmCurve;
        this.form = form;
        this.depth = depth;
    }

    KeyText read(String text) {
        if (text.length() > PublicKeyReader.MAX_TEXT) {
            return unreadable("a text of " + text.length() + " characters");
        }
        if (depth > MAX_DEPTH) {
            return unreadable("a text wrapped more than " + MAX_DEPTH + " times");
        }
        String compact = KeyAlphabet.compact(text);
        if (compact.isEmpty()) {
            return new RefusedKey(KeyFinding.MISSING, "nothing but blanks");
        }
        return dispatch(text, compact);
    }

    private KeyText dispatch(String text, String compact) {
        if (compact.startsWith(PEM_START)) {
            return pem(compact);
        }
        if (compact.toLowerCase(Locale.ROOT).startsWith(OCA_START)) {
            return oca(compact);
        }
        if (compact.startsWith(JSON_START)) {
            return json(text);
        }
        if (KeyAlphabet.isHex(compact)) {
            return bytes("hex", KeyAlphabet.hex(compact), compact);
        }
        if (KeyAlphabet.isBase32(compact)) {
            return bytes("base32", KeyAlphabet.base32(compact), compact);
        }
        return base64(text, compact);
    }

    private KeyText pem(String compact) {
        Matcher matcher = PEM.matcher(compact.replace("\\n", "").replace("\\r", ""));
        return matcher.matches()
                ? bytes("pem", KeyAlphabet.base64(matcher.group(1)), compact)
                : unreadable("PEM that is not one whole public key");
    }

    private KeyText oca(String compact) {
        Matcher matcher = OCA.matcher(compact);
        if (!matcher.matches()) {
            return unreadable("an oca: text other than base16 or base64 with asn1");
        }
        boolean hex = "base16".equalsIgnoreCase(matcher.group(1));
        String key = matcher.group(2);
        return bytes("oca", hex ? KeyAlphabet.hex(key) : KeyAlphabet.base64(key), compact);
    }

    private KeyText json(String text) {
        Matcher matcher = JSON.matcher(text.strip());
        return matcher.matches()
                ? inside("json").read(matcher.group(1))
                : unreadable("JSON other than one text under the name UK");
    }

    private KeyText base64(String text, String compact) {
        Optional<Bytes> decoded = KeyAlphabet.base64(compact);
        if (decoded.isEmpty()) {
            return unreadable("'" + Excerpt.of(text.strip()) + "'");
        }
        String step = KeyAlphabet.base64Form(text, decoded.get());
        return isText(decoded.get()) ? inside(step).read(decoded.get().toUtf8()) : bytes(step, decoded, compact);
    }

    private KeyText bytes(String step, Optional<Bytes> decoded, String compact) {
        return decoded.filter(content -> content.length() > 0)
                .map(content -> new EncodedKeyReader(algorithmCurve, with(step)).read(content))
                .orElseGet(() -> unreadable("damaged " + step + " of " + compact.length() + " characters"));
    }

    private KeyTextReader inside(String step) {
        return new KeyTextReader(algorithmCurve, with(step), depth + 1);
    }

    private List<String> with(String step) {
        return Stream.concat(form.stream(), Stream.of(step)).toList();
    }

    private static boolean isText(Bytes content) {
        for (int i = 0; i < content.length(); i++) {
            int c = content.at(i);
            if (c > '~' || (c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
                return false;
            }
        }
        return true;
    }

    private static KeyText unreadable(String reason) {
        return new RefusedKey(KeyFinding.UNREADABLE, reason);
    }
}

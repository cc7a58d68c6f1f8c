package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.PublicKeyReader;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text is a key. Long lists hold mostly keys in the same form; one in the form that OCPI prescribes is known by
 * its first bytes once such a key was read, which is much faster. Used by one thread only.
 */
final class KeyCheck {
    private final List<Form> forms = new ArrayList<>();

    /** What stands before the point in a SubjectPublicKeyInfo of a curve. */
    private record Form(Curve curve, Bytes header, int length) {
        static Form of(PublicKey key) {
            Bytes spki = key.toSpki();
            return new Form(
                    key.curve(), spki.slice(0, spki.length() - key.point().length()), spki.length());
        }

        boolean isKey(Bytes spki) {
            return spki.length() == length
                    && spki.startsWith(header)
                    && PublicKey.decode(curve, spki.slice(header.length(), length))
                            .isPresent();
        }
    }

    /** Why a text is no key; empty if it is one, at least with the curve that a record names. */
    Optional<String> refusal(String text) {
        if (hasKnownForm(text)) {
            return Optional.empty();
        }
        KeyText key = PublicKeyReader.read(text, Optional.empty());
        if (key instanceof ReadKey read) {
            learn(read);
            return Optional.empty();
        }
        return isPointOfSomeCurve(text) ? Optional.empty() : Optional.of(((RefusedKey) key).reason());
    }

    private boolean hasKnownForm(String text) {
        if (forms.stream().noneMatch(form -> (form.length() + 2) / 3 * 4 == text.length())) {
            return false;
        }
        try {
            Bytes spki = Bytes.of(Base64.getDecoder().decode(text));
            return forms.stream().anyMatch(form -> form.isKey(spki));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void learn(ReadKey read) {
        Form form = Form.of(read.key());
        if (read.canonical() && !forms.contains(form)) {
            forms.add(form);
        }
    }

    /** A point alone does not say of which curve it is; the record that it is needed for does. */
    private static boolean isPointOfSomeCurve(String text) {
        return Arrays.stream(Curve.values())
                .anyMatch(curve -> PublicKeyReader.read(text, Optional.of(curve)) instanceof ReadKey);
    }
}

package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;

/** The ways in which XML documents write bytes as text (RFC 4648), the surest first. */
enum BinaryText {
    HEX("(?:[0-9A-Fa-f]{2})+") {
        @Override
        Bytes decode(String text) {
            return Bytes.hex(text);
        }
    },
    BASE32("[A-Z2-7]+={0,6}") {
        @Override
        Bytes decode(String text) {
            return Bytes.of(new Base32().decode(text));
        }
    },
    BASE64("[A-Za-z0-9+/]+={0,2}") {
        @Override
        Bytes decode(String text) {
            String digits = text.replace("=", "");
            return digits.length() % 4 == 1
                    ? Bytes.EMPTY
                    : Bytes.of(Base64.getDecoder().decode(digits));
        }
    },
    PLAIN("(?!)") {
        @Override
        Bytes decode(String text) {
            return Bytes.utf8(text);
        }
    };

    private final Pattern form;

    BinaryText(String form) {
        this.form = Pattern.compile(form);
    }

    abstract Bytes decode(String text);

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Optional<Bytes> read(String text) {
        return form.matcher(text).matches() ? Optional.of(decode(text)).filter(b -> b.length() > 0) : Optional.empty();
    }

    /**
     * Decodes a text: as its attribute says if that gives a possible length, else in the first way that does, which is
     * reported, else as the attribute says.
     *
     * @param element the text
     * @param fits which lengths are possible
     * @param field the element
     * @param context where findings go
     * @return the bytes; empty if it is none of the encodings, which is reported
     */
    static Optional<Bytes> decode(XmlText element, IntPredicate fits, String field, DecodeContext context) {
        Optional<BinaryText> named = element.encoding().flatMap(BinaryText::named);
        Optional<Bytes> asNamed =
                named.flatMap(way -> way == PLAIN ? Optional.of(way.decode(element.text())) : way.read(element.text()));
        if (asNamed.filter(bytes -> fits.test(bytes.length())).isPresent()) {
            return asNamed;
        }
        for (BinaryText way : values()) {
            Optional<Bytes> bytes = way.read(element.text());
            if (bytes.filter(b -> fits.test(b.length())).isPresent()) {
                context.report(
                        EbeeFinding.XML_ENCODING, field, element.encoding().orElse("nothing"), way.id());
                return bytes;
            }
        }
        Optional<Bytes> any = asNamed.or(() -> BASE64.read(element.text()));
        if (any.isEmpty()) {
            context.report(context.finding(EbeeFinding.XML_TEXT_UNREADABLE, field));
        }
        return any;
    }

    private static Optional<BinaryText> named(String encoding) {
        for (BinaryText way : values()) {
            if (way.id().equalsIgnoreCase(encoding.strip())) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}

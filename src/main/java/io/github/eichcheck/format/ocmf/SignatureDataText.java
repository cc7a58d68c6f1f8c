package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Alphabet;
import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the text of SD into bytes, by the encoding that SE names (OCMF 1.4.1, signature section: SE, SD). */
final class SignatureDataText {
    private static final Alphabet HEX = Alphabet.of("", "09AFaf");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
    private static final Alphabet WHITE_SPACE = Alphabet.of(" \t\r\n", "");
    private static final int DER_SEQUENCE = 0x30;
    private static final int SHOWN = 40;

    private final DecodeContext context;

    SignatureDataText(DecodeContext context) {
        this.context = context;
    }

    /**
     * Decodes a signature's text.
     *
     * @param written SD
     * @param encoding SE, if given
     * @return the bytes; empty if it cannot be decoded, which is reported
     */
    Optional<Bytes> decode(String written, Optional<String> encoding) {
        String name = encoding.orElse("hex");
        String text = WHITE_SPACE.removedFrom(written);
        if (text.length() != written.length()) {
            context.report(context.finding(SignatureSectionFinding.SD_WHITE_SPACE, "SD"));
        }
        if (name.equalsIgnoreCase("hex")) {
            spelling(name, "hex");
            return hex(text);
        }
        if (name.equalsIgnoreCase("base64")) {
            spelling(name, "base64");
            return base64(text);
        }
        context.report(SignatureSectionFinding.SE_UNKNOWN, "SE", "hex or base64", name);
        return Optional.empty();
    }

    private void spelling(String written, String specified) {
        if (!written.equals(specified)) {
            context.report(SignatureSectionFinding.SE_SPELLING, "SE", specified, written);
        }
    }

    private Optional<Bytes> hex(String text) {
        if (isHex(text)) {
            return Optional.of(Bytes.hex(text));
        }
        return decodeBase64(text)
                .filter(SignatureDataText::isDer)
                .map(bytes -> {
                    context.report(SignatureSectionFinding.SE_DIFFERS, "SE", "hex", "base64");
                    return bytes;
                })
                .or(() -> undecodable("hex", text));
    }

    /** Every hex text is base64 as well; only one of the two readings can begin like a DER sequence. */
    private Optional<Bytes> base64(String text) {
        Optional<Bytes> decoded = decodeBase64(text);
        if (isHex(text) && decoded.filter(SignatureDataText::isDer).isEmpty()) {
            context.report(SignatureSectionFinding.SE_DIFFERS, "SE", "base64", "hex");
            return Optional.of(Bytes.hex(text));
        }
        if (decoded.isPresent() && (text.length() % 4 != 0 || text.contains("-") || text.contains("_"))) {
            context.report(context.finding(SignatureSectionFinding.SD_BASE64_FORM, "SD"));
        }
        return decoded.or(() -> undecodable("base64", text));
    }

    private static boolean isHex(String text) {
        return text.length() % 2 == 0 && HEX.spells(text);
    }

    private static boolean isDer(Bytes bytes) {
        return bytes.length() > 0 && bytes.at(0) == DER_SEQUENCE;
    }

    private static Optional<Bytes> decodeBase64(String text) {
        if (!BASE64.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            String standard = text.replace('-', '+').replace('_', '/');
            return Optional.of(Bytes.of(Base64.getDecoder().decode(standard)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Bytes> undecodable(String expected, String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        context.report(SignatureSectionFinding.SD_UNDECODABLE, "SD", expected, shown);
        return Optional.empty();
    }
}

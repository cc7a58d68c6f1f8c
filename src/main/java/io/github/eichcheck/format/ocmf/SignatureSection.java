package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EcdsaSignatureReader;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.crypto.SignatureText;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * Reads the signature section (OCMF 1.4.1, signature section).
 *
 * <pre>
 * key   type     default                     content
 * SA    string   ECDSA-secp256r1-SHA256      algorithm, Table 22
 * SE    string   hex                         encoding of SD: hex or base64
 * SM    string   application/x-der           media type of SD
 * SD    string   -                           the signature: DER SEQUENCE of INTEGER r, INTEGER s
 * </pre>
 */
final class SignatureSection {
    private static final String MEDIA_TYPE = "application/x-der";
    private static final int SHOWN = 20;

    private final JsonObject json;
    private final DecodeContext context;

    private SignatureSection(JsonObject json, DecodeContext context) {
        this.json = json;
        this.context = context;
    }

    /**
     * Reads a signature section.
     *
     * @param section its object
     * @param algorithmInPayload SA of the payload, if any
     * @param context where findings go
     * @return the signature; empty where it cannot be read or its algorithm is not supported, which is reported
     * @throws DecodeException if the section is not a JSON object
     */
    static Optional<RecordSignature> read(Bytes section, Optional<String> algorithmInPayload, DecodeContext context)
            throws DecodeException {
        SignatureSection reader = new SignatureSection(parse(section, context), context);
        reader.reportDuplicates();
        Optional<SignatureAlgorithm> algorithm = OcmfAlgorithm.read(reader.string("SA"), algorithmInPayload, context);
        return algorithm.flatMap(known -> reader.signature(known.curve()).map(s -> new RecordSignature(known, s)));
    }

    private static JsonObject parse(Bytes section, DecodeContext context) throws DecodeException {
        String problem;
        try {
            JsonValue json = JsonReader.read(section);
            if (json instanceof JsonObject object) {
                return object;
            }
            problem = json.kind();
        } catch (JsonSyntaxException e) {
            problem = e.getMessage() + " at byte " + e.offset();
        }
        throw new DecodeException(context.finding(FrameFinding.SIGNATURE_NOT_OBJECT, "signature section")
                .expected("object")
                .actual(problem));
    }

    private void reportDuplicates() {
        for (String name : json.duplicates()) {
            context.report(context.finding(FrameFinding.SIGNATURE_DUPLICATE_KEY, name));
        }
    }

    private Optional<String> string(String key) {
        Optional<JsonValue> value = json.get(key).filter(v -> !OcmfObject.isUnusable(v));
        if (value.isPresent() && !(value.get() instanceof JsonString)) {
            context.report(
                    SignatureSectionFinding.SIGNATURE_JSON_TYPE,
                    key,
                    "string",
                    value.get().kind());
        }
        return value.map(JsonValue::text);
    }

    private Optional<EcdsaSignature> signature(Curve curve) {
        Optional<String> mediaType = string("SM").filter(type -> !type.equalsIgnoreCase(MEDIA_TYPE));
        if (mediaType.isPresent()) {
            context.report(SignatureSectionFinding.SM_UNKNOWN, "SM", MEDIA_TYPE, mediaType.get());
            return Optional.empty();
        }
        Optional<String> text = string("SD").filter(sd -> !sd.isBlank());
        if (text.isEmpty()) {
            context.report(context.finding(SignatureSectionFinding.SD_MISSING, "SD"));
            return Optional.empty();
        }
        return new SignatureDataText(context).decode(text.get(), string("SE")).flatMap(sd -> readDer(sd, curve));
    }

    private Optional<EcdsaSignature> readDer(Bytes encoded, Curve curve) {
        Optional<SignatureText> read = EcdsaSignatureReader.read(encoded, curve);
        if (read.isEmpty()) {
            context.report(SignatureFinding.UNREADABLE, "SD", "SEQUENCE of INTEGER r, INTEGER s", shown(encoded));
            return Optional.empty();
        }
        read.get().leniencies().forEach(leniency -> context.report(context.finding(leniency.finding(), "SD")));
        return Optional.of(read.get().signature());
    }

    private static String shown(Bytes encoded) {
        String start = encoded.slice(0, Math.min(SHOWN, encoded.length())).toHex();
        return encoded.length() > SHOWN ? start + "... (" + encoded.length() + " bytes)" : start;
    }
}

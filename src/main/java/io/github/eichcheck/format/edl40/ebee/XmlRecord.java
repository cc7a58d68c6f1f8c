package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.PublicKeyReader;
import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Record;
import io.github.eichcheck.format.edl40.Edl40Signature;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one {@code signedMeterValue}. Its block is what is signed, byte by byte as it was received. */
final class XmlRecord {
    private static final String BLOCK = "encodedMeterValue";
    private static final String SIGNATURE = "meterValueSignature";
    private static final String KEY = "publicKey";
    private static final List<String> NOT_SIGNED = List.of("signatureMethod", "encodingMethod");
    private static final List<Integer> SIGNATURE_LENGTHS = List.of(48, 50, 64, 66);

    private final MeterValueElements elements;
    private final String place;
    private final DecodeContext context;

    XmlRecord(MeterValueElements elements, String place, DecodeContext context) {
        this.elements = elements;
        this.place = place;
        this.context = context;
    }

    /** The record; empty if there is no block, which is reported. */
    Optional<SignedRecord> read() {
        elements.repeated().stream()
                .filter(List.of(BLOCK, SIGNATURE, KEY)::contains)
                .forEach(name -> context.report(context.finding(EbeeFinding.XML_ELEMENT_REPEATED, place + "." + name)));
        Optional<Bytes> message = required(BLOCK)
                .flatMap(text -> BinaryText.decode(text, n -> n == Edl40Block.LENGTH, place + "." + BLOCK, context));
        Optional<Edl40Signature> signature = required(SIGNATURE)
                .flatMap(text -> BinaryText.decode(text, SIGNATURE_LENGTHS::contains, place + "." + SIGNATURE, context))
                .flatMap(bytes -> Edl40Signature.read(bytes, place + "." + SIGNATURE, context));
        return message.map(block -> record(block, signature));
    }

    private Optional<XmlText> required(String name) {
        Optional<XmlText> text = elements.text(name);
        if (text.isEmpty()) {
            context.report(context.finding(EbeeFinding.XML_ELEMENT_MISSING, place + "." + name));
        }
        return text;
    }

    private SignedRecord record(Bytes message, Optional<Edl40Signature> signature) {
        Optional<PublicKey> key = elements.text(KEY).flatMap(text -> key(text, signature));
        if (message.length() != Edl40Block.LENGTH) {
            return unreadable(message, signature, key);
        }
        return new Edl40Record(
                        place,
                        message,
                        Edl40Block.parse(message),
                        signature,
                        key,
                        Optional.empty(),
                        Optional.empty(),
                        fields())
                .read(context);
    }

    private SignedRecord unreadable(Bytes message, Optional<Edl40Signature> signature, Optional<PublicKey> key) {
        context.report(
                EbeeFinding.BLOCK_LENGTH,
                place + "." + BLOCK,
                Integer.toString(Edl40Block.LENGTH),
                Integer.toString(message.length()));
        return new SignedRecord(
                message,
                signature.map(Edl40Signature::signature),
                key,
                RecordOrigin.UNKNOWN,
                List.of(),
                List.of(),
                fields());
    }

    private Optional<PublicKey> key(XmlText text, Optional<Edl40Signature> signature) {
        KeyText key = PublicKeyReader.read(text.text(), signature.map(Edl40Signature::curve));
        if (key instanceof RefusedKey refused) {
            context.report(refused.code(), place + "." + KEY, refused.reason());
            return Optional.empty();
        }
        return Optional.of(((ReadKey) key).key());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        NOT_SIGNED.forEach(name -> elements.text(name).ifPresent(text -> fields.put(name, text.text())));
        return fields;
    }
}

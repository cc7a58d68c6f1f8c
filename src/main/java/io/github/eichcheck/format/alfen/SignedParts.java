package io.github.eichcheck.format.alfen;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignatureReader;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * The three parts of a record that are base32.
 *
 * @param embeddedKey the record's own key; empty where there is none that can be used, which was reported
 * @param dataSet the signed bytes as received, of whatever length
 * @param signature empty where it cannot be read, which was reported
 */
record SignedParts(Optional<PublicKey> embeddedKey, Bytes dataSet, Optional<RecordSignature> signature) {
    private static final Curve CURVE = Curve.SECP192R1;
    private static final int COMPRESSED = 1 + CURVE.bytes();
    private static final int UNCOMPRESSED = 1 + 2 * CURVE.bytes();
    private static final int SIGNATURE = 2 * CURVE.bytes();

    /**
     * Decodes the parts.
     *
     * @param frame the record's parts
     * @param context where findings go
     * @return them
     * @throws DecodeException if the data set is not base32
     */
    static SignedParts read(Frame frame, DecodeContext context) throws DecodeException {
        Optional<Bytes> dataSet = decode(frame.dataSet(), frame.field("dataSet"), context);
        if (dataSet.isEmpty()) {
            throw new DecodeException(context.finding(FrameFinding.DATA_SET_UNREADABLE, frame.field("dataSet"))
                    .actual(Excerpt.of(frame.dataSet())));
        }
        return new SignedParts(key(frame, context), dataSet.get(), signature(frame, context));
    }

    private static Optional<Bytes> decode(String text, String field, DecodeContext context) {
        Optional<Base32Text> decoded = Base32Text.decode(text);
        if (decoded.filter(Base32Text::lowerCase).isPresent()) {
            context.report(context.finding(FrameFinding.LOWER_CASE, field));
        }
        if (decoded.filter(Base32Text::irregular).isPresent()) {
            context.report(context.finding(FrameFinding.BASE32_FORM, field));
        }
        return decoded.map(Base32Text::bytes);
    }

    private static Optional<PublicKey> key(Frame frame, DecodeContext context) {
        String field = frame.field("publicKey");
        if (frame.publicKey().isBlank()) {
            context.report(context.finding(FrameFinding.KEY_MISSING, field));
            return Optional.empty();
        }
        Optional<Bytes> encoded = decode(frame.publicKey(), field, context);
        if (encoded.isEmpty()) {
            context.report(FrameFinding.KEY_UNREADABLE, field, "base32", Excerpt.of(frame.publicKey()));
            return Optional.empty();
        }
        int length = encoded.get().length();
        if (length != COMPRESSED && length != UNCOMPRESSED) {
            context.report(FrameFinding.KEY_UNREADABLE, field, COMPRESSED + " bytes", length + " bytes");
            return Optional.empty();
        }
        if (length != COMPRESSED) {
            context.report(FrameFinding.KEY_FORM, field, Integer.toString(COMPRESSED), Integer.toString(length));
        }
        Optional<PublicKey> key = PublicKey.decode(CURVE, encoded.get());
        if (key.isEmpty()) {
            context.report(
                    FrameFinding.KEY_NOT_ON_CURVE,
                    field,
                    CURVE.id(),
                    encoded.get().toHex());
        }
        return key;
    }

    private static Optional<RecordSignature> signature(Frame frame, DecodeContext context) {
        String field = frame.field("signature");
        Optional<Bytes> encoded = decode(frame.signature(), field, context);
        if (encoded.isEmpty()) {
            context.report(FrameFinding.SIGNATURE_UNREADABLE, field, Excerpt.of(frame.signature()));
            return Optional.empty();
        }
        if (encoded.get().length() != SIGNATURE) {
            context.report(
                    FrameFinding.SIGNATURE_LENGTH,
                    field,
                    Integer.toString(SIGNATURE),
                    Integer.toString(encoded.get().length()));
        }
        return EcdsaSignatureReader.readRaw(encoded.get(), CURVE)
                .map(value -> new RecordSignature(new SignatureAlgorithm(CURVE), value));
    }
}

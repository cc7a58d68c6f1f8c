package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignatureReader;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * The field {@code Signature}: r and s over P-192 with 24 bytes each, and perhaps two bytes of the log book's index
 * behind them.
 *
 * @param value the signature; empty where it cannot be read, which is reported
 * @param logBook the log book's index; empty where it does not follow the signature
 */
record SignatureField(Optional<RecordSignature> value, Optional<Bytes> logBook) {
    private static final String NAME = "Signature";
    private static final Curve CURVE = Curve.SECP192R1;
    private static final int LENGTH = 2 * CURVE.bytes();
    private static final int LENGTH_P256 = 2 * Curve.SECP256R1.bytes();
    private static final SignatureField NONE = new SignatureField(Optional.empty(), Optional.empty());

    /**
     * Reads the field.
     *
     * @param fields those of the measurement
     * @param context where findings go
     * @return what could be read
     */
    static SignatureField read(Fields fields, DecodeContext context) {
        return fields.hex(NAME, 0, Integer.MAX_VALUE)
                .map(bytes -> split(bytes, fields.place(NAME), context))
                .orElse(NONE);
    }

    private static SignatureField split(Bytes bytes, String place, DecodeContext context) {
        if (is(bytes, LENGTH)) {
            Optional<RecordSignature> value = EcdsaSignatureReader.readRaw(bytes.slice(0, LENGTH), CURVE)
                    .map(rs -> new RecordSignature(new SignatureAlgorithm(CURVE), rs));
            return new SignatureField(value, tail(bytes, LENGTH));
        }
        FieldFinding code =
                is(bytes, LENGTH_P256) ? FieldFinding.SIGNATURE_CURVE_UNSUPPORTED : FieldFinding.SIGNATURE_LENGTH;
        context.report(code, place, LENGTH + " or 50 bytes", bytes.length() + " bytes");
        return is(bytes, LENGTH_P256) ? new SignatureField(Optional.empty(), tail(bytes, LENGTH_P256)) : NONE;
    }

    private static boolean is(Bytes bytes, int length) {
        return bytes.length() == length || bytes.length() == length + Edl40Block.LOG_BOOK_LENGTH;
    }

    private static Optional<Bytes> tail(Bytes bytes, int length) {
        return Optional.of(bytes.slice(length, bytes.length())).filter(tail -> tail.length() > 0);
    }
}

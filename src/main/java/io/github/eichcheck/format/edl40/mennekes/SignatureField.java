package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.Edl40Signature;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * The field {@code Signature}: r and s over P-192 with 24 bytes each, and perhaps two bytes of the log book's index
 * behind them.
 *
 * @param value the signature; empty where it cannot be read or is not over P-192, which is reported
 * @param logBook the log book's index; empty where it does not follow the signature
 */
record SignatureField(Optional<RecordSignature> value, Optional<Bytes> logBook) {
    private static final String NAME = "Signature";

    /**
     * Reads the field.
     *
     * @param fields those of the measurement
     * @param context where findings go
     * @return what could be read
     */
    static SignatureField read(Fields fields, DecodeContext context) {
        Optional<Edl40Signature> read = fields.hex(NAME, 0, Integer.MAX_VALUE)
                .flatMap(bytes -> Edl40Signature.read(bytes, fields.place(NAME), context));
        Optional<Bytes> logBook = read.map(Edl40Signature::logBookIndex).filter(index -> index.length() > 0);
        if (read.filter(Edl40Signature::isEMoc).isPresent()) {
            context.report(
                    FieldFinding.SIGNATURE_CURVE_UNSUPPORTED,
                    fields.place(NAME),
                    "secp192r1",
                    read.get().curve().id());
            return new SignatureField(Optional.empty(), logBook);
        }
        return new SignatureField(read.map(Edl40Signature::signature), logBook);
    }
}

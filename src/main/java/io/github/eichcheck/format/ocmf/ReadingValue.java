package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.spi.DecodeContext;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads RV with exactly the digits that were written (OCMF 1.4.1, readings: RV). */
final class ReadingValue {
    private final DecodeContext context;

    ReadingValue(DecodeContext context) {
        this.context = context;
    }

    /**
     * Reads the value of a reading.
     *
     * @param object the reading
     * @param row its texts
     * @return the value and its unit; empty where there is none or it is no number, which is reported
     */
    Optional<Quantity> read(OcmfObject object, ReadingRow row) {
        String field = object.path() + "RV";
        Optional<JsonValue> written = object.json().get("RV");
        if (written.isEmpty()) {
            if (!row.isErrorEvent(object.json())) {
                context.report(context.finding(ReadingFinding.RV_MISSING, field));
            }
            return Optional.empty();
        }
        if (!(written.get() instanceof JsonNumber)) {
            object.wrongType("RV", "number", written.get());
        }
        if (!(written.get() instanceof JsonNumber || written.get() instanceof JsonString)) {
            context.report(
                    ReadingFinding.RV_NOT_DECIMAL,
                    field,
                    "a number",
                    written.get().text());
            return Optional.empty();
        }
        return decimal(written.get().text(), field)
                .map(value -> new Quantity(value, row.unit().orElse("")));
    }

    private Optional<BigDecimal> decimal(String text, String field) {
        String stripped = text.strip();
        Optional<BigDecimal> value = JsonNumber.decimal(stripped);
        if (value.isEmpty()) {
            context.report(ReadingFinding.RV_NOT_DECIMAL, field, "a number", text);
            return value;
        }
        if (stripped.length() != text.length() || hasLeadingZero(stripped)) {
            context.report(ReadingFinding.RV_PADDED, field, text);
        }
        if (stripped.indexOf('e') >= 0 || stripped.indexOf('E') >= 0) {
            context.report(ReadingFinding.RV_EXPONENT, field, text);
        }
        if (value.get().signum() < 0) {
            context.report(ReadingFinding.RV_NEGATIVE, field, text);
        }
        return value;
    }

    private static boolean hasLeadingZero(String number) {
        int first = number.startsWith("-") ? 1 : 0;
        return number.length() > first + 1
                && number.charAt(first) == '0'
                && number.charAt(first + 1) >= '0'
                && number.charAt(first + 1) <= '9';
    }
}

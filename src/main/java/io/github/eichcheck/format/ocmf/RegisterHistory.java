package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What only several readings of one record show together: decimals, kind of current, cumulated loss. */
final class RegisterHistory {
    private static final String DIRECT_CURRENT = "DC";
    private static final String ALTERNATING_CURRENT = "AC";

    private final DecodeContext context;
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, BigDecimal> losses = new HashMap<>();
    private Optional<String> current = Optional.empty();
    private boolean lossAtEnd;

    RegisterHistory(DecodeContext context) {
        this.context = context;
    }

    void add(OcmfObject object, ReadingRow row, MeterReading reading) {
        current(object, row);
        reading.value().ifPresent(value -> decimals(object, register(row), value));
        lossAtEnd |= reading.mark().isEnd() && object.has("CL");
        object.number("CL").ifPresent(loss -> loss(object, row, reading, loss));
    }

    /**
     * The record ends here.
     *
     * @param compensation whether the record describes a loss compensation
     */
    void end(boolean compensation) {
        if (compensation && !lossAtEnd) {
            context.report(context.finding(ReadingFinding.CL_LC_INCOMPLETE, "CL"));
        } else if (!compensation && !losses.isEmpty()) {
            context.report(context.finding(ReadingFinding.CL_LC_INCOMPLETE, "LC"));
        }
    }

    private void current(OcmfObject object, ReadingRow row) {
        String field = object.path() + "RT";
        if (object.has("RT")) {
            row.current()
                    .filter(kind -> !kind.equals(ALTERNATING_CURRENT) && !kind.equals(DIRECT_CURRENT))
                    .ifPresent(kind -> context.report(ReadingFinding.RT_UNKNOWN, field, "AC or DC", kind));
        }
        if (current.isPresent() && row.current().isPresent() && !current.equals(row.current())) {
            context.report(
                    ReadingFinding.RT_CHANGES,
                    field,
                    current.get(),
                    row.current().get());
        }
        current = row.current();
    }

    private static String register(ReadingRow row) {
        return row.register().orElse("");
    }

    private void decimals(OcmfObject object, String register, Quantity value) {
        BigDecimal before = values.put(register, value.value());
        if (before != null && before.scale() != value.value().scale()) {
            context.report(
                    ReadingFinding.RV_DECIMALS_DIFFER,
                    object.path() + "RV",
                    Integer.toString(before.scale()),
                    Integer.toString(value.value().scale()));
        }
    }

    private void loss(OcmfObject object, ReadingRow row, MeterReading reading, BigDecimal loss) {
        String field = object.path() + "CL";
        if (reading.register().filter(RegisterRules::isAccumulation).isEmpty()) {
            String register = reading.register().map(ObisCode::text).orElse("no register");
            context.report(ReadingFinding.CL_NOT_ACCUMULATION, field, register);
        }
        if (loss.signum() < 0) {
            context.report(ReadingFinding.CL_NEGATIVE, field, loss.toPlainString());
        }
        if (reading.mark() == ReadingMark.BEGIN && loss.signum() != 0) {
            context.report(ReadingFinding.CL_AT_BEGIN, field, "0", loss.toPlainString());
        }
        BigDecimal before = losses.put(register(row), loss);
        if (before != null && loss.compareTo(before) < 0) {
            context.report(ReadingFinding.CL_FALLS, field, before.toPlainString(), loss.toPlainString());
        }
    }
}

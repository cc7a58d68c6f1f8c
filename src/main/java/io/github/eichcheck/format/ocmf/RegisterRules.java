package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.spi.DecodeContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads RI and RU: which register, in which unit (OCMF 1.4.1, readings and Table 25). */
final class RegisterRules {
    /** Group D of registers that add up energy. */
    static final String ACCUMULATION = "8";

    private static final Set<String> UNITS = Set.of("kWh", "Wh", "mOhm", "uOhm");
    private static final Pattern TABLE_25 = Pattern.compile("01-00:[BC][0-9A-F]\\.08\\.00\\*[0-9A-Fa-fx]{2}");
    private static final Set<String> SINCE_TABLE_25 = Set.of("B0", "B1", "B2", "B3", "C0", "C1", "C2", "C3");
    private static final Set<String> RESERVED =
            Set.of("B4", "B5", "B6", "B7", "B8", "B9", "BA", "BB", "BC", "BD", "BE", "BF", "C4", "C5", "C6", "C7");

    private final DecodeContext context;

    RegisterRules(DecodeContext context) {
        this.context = context;
    }

    /**
     * Reads the register of a reading and checks its unit.
     *
     * @param object the reading
     * @param row its texts
     * @param version the version that the record names
     * @return the register; empty where it is not named or not an OBIS code, which is reported
     */
    Optional<ObisCode> read(OcmfObject object, ReadingRow row, Optional<OcmfVersion> version) {
        if (row.register().isPresent() != row.unit().isPresent()) {
            String missing = row.register().isPresent() ? "RU" : "RI";
            context.report(context.finding(ReadingFinding.RI_RU_INCOMPLETE, object.path() + missing));
        }
        Optional<ObisCode> register = row.register().flatMap(ObisCode::parse);
        row.register().ifPresent(text -> form(text, register, object.path() + "RI", version));
        row.unit().ifPresent(unit -> unit(unit, register, object.path() + "RU", version));
        return register;
    }

    private void form(String text, Optional<ObisCode> register, String field, Optional<OcmfVersion> version) {
        if (register.isEmpty()) {
            context.report(ReadingFinding.RI_NOT_OBIS, field, "an OBIS code", text);
            return;
        }
        boolean table25 = version.filter(v -> !v.isBefore(1, 4)).isPresent();
        if (table25 && !TABLE_25.matcher(text).matches()) {
            context.report(ReadingFinding.RI_NOT_TABLE_25, field, "01-00:B1.08.00*FF", text);
        }
        if (SINCE_TABLE_25.contains(register.get().quantity())) {
            KeyRules.since(new OcmfVersion(1, 4), field, version, context);
        }
        if (RESERVED.contains(register.get().quantity())) {
            context.report(ReadingFinding.RI_RESERVED, field, text);
        }
    }

    private void unit(String unit, Optional<ObisCode> register, String field, Optional<OcmfVersion> version) {
        if (!UNITS.contains(unit)) {
            context.report(ReadingFinding.RU_UNKNOWN, field, "kWh, Wh, mOhm, uOhm", unit);
        }
        boolean resistance = LossCompensationRules.RESISTANCE_UNITS.contains(unit);
        if (resistance) {
            KeyRules.since(new OcmfVersion(1, 2), field, version, context);
        }
        if (resistance && register.filter(RegisterRules::isAccumulation).isPresent()) {
            context.report(ReadingFinding.RU_RESISTANCE_ON_ENERGY, field, "kWh or Wh", unit);
        }
    }

    static boolean isAccumulation(ObisCode register) {
        return register.kind().equals(ACCUMULATION);
    }
}

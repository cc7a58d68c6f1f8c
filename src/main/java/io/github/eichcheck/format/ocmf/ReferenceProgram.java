package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import java.util.Set;

/**
 * What S.A.F.E.'s Transparenzsoftware 1.4.1 makes of a register where the transaction begins or ends: it takes the register
 * from the reading itself only, and for energy only those of medium 1 in a few storages.
 */
final class ReferenceProgram {
    private static final Set<String> STORAGES = Set.of("", "0", "200", "255", "FF");
    private static final String ELECTRICITY = "1";

    private ReferenceProgram() {}

    /**
     * Notes what that program would refuse.
     *
     * @param object the reading
     * @param register its register, carried over or its own
     * @param mark its place in the transaction
     * @param context where findings go
     */
    static void compare(OcmfObject object, ObisCode register, ReadingMark mark, DecodeContext context) {
        boolean billed = mark == ReadingMark.BEGIN || mark.isEnd();
        if (!billed || !RegisterRules.isAccumulation(register)) {
            return;
        }
        String field = object.path() + "RI";
        if (!object.has("RI")) {
            context.report(ReadingFinding.RI_CARRIED, field, register.text());
        } else if (!isEnergyThere(register)) {
            context.report(ReadingFinding.RI_NOT_ENERGY_THERE, field, register.text());
        }
    }

    private static boolean isEnergyThere(ObisCode register) {
        return register.medium().equals(ELECTRICITY)
                && register.text().indexOf(':') > 0
                && STORAGES.contains(register.storage());
    }
}

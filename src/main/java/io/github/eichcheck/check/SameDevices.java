package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.List;
import java.util.function.Consumer;

/** Makers, models, firmware and loss compensation stay the same while energy flows, where the records state them. */
final class SameDevices implements Check {
    /** Of OCMF: gateway, meter, charge controller, loss compensation. Of Alfen: the adapter. */
    private static final List<String> FIELDS = List.of(
            "GI",
            "GV",
            "MV",
            "MM",
            "MF",
            "CF",
            "LC.LN",
            "LC.LI",
            "LC.LR",
            "LC.LU",
            "firmwareVersion",
            "firmwareChecksum");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (String field : FIELDS) {
            FirstStatement.compareField(evidence.session().records(), field, OriginFinding.COMPONENT_DIFFERS, findings);
        }
    }
}

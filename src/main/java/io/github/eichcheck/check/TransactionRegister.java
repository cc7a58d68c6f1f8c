package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ObisCode;
import java.util.Set;
import java.util.function.Consumer;

/** Registers of one transaction count from zero: those of OCMF's Table 25, and storage 198 of Bauer's meters. */
final class TransactionRegister implements Check {
    private static final Set<String> OF_TRANSACTION = Set.of("B2", "B3");
    private static final String BAUER = "198";

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (RegisterSpan span : evidence.session().spans()) {
            if (isOfTransaction(span.register())) {
                span.begin().ifPresent(begin -> startsAtZero(begin, findings));
            }
        }
    }

    private static boolean isOfTransaction(ObisCode register) {
        return OF_TRANSACTION.contains(register.quantity())
                || register.storage().equals(BAUER);
    }

    private static void startsAtZero(SessionReading begin, Consumer<Finding> findings) {
        RegisterSpan.kilowattHours(begin)
                .filter(value -> value.signum() != 0)
                .ifPresent(value ->
                        findings.accept(Finding.of(RegisterFinding.TRANSACTION_REGISTER_NOT_ZERO, begin.location())
                                .expected("0")
                                .actual(value.toPlainString() + " kWh")));
    }
}

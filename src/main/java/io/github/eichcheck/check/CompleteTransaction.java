package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One billing register, one beginning, one end. */
final class CompleteTransaction implements Check {
    private static final Location VALUES = Location.of("/signed_data/signed_values");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Session session = evidence.session();
        if (session.ambiguous()) {
            findings.accept(Finding.of(SessionFinding.TRANSACTION_AMBIGUOUS, VALUES));
        } else if (session.readings().isEmpty()) {
            findings.accept(Finding.of(SessionFinding.NO_READINGS, Location.CDR));
        } else if (session.billing().isPresent()) {
            complete(session.billing().get(), findings);
            others(session, session.billing().get(), findings);
            unitsOfEnergy(session, findings);
        } else {
            findings.accept(noBillingRegister(session));
        }
    }

    private static void unitsOfEnergy(Session session, Consumer<Finding> findings) {
        for (SessionReading reading : session.readings()) {
            Optional<Quantity> value = reading.reading().value();
            boolean energyRegister = reading.reading()
                    .register()
                    .filter(BillingRegister::isImport)
                    .isPresent();
            if (reading.isEdge()
                    && energyRegister
                    && value.filter(v -> v.kilowattHours().isEmpty()).isPresent()) {
                findings.accept(Finding.of(RegisterFinding.UNIT_UNKNOWN, reading.location())
                        .expected("kWh or Wh")
                        .actual(value.get().unit()));
            }
        }
    }

    private static void complete(RegisterSpan span, Consumer<Finding> findings) {
        count(span, span.begins(), SessionFinding.NO_BEGIN, SessionFinding.SEVERAL_BEGINS)
                .ifPresent(findings);
        count(span, span.ends(), SessionFinding.NO_END, SessionFinding.SEVERAL_ENDS)
                .ifPresent(findings);
    }

    /** Start and end belong together for each register; a second one is as wrong there as at the billed one. */
    private static void others(Session session, RegisterSpan billing, Consumer<Finding> findings) {
        for (RegisterSpan span : session.spans()) {
            boolean several = span.begins().size() > 1 || span.ends().size() > 1;
            boolean half = span.isMarked() && !span.isComplete() && billing.isComplete();
            if (!span.equals(billing) && several) {
                complete(span, findings);
            } else if (!span.equals(billing) && half) {
                findings.accept(Finding.of(
                                RegisterFinding.REGISTER_INCOMPLETE,
                                span.readings().get(0).location())
                        .actual(span.register().text()));
            }
        }
    }

    private static Optional<Finding> count(
            RegisterSpan span, List<SessionReading> marked, SessionFinding none, SessionFinding several) {
        if (marked.isEmpty()) {
            return Optional.of(Finding.of(none, VALUES).actual(span.register().text()));
        }
        if (marked.size() > 1) {
            return Optional.of(Finding.of(several, marked.get(1).location())
                    .expected("1")
                    .actual(Integer.toString(marked.size())));
        }
        return Optional.empty();
    }

    private static Finding noBillingRegister(Session session) {
        List<RegisterSpan> marked =
                session.spans().stream().filter(RegisterSpan::isMarked).toList();
        if (!marked.isEmpty()) {
            return Finding.of(RegisterFinding.BILLING_REGISTER_AMBIGUOUS, VALUES)
                    .actual(marked.stream()
                                    .map(CompleteTransaction::describe)
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + sum(marked));
        }
        if (!session.spans().isEmpty()) {
            return Finding.of(SessionFinding.NO_BEGIN, VALUES)
                    .actual(session.spans().get(0).register().text());
        }
        String registers = session.readings().stream()
                .map(reading -> reading.reading().register().map(ObisCode::text).orElse("unnamed"))
                .distinct()
                .collect(Collectors.joining(", "));
        return Finding.of(RegisterFinding.NO_BILLING_REGISTER, VALUES).actual(registers);
    }

    /** Where only registers of tariffs are signed, their sum is no bill, because another one may be missing. */
    private static String sum(List<RegisterSpan> spans) {
        boolean tariffs = spans.stream()
                        .map(span -> span.register().normalized().tariff())
                        .distinct()
                        .count()
                == spans.size();
        boolean complete = spans.stream().allMatch(RegisterSpan::isComplete);
        return tariffs && complete ? ", together " + TariffRegisters.sum(spans).toPlainString() + " kWh" : "";
    }

    private static String describe(RegisterSpan span) {
        String energy = span.energy().map(BigDecimal::toPlainString).orElse("no difference of");
        return span.register().text() + " " + energy + " kWh";
    }
}

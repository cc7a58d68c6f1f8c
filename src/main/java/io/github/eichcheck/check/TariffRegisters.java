package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ObisCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * The registers of the tariffs add up to the register of the total, where both are signed. The registers show a limited
 * number of decimals, so that each difference may be off by one in the last.
 */
final class TariffRegisters implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session()
                .billing()
                .filter(RegisterSpan::isComplete)
                .filter(total -> total.register().isTotalOfTariffs())
                .ifPresent(total -> compare(total, parts(total, evidence.session()), findings));
    }

    private static List<RegisterSpan> parts(RegisterSpan total, Session session) {
        return session.spans().stream()
                .filter(RegisterSpan::isComplete)
                .filter(span ->
                        isPart(span.register().normalized(), total.register().normalized()))
                .toList();
    }

    private static boolean isPart(ObisCode part, ObisCode total) {
        return !part.isTotalOfTariffs()
                && part.sameQuantity(total)
                && part.channel().equals(total.channel())
                && part.storage().equals(total.storage());
    }

    private static void compare(RegisterSpan total, List<RegisterSpan> parts, Consumer<Finding> findings) {
        if (parts.isEmpty()) {
            return;
        }
        BigDecimal whole = total.energy().orElse(BigDecimal.ZERO);
        BigDecimal excess = sum(parts).subtract(whole);
        if (excess.abs().compareTo(tolerance(total, parts)) <= 0) {
            return;
        }
        boolean incomplete = parts.size() == 1 && excess.signum() < 0;
        RegisterFinding code = incomplete ? RegisterFinding.TARIFF_MISSING : RegisterFinding.TARIFFS_DO_NOT_ADD_UP;
        findings.accept(Finding.of(code, parts.get(0).ends().get(0).location())
                .expected(whole.toPlainString() + " kWh")
                .actual(sum(parts).toPlainString() + " kWh"));
    }

    private static BigDecimal tolerance(RegisterSpan total, List<RegisterSpan> parts) {
        return parts.stream().map(RegisterSpan::resolution).reduce(total.resolution(), BigDecimal::add);
    }

    /**
     * The energy of several registers together.
     *
     * @param spans complete ones
     * @return the sum of their differences in kWh
     */
    static BigDecimal sum(List<RegisterSpan> spans) {
        return spans.stream().flatMap(span -> span.energy().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the energy that reached the vehicle is billed and the meter also states what it measured before the losses of the
 * cable, that is shown. The first cannot exceed the second, and what lies between is the cumulated loss.
 */
final class MainsRegister implements Check {
    /** Groups C of imported energy after the losses of the cable. */
    private static final Set<String> DEVICE = Set.of("B3", "B1", "98");

    private static final String LOSS = "CL";
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<RegisterSpan> device = evidence.session()
                .billing()
                .filter(RegisterSpan::isComplete)
                .filter(span -> DEVICE.contains(span.register().quantity()));
        device.ifPresent(
                billed -> BillingRegister.spans(evidence.session().readings(), BillingRegister::isMains).stream()
                        .filter(RegisterSpan::isComplete)
                        .filter(mains -> mains.register().isTotalOfTariffs())
                        .forEach(mains -> compare(mains, billed, findings)));
    }

    private static void compare(RegisterSpan mains, RegisterSpan device, Consumer<Finding> findings) {
        BigDecimal measured = mains.energy().orElse(BigDecimal.ZERO);
        BigDecimal billed = device.energy().orElse(BigDecimal.ZERO);
        BigDecimal loss = measured.subtract(billed);
        BigDecimal inaccuracy = mains.resolution().add(device.resolution());
        SessionReading end = mains.ends().get(0);
        findings.accept(Finding.of(RegisterFinding.MAINS_SHOWN, end.location())
                .expected(text(billed))
                .actual(text(measured) + " (" + mains.register().text() + ")"));
        if (loss.negate().compareTo(inaccuracy) > 0) {
            findings.accept(Finding.of(
                            RegisterFinding.DEVICE_EXCEEDS_MAINS,
                            device.ends().get(0).location())
                    .expected(text(measured))
                    .actual(text(billed)));
        }
        Stream.of(device, mains)
                .flatMap(span -> cumulatedLoss(span).stream())
                .filter(stated -> stated.subtract(loss).abs().compareTo(inaccuracy.add(resolution(stated))) > 0)
                .findFirst()
                .ifPresent(stated -> findings.accept(Finding.of(RegisterFinding.LOSS_UNEXPLAINED, end.location())
                        .expected(text(stated))
                        .actual(text(loss))));
    }

    /** Nothing is nothing, with however few decimals it is written. */
    private static BigDecimal resolution(BigDecimal loss) {
        return loss.signum() == 0 ? BigDecimal.ZERO : loss.ulp();
    }

    private static Optional<BigDecimal> cumulatedLoss(RegisterSpan span) {
        BigDecimal atBegin = span.begin().flatMap(MainsRegister::loss).orElse(BigDecimal.ZERO);
        return span.end().flatMap(MainsRegister::loss).map(atEnd -> atEnd.subtract(atBegin));
    }

    private static Optional<BigDecimal> loss(SessionReading reading) {
        String unit = reading.reading().value().map(Quantity::unit).orElse("");
        return Optional.ofNullable(reading.reading().fields().get(LOSS))
                .filter(text -> DECIMAL.matcher(text).matches())
                .flatMap(text -> new Quantity(new BigDecimal(text), unit).kilowattHours());
    }

    private static String text(BigDecimal energy) {
        return energy.toPlainString() + " kWh";
    }
}

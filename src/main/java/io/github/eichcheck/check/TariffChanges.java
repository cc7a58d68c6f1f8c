package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ReadingMark;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where the tariff changes, the billed register has a value, so that its parts add up to the whole. Changes usually fall on
 * a full quarter of an hour.
 */
final class TariffChanges implements Check {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();
    private static final long MINUTE = Duration.ofMinutes(1).toSeconds();

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            Set<Optional<Instant>> known = new HashSet<>();
            for (SessionReading reading : evidence.session().readings()) {
                if (reading.mark() == ReadingMark.TARIFF_CHANGE && known.add(reading.instant())) {
                    change(reading, span, findings);
                }
            }
        });
    }

    private static void change(SessionReading change, RegisterSpan span, Consumer<Finding> findings) {
        boolean valued = span.between().stream()
                .anyMatch(reading -> reading.mark() == ReadingMark.TARIFF_CHANGE
                        && reading.instant().equals(change.instant()));
        if (!valued) {
            findings.accept(Finding.of(RegisterFinding.TARIFF_CHANGE_WITHOUT_VALUE, change.location())
                    .expected("a value of " + span.register().text()));
        }
        change.instant()
                .filter(instant -> Math.floorMod(instant.getEpochSecond(), QUARTER) >= MINUTE)
                .ifPresent(instant ->
                        findings.accept(Finding.of(RegisterFinding.TARIFF_CHANGE_OFF_QUARTER, change.location())
                                .actual(change.timeText())));
    }
}

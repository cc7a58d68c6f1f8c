package io.github.eichcheck;

import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.check.RegisterSpan;
import io.github.eichcheck.check.Session;
import io.github.eichcheck.check.SessionReading;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A register of imported energy that is never set back, so that the sessions of one meter can be laid side by side on it.
 * Those of OCMF 1.4.1, Table 25, that count a transaction alone (B2, B3) start anew with each, and so may 98, 9E and the
 * storage 198; a register that begins at zero is taken for one of them.
 */
final class LifetimeRegister {
    /** Groups C: the total at the vehicle, the total at the meter, import. */
    private static final List<String> LIFETIME = List.of("B1", "B0", "1");

    private static final String TRANSACTION_STORAGE = "198";

    private LifetimeRegister() {}

    /**
     * What the register showed in a session: the first by preference where there are several, so that all sessions of a
     * meter use the same one.
     *
     * @param session the session
     * @param key the key that signed it
     * @return begin and end; empty where there is no such register, no end, or no name of the meter
     */
    static Optional<MeterSpan> of(Session session, PublicKey key) {
        Optional<RegisterSpan> span = session.spans().stream()
                .filter(RegisterSpan::isComplete)
                .filter(each -> isLifetime(each.register()))
                .min(Comparator.comparingInt((RegisterSpan each) ->
                                LIFETIME.indexOf(each.register().quantity()))
                        .thenComparing(each -> name(each.register())));
        CheckedRecord first = session.records().get(0);
        return span.flatMap(each -> meter(first.record().origin())
                .flatMap(meter -> of(each, Sha256.of(key.point(), meter, Bytes.utf8(name(each.register()))))));
    }

    private static boolean isLifetime(ObisCode register) {
        return LIFETIME.contains(register.quantity()) && !register.storage().equals(TRANSACTION_STORAGE);
    }

    private static String name(ObisCode register) {
        return String.join(
                ".",
                register.medium(),
                register.channel(),
                register.quantity(),
                register.kind(),
                register.tariff(),
                register.storage());
    }

    /** One gateway may sign for several meters: without the meter's number the charge point's makes the difference. */
    private static Optional<Bytes> meter(RecordOrigin origin) {
        return origin.meter()
                .map(Sha256::ofTexts)
                .or(() -> origin.gateway()
                        .map(gateway ->
                                Sha256.ofTexts(gateway, origin.chargePoint().orElse(""))));
    }

    private static Optional<MeterSpan> of(RegisterSpan span, Bytes meter) {
        Optional<BigDecimal> from = span.begin().flatMap(LifetimeRegister::kilowattHours);
        Optional<BigDecimal> to = span.end().flatMap(LifetimeRegister::kilowattHours);
        if (from.isEmpty() || to.isEmpty() || from.get().signum() <= 0) {
            return Optional.empty();
        }
        boolean synchronised = Stream.of(span.begin(), span.end())
                .flatMap(reading -> reading.flatMap(r -> r.reading().time()).stream())
                .allMatch(time -> time.clock() == ClockStatus.SYNCHRONIZED);
        return Optional.of(new MeterSpan(
                meter,
                span.register().text(),
                from.get(),
                to.get(),
                FactsForBatch.period(instant(span.begin()), instant(span.end())),
                synchronised));
    }

    private static Optional<BigDecimal> kilowattHours(SessionReading reading) {
        return reading.reading().value().flatMap(Quantity::kilowattHours);
    }

    private static Optional<Instant> instant(Optional<SessionReading> reading) {
        return reading.flatMap(r -> r.reading().time()).map(ReadingTime::instant);
    }
}

package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** All checks in the order in which their findings are reported. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new CompleteTransaction(),
            new OtherTransactions(),
            new RepeatedRecord(),
            new RepeatedReading(),
            new NonceReuse(),
            new SameOrigin(),
            new SameContractTime(),
            new SameVersion(),
            new SameDevices(),
            new SameIdentification(),
            new SameLogBook(),
            new Pages(),
            new RecordsOfTransaction(),
            new NatureOfValue(),
            new EnergyOrder(),
            new TimeOrder(),
            new SameUnit(),
            new CountOfSeconds(),
            new PlausiblePower(),
            new TransactionRegister(),
            new MainsRegister(),
            new TariffRegisters(),
            new TariffChanges(),
            new ErrorFlags(),
            new MeterStates(),
            new ClockQuality(),
            new EnergyBilled(),
            new PeriodEnergy(),
            new NegativeVolumes(),
            new DroppedDecimals(),
            new KindOfBill(),
            new TimeBilled(),
            new TotalTime(),
            new PeriodOrder(),
            new ChargingTimeBilled(),
            new UserBilled(),
            new MeterBilled(),
            new PlaceBilled(),
            new PlainDataBilled());

    private Checks() {}

    /**
     * Runs all checks.
     *
     * @param evidence what they look at
     * @return what they found
     */
    public static List<Finding> run(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(check -> check.check(evidence, findings::add));
        return findings;
    }
}

package io.github.eichcheck.cli;

import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how strict to be. */
final class GradingOptions {
    @Option(
            names = "--profile",
            paramLabel = "interop|strict|reference",
            converter = ProfileConverter.class,
            description = "interop (default): departures that are common in the field are warnings;"
                    + " strict: they are errors; reference: so is what S.A.F.E.'s Transparenzsoftware 1.4.1 refuses"
                    + " beyond them.")
    private Profile profile = Profile.INTEROP;

    @Option(
            names = "--energy-tolerance",
            paramLabel = "kWh",
            converter = EnergyText.class,
            description = "How far total_energy may be from the signed energy (default 0.001).")
    private @Nullable BigDecimal energyTolerance;

    @Option(
            names = "--time-tolerance",
            paramLabel = "DURATION",
            converter = DurationText.class,
            description = "How far the signed interval may reach beyond the CDR's times: 60s, 2m, 1h, PT60S"
                    + " (default 60s).")
    private @Nullable Duration timeTolerance;

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            description = "Grades a finding as error, unchecked, warning or info. May be given several times;"
                    + " 'eichcheck explain' lists the codes.")
    private List<String> severities = List.of();

    /** Returns the policy that the options ask for. */
    Policy policy(PluginOptions plugins) {
        Policy policy = Policy.of(profile);
        if (energyTolerance != null) {
            policy = policy.energyTolerance(energyTolerance);
        }
        if (timeTolerance != null) {
            policy = policy.timeTolerance(timeTolerance);
        }
        for (String severity : severities) {
            policy = graded(policy, severity, plugins);
        }
        return policy;
    }

    private static Policy graded(Policy policy, String text, PluginOptions plugins) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new UsageException("--severity wants CODE=LEVEL but got '" + text + "'");
        }
        String id = text.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String level = text.substring(equals + 1).strip();
        FindingCode code = plugins.code(id);
        Severity severity = WordConverter.find(Severity.class, level)
                .orElseThrow(() -> new UsageException("unknown level '" + level + "' in --severity " + text
                        + "; expected " + WordConverter.all(Severity.class)));
        return policy.grade(code.id(), severity);
    }
}

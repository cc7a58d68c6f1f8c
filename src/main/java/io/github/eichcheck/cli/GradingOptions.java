package io.github.eichcheck.cli;

import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Severity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            names = "--severities",
            paramLabel = "FILE",
            description = "A properties file with a line CODE = LEVEL for each finding to be graded otherwise.")
    private @Nullable Path severityFile;

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            description = "Grades a finding as error, unchecked, warning or info. May be given several times and wins"
                    + " over --severities; 'eichcheck explain' lists the codes.")
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
        if (severityFile != null) {
            for (Map.Entry<String, String> line :
                    SeverityFile.read(severityFile).entrySet()) {
                policy = graded(policy, line.getKey(), line.getValue(), plugins, "--severities " + severityFile);
            }
        }
        for (String severity : severities) {
            int equals = severity.indexOf('=');
            if (equals < 0) {
                throw new UsageException("--severity wants CODE=LEVEL but got '" + severity + "'");
            }
            policy = graded(
                    policy,
                    severity.substring(0, equals),
                    severity.substring(equals + 1),
                    plugins,
                    "--severity " + severity);
        }
        return policy;
    }

    private static Policy graded(Policy policy, String id, String level, PluginOptions plugins, String where) {
        Severity severity = WordConverter.find(Severity.class, level.strip())
                .orElseThrow(() -> new UsageException("unknown level '" + level.strip() + "' for " + id.strip() + " in "
                        + where + "; expected " + WordConverter.all(Severity.class)));
        try {
            FindingCode code = plugins.code(id.strip().toLowerCase(Locale.ROOT));
            return policy.grade(code.id(), severity);
        } catch (UsageException e) {
            throw new UsageException(where + ": " + e.getMessage());
        }
    }
}

package io.github.eichcheck.cli;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.report.TextTable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a finding means, what it is based on and what to do. */
@Command(name = "explain", description = "Says what a finding means; without a code, lists all codes.")
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "Such as totals/energy-differs.")
    private @Nullable String code;

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        PrintWriter out = streams.text();
        out.print(code == null ? all() : one(plugins.code(code.strip().toLowerCase(Locale.ROOT))));
        out.flush();
        return ExitCode.OK;
    }

    private static String one(FindingCode code) {
        Rule rule = code.rule();
        return code.id() + "\n\n"
                + TextTable.of(List.of(
                        List.of("aspect", rule.aspect().id()),
                        List.of("severity", severities(rule)),
                        List.of("message", rule.message()),
                        List.of("what to do", rule.remedy()),
                        List.of("based on", rule.reference())));
    }

    private static String severities(Rule rule) {
        return Arrays.stream(Profile.values())
                .map(profile -> rule.severities().in(profile).name() + " (" + profile.id() + ")")
                .collect(Collectors.joining(", "));
    }

    private String all() {
        return TextTable.of(plugins.catalogue().all().stream()
                .sorted(Comparator.comparing(FindingCode::id))
                .map(code -> List.of(
                        code.id(),
                        code.rule().severity().name(),
                        code.rule().aspect().id()))
                .toList());
    }
}

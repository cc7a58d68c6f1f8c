package io.github.eichcheck.cli;

import io.github.eichcheck.finding.FindingCode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a finding means, what it is based on and what to do. */
@Command(
        name = "explain",
        description = "Says what a finding means, how heavy it is in each profile, what it is based on and what to do;"
                + " without a code, of all findings.")
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "Such as totals/energy-differs.")
    private @Nullable String code;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = CatalogueFormat.Converter.class,
            description = "The form of the explanation (default text).")
    private CatalogueFormat format = CatalogueFormat.TEXT;

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<FindingCode> codes = code == null
                ? plugins.catalogue().all()
                : List.of(plugins.code(code.strip().toLowerCase(Locale.ROOT)));
        format.write(codes, streams.out());
        return ExitCode.OK;
    }
}

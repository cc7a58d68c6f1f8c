package io.github.eichcheck.cli;

import io.github.eichcheck.report.JsonReport;
import io.github.eichcheck.report.ToolVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command without a subcommand. */
@Command(
        name = ToolVersion.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = EichcheckCommand.Version.class,
        description =
                "Verifies the signed meter values in OCPI charge detail records (CDRs) under German calibration law.")
final class EichcheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--schema", description = "Prints the JSON schema of the JSON report and exits.")
    private boolean schema;

    @Option(
            names = "--list-findings",
            arity = "0..1",
            fallbackValue = "text",
            paramLabel = "text|json",
            converter = CatalogueFormat.Converter.class,
            description = "Prints every finding with its severities, meaning and reference, and exits.")
    private @Nullable CatalogueFormat findings;

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    EichcheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (findings != null) {
            findings.write(plugins.catalogue().all(), streams.out());
            return ExitCode.OK;
        }
        if (!schema) {
            throw new UsageException("what shall be done? verify, inspect, formats, keys, explain or completion");
        }
        try (InputStream text = JsonReport.schema()) {
            text.transferTo(streams.out());
        }
        return ExitCode.OK;
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {ToolVersion.NAME + " " + ToolVersion.number()};
        }
    }
}

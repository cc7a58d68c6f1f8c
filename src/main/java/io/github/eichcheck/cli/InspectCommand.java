package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decodes signed values and shows everything in them; verifies nothing. */
@Command(
        name = "inspect",
        description = "Shows every field of a signed value, the signed bytes and their hash. Gives no verdict.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was decoded", "2:wrong usage, or something could not be decoded"})
final class InspectCommand implements Callable<Integer> {
    private static final int LIMIT = 64 << 20;

    private final Streams streams;

    @Parameters(
            arity = "1",
            paramLabel = "PATH|TEXT|-",
            description =
                    "A file with CDRs or with one signed value, the text of a signed value, or - for standard input.")
    private String source = "";

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    InspectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Notes notes = new Notes(streams.err(), false);
        List<InspectedValue> values = values();
        if (values.isEmpty()) {
            notes.problem(source + ": there is no signed value in it");
            return ExitCode.UNREADABLE;
        }
        Inspection inspection = new Inspection(plugins.decoders());
        boolean decoded = true;
        PrintWriter out = streams.text();
        for (InspectedValue value : values) {
            Inspection.Result result = inspection.inspect(value);
            out.print(result.text());
            decoded &= result.decoded();
        }
        out.flush();
        if (!decoded && !source.equals(Inputs.STANDARD_INPUT) && !isFile()) {
            notes.problem("there is no file of that name, so the argument itself was taken for a signed value");
        }
        return decoded ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    private List<InspectedValue> values() {
        try {
            if (source.equals(Inputs.STANDARD_INPUT)) {
                return InspectedValue.of(source, read(streams.in()));
            }
            if (isFile()) {
                try (InputStream in = Files.newInputStream(Path.of(source))) {
                    return InspectedValue.of(source, read(in));
                }
            }
            return List.of(InspectedValue.text("argument", source));
        } catch (IOException e) {
            throw new UsageException(source + ": cannot be read: " + Reason.of(e));
        }
    }

    private boolean isFile() {
        try {
            return Files.exists(Path.of(source)) && !Files.isDirectory(Path.of(source));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private byte[] read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw new UsageException(source + ": longer than " + LIMIT + " bytes");
        }
        return content;
    }
}

package io.github.eichcheck.cli;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.report.TextTable;
import io.github.eichcheck.spi.SignedValueDecoder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what can be decoded and verified. */
@Command(name = "formats", description = "Lists the formats of signed values, the curves and the forms of public keys.")
final class FormatsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    FormatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        PrintWriter out = streams.text();
        out.print(TextTable.of(rows(plugins.decoders().all())));
        out.print("\nsignatures   ECDSA with SHA-256 over "
                + Arrays.stream(Curve.values()).map(Curve::id).collect(Collectors.joining(", ")) + "\n");
        out.print("public keys  SubjectPublicKeyInfo (DER, PEM), X9.62 point (compressed or not), bare x and y;"
                + " in base64, base64url, base32 or hex\n");
        out.flush();
        return ExitCode.OK;
    }

    private static List<List<String>> rows(List<SignedValueDecoder> decoders) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("format", "encoding_method"));
        decoders.stream()
                .sorted(Comparator.comparing(SignedValueDecoder::id))
                .map(decoder -> List.of(decoder.id(), String.join(", ", decoder.encodingMethods())))
                .forEach(rows::add);
        return rows;
    }
}

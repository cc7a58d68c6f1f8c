package io.github.eichcheck.report.html;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.report.RunTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports that tests look at. */
final class Pages {
    static final HtmlOptions ENGLISH = new HtmlOptions(ReportLanguage.EN, false, new BigDecimal("0.001"));
    static final HtmlOptions GERMAN = new HtmlOptions(ReportLanguage.DE, false, new BigDecimal("0.001"));
    static final HtmlOptions WITH_IDS = new HtmlOptions(ReportLanguage.EN, true, new BigDecimal("0.001"));

    private static final List<CdrReport> SAMPLES = verified();

    private Pages() {}

    /** Writes a report that says of some inputs that they could not be read. */
    static String of(HtmlOptions options, List<String> unread, List<CdrReport> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport writer = new HtmlReport(out, options);
        RunTally tally = new RunTally();
        writer.begin();
        for (CdrReport report : reports) {
            writer.cdr(report);
            tally.add(report);
        }
        unread.forEach(file -> tally.unread(file, file));
        writer.end(tally.summary());
        return out.toString(StandardCharsets.UTF_8);
    }

    static String of(HtmlOptions options, CdrReport... reports) throws IOException {
        return of(options, List.of(), List.of(reports));
    }

    /** Returns all samples, verified. */
    static List<CdrReport> samples() {
        return SAMPLES;
    }

    private static List<CdrReport> verified() {
        List<CdrReport> reports = new ArrayList<>();
        CdrVerifier verifier = CdrVerifier.with(Policy.interop());
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.sorted().toList()) {
                try (CdrSplitter splitter =
                        new CdrSplitter("samples/" + file.getFileName(), Files.newInputStream(file))) {
                    Optional<CdrText> text = splitter.next();
                    while (text.isPresent()) {
                        reports.add(verifier.verify(new CdrReader().read(text.get())));
                        text = splitter.next();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(reports);
    }
}

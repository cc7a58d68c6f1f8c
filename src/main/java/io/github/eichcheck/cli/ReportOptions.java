package io.github.eichcheck.cli;

import io.github.eichcheck.cli.OpenReports.Kind;
import io.github.eichcheck.report.html.HtmlOptions;
import io.github.eichcheck.report.html.ReportLanguage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which reports are written and where. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportTarget.Converter.class,
            completionCandidates = ReportTarget.Words.class,
            description = "The form of the report (default text): text, json, ndjson, junit, sarif, github"
                    + " (annotations), markdown (summary), gitlab (code quality), csv or html (a page"
                    + " for people). May be given several times,"
                    + " each but one with a FILE, which appears once it is complete.")
    private List<ReportTarget> formats = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Writes the report that has no FILE there instead of standard output, once it is complete.")
    private @Nullable Path output;

    @Option(
            names = "--quiet",
            description = "No notes and no counts on standard error; as text only one line for every CDR.")
    private boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            converter = ColourMode.Converter.class,
            description = "Colours of the text report (default auto: only on a terminal, never in a file).")
    private ColourMode colour = ColourMode.AUTO;

    @Option(
            names = "--lang",
            paramLabel = "en|de",
            converter = LanguageConverter.class,
            description = "The language of the html report (default en). Codes and verdict words are the same in both.")
    private ReportLanguage language = ReportLanguage.EN;

    @Option(
            names = "--show-ids",
            description = "Shows identifiers of users in full in the html report, which shortens them otherwise.")
    private boolean showIds;

    /** Returns whether only the report and problems are wanted. */
    boolean quiet() {
        return quiet;
    }

    /** Opens all reports; the tolerance of energy is drawn in pictures. */
    OpenReports open(List<ReportTarget> targets, Streams streams, BigDecimal tolerance) throws IOException {
        HtmlOptions html = new HtmlOptions(language, showIds, tolerance);
        return OpenReports.open(targets, streams, new Kind(colour, quiet, html));
    }

    /** Returns all reports with their files, at most one of which goes to standard output; refuses what cannot be. */
    List<ReportTarget> targets() {
        List<ReportTarget> targets = new ArrayList<>();
        for (ReportTarget target : formats.isEmpty() ? List.of(ReportTarget.DEFAULT) : formats) {
            targets.add(
                    target.file().isPresent()
                            ? target
                            : new ReportTarget(target.format(), Optional.ofNullable(output)));
        }
        long without =
                formats.stream().filter(target -> target.file().isEmpty()).count();
        if (without > 1) {
            throw new UsageException("only one --format can go to "
                    + (output == null ? "standard output" : output.toString())
                    + "; write the others to files: --format FORMAT=FILE");
        }
        if (output != null && without == 0 && !formats.isEmpty()) {
            throw new UsageException("--output " + output + ": every --format has its own file");
        }
        Set<Path> files = new HashSet<>();
        for (ReportTarget target : targets) {
            target.file().ifPresent(file -> {
                OutputFile.checkPlace(file);
                if (!files.add(file.toAbsolutePath().normalize())) {
                    throw new UsageException("two reports cannot be written to the same file " + file);
                }
            });
        }
        return targets;
    }
}

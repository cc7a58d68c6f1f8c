package io.github.eichcheck.cli;

import io.github.eichcheck.input.Limits;
import io.github.eichcheck.input.NameFilter;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what is read and how. */
final class BatchOptions {
    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Reads of folders and archives the files that match, whatever their names end with; without"
                    + " a slash it is held against the name alone. May be given several times.")
    private List<String> includes = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Passes over what matches, likewise; wins over --include.")
    private List<String> excludes = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = PositiveNumber.class,
            description = "How many CDRs are verified at the same time (default: as many as there are processors)."
                    + " The report is the same for any number.")
    private Long jobs = (long) Runtime.getRuntime().availableProcessors();

    @Option(names = "--each-alone", description = "Compares no CDR with others, so that nothing is remembered of any.")
    private boolean alone;

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            converter = ProgressMode.Converter.class,
            description = "Shows on standard error how far it got (default auto: on a terminal, after a second).")
    private ProgressMode progress = ProgressMode.AUTO;

    @Option(
            names = "--max-unpacked",
            paramLabel = "BYTES",
            converter = PositiveNumber.class,
            description = "The most that a packed input may unpack to, with k, M, G or T for powers of 1024"
                    + " (default 1T).")
    private Long maxUnpacked = Limits.DEFAULT.bytes();

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            converter = PositiveNumber.class,
            description = "How many times its size a packed input may unpack to, once that is 64 MiB (default 200).")
    private Long maxRatio = Limits.DEFAULT.ratio();

    @Option(
            names = "--max-entries",
            paramLabel = "N",
            converter = PositiveNumber.class,
            description = "The most files that an archive may have (default 10000000).")
    private Long maxEntries = Limits.DEFAULT.entries();

    NameFilter filter() {
        try {
            return NameFilter.cdrs().with(includes, excludes);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    Limits limits() {
        return new Limits(maxUnpacked, maxRatio, maxEntries);
    }

    /** How many threads work; more than a thousand would only wait for each other. */
    int jobs() {
        return (int) Math.min(jobs, 1000);
    }

    boolean alone() {
        return alone;
    }

    ProgressMode progress() {
        return progress;
    }
}

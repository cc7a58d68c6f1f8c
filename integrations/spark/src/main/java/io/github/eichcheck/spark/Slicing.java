package io.github.eichcheck.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Divides files into what the tasks read: many small files make one task, a large file of lines makes many. */
final class Slicing {
    /** An object with a member on its first line: whatever follows, the splitter then goes by lines. */
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{[ \\t]*\".*", Pattern.DOTALL);

    private static final int HEAD = 256;

    /** Less than that is not worth a task of its own. */
    private static final long LEAST = 1 << 20;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;
    private final List<CdrFile> files;
    private final long size;

    /**
     * Of some files.
     *
     * @param most the number of bytes that a task reads at most, but for files that cannot be divided
     */
    Slicing(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> configuration,
            List<CdrFile> files,
            long most) {
        this.spark = spark;
        this.configuration = configuration;
        this.files = files;
        long all = files.stream().map(Slice::whole).mapToLong(Slice::weight).sum();
        this.size = Math.min(most, Math.max(LEAST, all / spark.defaultParallelism()));
    }

    /** What each task reads, in the order of the files. */
    List<List<Slice>> tasks() {
        List<List<Slice>> tasks = new ArrayList<>();
        List<Slice> task = new ArrayList<>();
        long weight = 0;
        for (Slice slice : counted(slices())) {
            if (!task.isEmpty() && weight + slice.weight() > size) {
                tasks.add(task);
                task = new ArrayList<>();
                weight = 0;
            }
            task.add(slice);
            weight += slice.weight();
        }
        if (!task.isEmpty()) {
            tasks.add(task);
        }
        return tasks;
    }

    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (CdrFile file : files) {
            long parts = file.size() > size && isLines(file) ? (file.size() + size - 1) / size : 1;
            if (parts == 1) {
                slices.add(Slice.whole(file));
            }
            for (long i = 0; parts > 1 && i < parts; i++) {
                long end = i == parts - 1 ? Long.MAX_VALUE - 1 : (i + 1) * size;
                slices.add(new Slice(file, i * size, end, 0, 0));
            }
        }
        return slices;
    }

    /** Whether the command line, too, takes each line of the file for a CDR. What cannot be read is read as a whole later. */
    private boolean isLines(CdrFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (!file.lines() && !name.endsWith(".ndjson") && !name.endsWith(".jsonl")) {
            return false;
        }
        Path path = new Path(file.path());
        try (InputStream in = path.getFileSystem(configuration.value().value()).open(path)) {
            return OBJECT.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1))
                    .matches();
        } catch (IOException e) {
            return false;
        }
    }

    /** A slice knows how many lines and CDRs lie before it: those of the slices of its file before it are counted first. */
    private List<Slice> counted(List<Slice> slices) {
        List<Slice> parts = slices.stream().filter(slice -> !slice.isWhole()).toList();
        if (parts.isEmpty()) {
            return slices;
        }
        Broadcast<SerializableConfiguration> hadoop = configuration;
        List<long[]> counts = spark.parallelize(parts, parts.size())
                .map(slice -> count(slice, hadoop.value().value()))
                .collect();
        List<Slice> counted = new ArrayList<>();
        int part = 0;
        long lines = 0;
        long cdrs = 0;
        for (Slice slice : slices) {
            if (slice.isWhole()) {
                counted.add(slice);
                continue;
            }
            lines = slice.start() == 0 ? 0 : lines;
            cdrs = slice.start() == 0 ? 0 : cdrs;
            counted.add(slice.after(lines, cdrs));
            lines += counts.get(part)[0];
            cdrs += counts.get(part)[1];
            part++;
        }
        return counted;
    }

    private static long[] count(Slice slice, Configuration configuration) throws IOException {
        try (RangeReader reader = RangeReader.open(slice, configuration)) {
            while (reader.next().isPresent()) {
                // The reader counts.
            }
            return new long[] {reader.lines(), reader.count()};
        }
    }
}

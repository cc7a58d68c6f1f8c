package io.github.eichcheck.spark;

import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.input.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files of all inputs: inputs as given, the files of a folder or pattern sorted by name, as the command line has them. */
final class FileListing {
    private static final NameFilter CDRS = NameFilter.cdrs();

    private final Configuration configuration;
    private final InputFormat format;
    private final List<CdrFile> files = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    FileListing(Configuration configuration, InputFormat format) {
        this.configuration = configuration;
        this.format = format;
    }

    /** Adds the files of an input. */
    FileListing add(String input) {
        try {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                unread.add(new Unread(input, "no such file or directory"));
                return this;
            }
            int before = files.size();
            for (FileStatus status : found) {
                add(system, status, found.length == 1 ? input : status.getPath().toString());
            }
            if (files.size() == before) {
                unread.add(new Unread(input, "there is no file to read in this folder"));
            }
        } catch (IOException e) {
            unread.add(new Unread(input, Reason.of(e)));
        } catch (IllegalArgumentException e) {
            unread.add(new Unread(input, "this is not a path"));
        }
        return this;
    }

    private void add(FileSystem system, FileStatus status, String name) throws IOException {
        if (!status.isDirectory()) {
            add(name, status);
            return;
        }
        String folder = name.replaceFirst("/+$", "");
        String root = status.getPath().toUri().getPath();
        List<Found> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(status.getPath(), true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String below = file.getPath().toUri().getPath().substring(root.length());
            found.add(new Found(folder + (below.startsWith("/") ? "" : "/") + below, file));
        }
        found.removeIf(Predicate.not(this::isWanted));
        found.sort(Comparator.comparing(Found::name));
        found.forEach(file -> add(file.name(), file.status()));
    }

    private record Found(String name, FileStatus status) {}

    /** What Spark and Hive call hidden is no data. */
    private boolean isWanted(Found file) {
        String name = file.status().getPath().getName();
        return isNamed(name)
                || (format == InputFormat.NDJSON && !name.startsWith("_") && !name.startsWith("."))
                || (format == InputFormat.PARQUET && name.endsWith(".parquet") && !name.startsWith("_"));
    }

    private boolean isNamed(String name) {
        return format != InputFormat.PARQUET && CDRS.accepts(name);
    }

    private void add(String name, FileStatus file) {
        boolean lines = format == InputFormat.NDJSON && !isNamed(file.getPath().getName());
        files.add(new CdrFile(files.size(), name, file.getPath().toString(), file.getLen(), lines));
    }

    List<CdrFile> files() {
        return List.copyOf(files);
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }
}

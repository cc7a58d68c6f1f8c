package io.github.eichcheck.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Reads key lists: files of any name, and in folders those whose names say what they are. */
final class KeyFiles {
    private static final Pattern LIST = Pattern.compile(".*\\.(csv|ndjson|jsonl|json|pem|pub)");

    private final Configuration configuration;

    KeyFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The lists of a path.
     *
     * @throws IOException with a message for people
     */
    List<KeyText> read(String name) throws IOException {
        Path path = new Path(name);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus status = system.getFileStatus(path);
        if (!status.isDirectory()) {
            return List.of(read(system, name, status.getPath()));
        }
        List<Path> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> files = system.listFiles(status.getPath(), true);
        while (files.hasNext()) {
            Path file = files.next().getPath();
            if (LIST.matcher(file.getName().toLowerCase(Locale.ROOT)).matches()) {
                found.add(file);
            }
        }
        found.sort(Comparator.comparing(Path::toString));
        List<KeyText> texts = new ArrayList<>();
        for (Path file : found) {
            texts.add(read(system, file.toString(), file));
        }
        return texts;
    }

    private static KeyText read(FileSystem system, String name, Path file) throws IOException {
        try (InputStream in = system.open(file)) {
            return new KeyText(name, in.readAllBytes());
        }
    }
}

package io.github.eichcheck.input;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which of the files of a folder or an archive are read. A pattern without a slash is held against the file's name, one
 * with a slash against its path from the folder or archive on.
 */
public final class NameFilter {
    private static final Pattern CDRS =
            Pattern.compile(".*\\.(json|ndjson|jsonl)(\\.gz|\\.zst)?|.*\\.(zip|tar|tgz|tar\\.gz|tzst|tar\\.zst)");
    private static final Pattern PLAIN_CDRS = Pattern.compile(".*\\.(json|ndjson|jsonl)(\\.gz|\\.zst)?");

    private final Pattern names;
    private final String kinds;
    private final List<Glob> includes;
    private final List<Glob> excludes;

    private record Glob(boolean whole, PathMatcher matcher) {
        boolean matches(Path path) {
            return matcher.matches(whole ? path : path.getFileName());
        }
    }

    private NameFilter(Pattern names, String kinds, List<Glob> includes, List<Glob> excludes) {
        this.names = names;
        this.kinds = kinds;
        this.includes = includes;
        this.excludes = excludes;
    }

    /**
     * Files of certain names.
     *
     * @param names what their names, in lower case, look like
     * @param kinds the same for people, such as {@code .json and .csv}
     * @return the filter
     */
    public static NameFilter named(Pattern names, String kinds) {
        return new NameFilter(names, kinds, List.of(), List.of());
    }

    /**
     * Files whose names say that CDRs or archives of CDRs are in them.
     *
     * @return the filter
     */
    public static NameFilter cdrs() {
        return named(CDRS, ".json, .ndjson, .jsonl, these with .gz or .zst, and archives");
    }

    /**
     * The same, but with patterns.
     *
     * @param including what is read, whatever its name ends with; if there is none, what this filter reads
     * @param excluding what is not read in any case
     * @return a filter
     * @throws IllegalArgumentException if one is no pattern; the message says which
     */
    public NameFilter with(List<String> including, List<String> excluding) {
        return new NameFilter(names, kinds, globs(including), globs(excluding));
    }

    /** The same for the files of an archive, among which there are no other archives. */
    NameFilter inArchive() {
        return names == CDRS ? new NameFilter(PLAIN_CDRS, kinds, includes, excludes) : this;
    }

    private static List<Glob> globs(List<String> patterns) {
        return patterns.stream().map(NameFilter::glob).toList();
    }

    private static Glob glob(String pattern) {
        try {
            return new Glob(pattern.contains("/"), FileSystems.getDefault().getPathMatcher("glob:" + pattern));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + pattern + "' is not a pattern", e);
        }
    }

    /**
     * Says whether a file is read.
     *
     * @param path its path from the folder or archive on, with slashes
     * @return true if it is
     */
    public boolean accepts(String path) {
        if (includes.isEmpty() && excludes.isEmpty()) {
            return hasName(path);
        }
        try {
            Path file = Path.of(path);
            return file.getFileName() != null
                    && (includes.isEmpty() ? hasName(path) : any(includes, file))
                    && !any(excludes, file);
        } catch (InvalidPathException e) {
            return includes.isEmpty() && hasName(path);
        }
    }

    private boolean hasName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith("._")
                && names.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean any(List<Glob> globs, Path path) {
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    /**
     * Says how many files were passed over.
     *
     * @param count how many
     * @return a sentence without its subject
     */
    String passedOver(long count) {
        String read = includes.isEmpty() && excludes.isEmpty() ? "only " + kinds + " are read" : "by their names";
        return count + " other file" + (count == 1 ? "" : "s") + " passed over (" + read + ")";
    }
}

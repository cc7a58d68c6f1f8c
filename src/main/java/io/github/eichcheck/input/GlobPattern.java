package io.github.eichcheck.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of paths, for shells that leave them as they are: {@code *}, {@code ?}, {@code [a-c]}, {@code {a,b}}, {@code **}. */
public final class GlobPattern {
    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

    private GlobPattern() {}

    /**
     * What a pattern matches.
     *
     * @param names the paths with slashes, sorted
     * @param reason why there is none
     */
    public record Matches(List<String> names, String reason) {}

    /**
     * Says whether a text can be a pattern at all.
     *
     * @param text a path or a pattern
     * @return true if it has a character that is special in patterns
     */
    public static boolean isPattern(String text) {
        return SPECIAL.matcher(text).find();
    }

    /**
     * Looks for what a pattern matches. Links are not followed.
     *
     * @param pattern a pattern, from the folder of the process on unless it begins with a slash
     * @return files and other things that are no folders, or why there are none
     */
    public static Matches matches(String pattern) {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            return new Matches(List.of(), "no such file, and not a valid pattern");
        }
        int slash = lastPlainSlash(pattern);
        Path root = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        int depth = pattern.contains("**")
                ? Integer.MAX_VALUE
                : pattern.substring(slash + 1).split("/", -1).length;
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), depth, collect(matcher, found));
        } catch (IOException e) {
            return new Matches(List.of(), Reason.of(e));
        }
        found.sort(null);
        return new Matches(List.copyOf(found), "no file matches this pattern");
    }

    /** The slash after the folders whose names have no special character; -1 if there are none. */
    private static int lastPlainSlash(String pattern) {
        Matcher special = SPECIAL.matcher(pattern);
        return special.find() ? pattern.lastIndexOf('/', special.start()) : pattern.lastIndexOf('/');
    }

    private static SimpleFileVisitor<Path> collect(PathMatcher matcher, List<String> found) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (matcher.matches(path)) {
                    found.add(FolderWalk.name(path));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
    }
}

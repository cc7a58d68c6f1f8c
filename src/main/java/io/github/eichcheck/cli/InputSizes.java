package io.github.eichcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How many bytes there are to be read. */
final class InputSizes {
    private InputSizes() {}

    /** The sum of the sizes of all arguments; empty unless all of them are files. */
    static OptionalLong of(List<String> arguments) {
        long sum = 0;
        try {
            for (String argument : arguments) {
                Path path = Path.of(argument);
                if (!Files.isRegularFile(path)) {
                    return OptionalLong.empty();
                }
                sum += Files.size(path);
            }
        } catch (IOException | InvalidPathException e) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(sum);
    }
}

package io.github.eichcheck;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Other projects' data, which lie beside this project and are not part of it. */
public final class SharedVectors {
    private SharedVectors() {}

    /**
     * A folder of them. The test is skipped where it is absent.
     *
     * @param name the folder's name
     * @return its path
     */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("eichcheck.shared", "../shared"))
                .resolve("vectors")
                .resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "../shared/vectors/" + name + " is absent");
        return folder;
    }
}

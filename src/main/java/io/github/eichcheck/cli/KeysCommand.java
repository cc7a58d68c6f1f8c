package io.github.eichcheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The group of commands about public keys. */
@Command(name = "keys", description = "Reads, converts, checks and compares public keys and lists of them.")
final class KeysCommand implements Callable<Integer> {
    KeysCommand() {}

    @Override
    public Integer call() {
        throw new UsageException("what shall be done with keys? show, lint, import or diff");
    }
}

package io.github.eichcheck.cli;

import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.FastVerifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what verifies signatures. */
final class EngineOptions {
    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            converter = EngineConverter.class,
            defaultValue = "bouncycastle",
            description = "Verifies signatures with bouncycastle (the default), or with fast: tables of the keys that"
                    + " come back, while Bouncy Castle repeats whatever is invalid and a sample of the rest.")
    private Engine engine = Engine.BOUNCYCASTLE;

    @Option(
            names = "--key-table-memory",
            paramLabel = "SIZE",
            converter = MemoryText.class,
            description = "Memory for the tables of --engine fast, such as 64M (the default).")
    private @Nullable Long memory;

    /** Returns the verifier with the engine that was asked for. */
    CdrVerifier applied(CdrVerifier verifier) {
        if (engine == Engine.FAST) {
            long bytes = memory == null ? FastVerifier.DEFAULT_TABLE_MEMORY : memory;
            return verifier.verifyingWith(
                    new FastVerifier(new BouncyCastleVerifier(), bytes, FastVerifier.DEFAULT_SAMPLE));
        }
        if (memory != null) {
            throw new UsageException("--key-table-memory is for --engine fast");
        }
        return verifier;
    }
}

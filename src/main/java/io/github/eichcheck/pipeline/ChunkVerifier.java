package io.github.eichcheck.pipeline;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.SourcePosition;
import java.util.List;

/** Verifies several CDRs at once, each as if it were alone. Used by several threads at once. */
public interface ChunkVerifier {
    /**
     * Verifies CDRs.
     *
     * @param texts their texts
     * @return a decision for every text, in the same order
     */
    List<Decision> verify(List<CdrText> texts);

    /** What became of a text. */
    sealed interface Decision {
        /**
         * It was verified, or a finding says why it could not be read.
         *
         * @param report what was found out
         */
        record Decided(CdrReport report) implements Decision {}

        /**
         * A bug came between.
         *
         * @param position where the text lies
         * @param bug the bug
         */
        record Failed(SourcePosition position, Throwable bug) implements Decision {}
    }
}

package io.github.eichcheck.cli;

import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.trust.KeyListComparison;
import io.github.eichcheck.trust.KeyListProblem;
import io.github.eichcheck.trust.TrustedKeyLists;
import io.github.eichcheck.trust.TrustedKeys;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which keys are trusted. */
final class KeyOptions {
    private static final int MOST_SHOWN = 100;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Trusts the keys in this list and no others: CSV, NDJSON, PEM, or a folder of them. May be"
                    + " given several times. A meter that no list knows is INDETERMINATE.")
    private List<String> lists = List.of();

    /** Returns the verifier with the keys of all lists, or as it is where there is none. */
    CdrVerifier trusted(CdrVerifier verifier, Notes notes) {
        return lists.isEmpty() ? verifier : verifier.trusting(read(notes));
    }

    private TrustedKeys read(Notes notes) {
        TrustedKeyLists lines = new TrustedKeyLists();
        KeyLists reader = new KeyLists(notes);
        int shown = 0;
        for (String list : lists) {
            int before = lines.usable();
            reader.read(list, lines);
            List<KeyListProblem> problems = lines.problems();
            show(problems.subList(shown, problems.size()), notes);
            shown = problems.size();
            if (lines.usable() == before) {
                throw new UsageException("--keys " + list + ": there is no key in it that can be used");
            }
        }
        TrustedKeys keys = lines.keys();
        show(KeyListComparison.of(keys), notes);
        return keys;
    }

    private static void show(List<KeyListProblem> problems, Notes notes) {
        for (KeyListProblem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
            if (problem.defect().isLost()) {
                notes.problem(problem.line());
            } else {
                notes.note(problem.line());
            }
        }
        if (problems.size() > MOST_SHOWN) {
            notes.problem("and " + (problems.size() - MOST_SHOWN) + " more problems in the key lists");
        }
    }
}

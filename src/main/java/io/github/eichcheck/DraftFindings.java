package io.github.eichcheck;

import io.github.eichcheck.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The findings of a CDR while some of its signatures are still to be verified: what depends on a signature keeps its place and
 * is looked at in the end. Used by one thread at a time.
 */
final class DraftFindings {
    private final List<Consumer<List<Finding>>> steps = new ArrayList<>();

    void add(Finding finding) {
        steps.add(findings -> findings.add(finding));
    }

    void addAll(List<Finding> more) {
        more.forEach(this::add);
    }

    /** Looks later at what was found before, and may add to it. */
    void later(Consumer<List<Finding>> step) {
        steps.add(step);
    }

    /** All findings, in the order in which they were met. */
    List<Finding> finish() {
        List<Finding> findings = new ArrayList<>();
        steps.forEach(step -> step.accept(findings));
        return List.copyOf(findings);
    }
}

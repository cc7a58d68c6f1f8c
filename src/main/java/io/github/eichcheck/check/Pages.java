package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.RecordOrigin.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of a session bear consecutive pages of one sequence. */
final class Pages implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        for (int i = 1; i < records.size(); i++) {
            CheckedRecord record = records.get(i);
            Optional<Page> before = records.get(i - 1).record().origin().page();
            Optional<Page> page = record.record().origin().page();
            if (before.isPresent() && page.isPresent()) {
                follow(before.get(), page.get())
                        .ifPresent(code -> findings.accept(Finding.of(code, record.location())
                                .expected(text(before.get()))
                                .actual(text(page.get()))));
            }
        }
    }

    private static Optional<SessionFinding> follow(Page before, Page page) {
        if (!before.context().equals(page.context())) {
            return Optional.of(PageFinding.PAGE_CONTEXT_DIFFERS);
        }
        if (page.number() == before.number()) {
            return Optional.of(PageFinding.PAGE_REPEATED);
        }
        return page.number() == before.number() + 1 ? Optional.empty() : Optional.of(PageFinding.PAGES_MISSING);
    }

    private static String text(Page page) {
        return page.context() + page.number();
    }
}

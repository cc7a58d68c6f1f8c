package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.spi.RecordOrigin.Page;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of a session bear consecutive pages of one sequence. */
final class Pages implements Check {
    private static final long LARGEST = RecordOrder.PAGES - 1;

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<Page> before = Optional.empty();
        for (CheckedRecord record : evidence.session().records()) {
            Optional<Page> page = RecordOrder.page(record);
            if (before.isPresent() && page.isPresent()) {
                follow(before.get(), page.get(), record.location(), findings);
            }
            before = page.isPresent() ? page : before;
        }
    }

    private static void follow(Page before, Page page, Location location, Consumer<Finding> findings) {
        if (!before.context().equals(page.context())) {
            report(PageFinding.PAGE_CONTEXT_DIFFERS, location, text(before), text(page), findings);
            return;
        }
        long step = page.number() - before.number();
        boolean wrapped = -step > RecordOrder.PAGES / 2 && before.number() <= LARGEST;
        if (wrapped) {
            report(PageFinding.PAGE_WRAPPED, location, text(page.context(), LARGEST), text(page), findings);
        }
        if (step == 0) {
            report(PageFinding.PAGE_REPEATED, location, text(before), text(page), findings);
        } else if (step < 0 && !wrapped) {
            report(PageFinding.PAGE_FALLS, location, text(before), text(page), findings);
        } else if ((wrapped ? step + RecordOrder.PAGES : step) > 1) {
            report(PageFinding.PAGES_MISSING, location, missing(before, page), text(page), findings);
        }
    }

    /** The pages after one and before another, across the end of the count. */
    private static String missing(Page before, Page page) {
        long first = before.number() == LARGEST && page.number() < LARGEST ? 0 : before.number() + 1;
        long last = page.number() == 0 ? LARGEST : page.number() - 1;
        String from = text(page.context(), first);
        return first == last ? from : from + " to " + text(page.context(), last);
    }

    private static void report(
            PageFinding code, Location location, String expected, String actual, Consumer<Finding> findings) {
        findings.accept(Finding.of(code, location).expected(expected).actual(actual));
    }

    private static String text(Page page) {
        return text(page.context(), page.number());
    }

    private static String text(String context, long number) {
        return context + number;
    }
}

package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.spi.RecordOrigin.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * EDL40 meters number no sessions, but sign when the contract was entered. Some stations enter it once, some again for
 * every reading. Where it was entered long before the later reading and pages are missing, two sessions of one customer
 * cannot be told from one.
 */
final class SameContractTime implements Check {
    private static final String ENTERED = "contractTime";
    private static final String READ = "time";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,15}");
    private static final long FOR_THIS_READING = 60;

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        for (int i = 1; i < records.size(); i++) {
            compare(records.get(i - 1), records.get(i), findings);
        }
    }

    private static void compare(CheckedRecord before, CheckedRecord now, Consumer<Finding> findings) {
        Optional<Long> first = seconds(before, ENTERED);
        Optional<Long> second = first.isEmpty() ? first : seconds(now, ENTERED);
        if (second.isEmpty() || first.equals(second)) {
            return;
        }
        boolean uncertain = isEarly(now, second.get()) && !isNextPage(before, now);
        OriginFinding code = uncertain ? OriginFinding.CONTRACT_ENTERED_AGAIN : OriginFinding.CONTRACT_TIME_DIFFERS;
        findings.accept(Finding.of(code, now.location().field(ENTERED))
                .expected(first.get().toString())
                .actual(second.get().toString()));
    }

    private static boolean isEarly(CheckedRecord record, long entered) {
        return seconds(record, READ)
                .filter(read -> read - entered > FOR_THIS_READING)
                .isPresent();
    }

    private static boolean isNextPage(CheckedRecord before, CheckedRecord now) {
        Optional<Long> page = RecordOrder.page(before).map(Page::number);
        return page.isPresent()
                && RecordOrder.page(now).map(Page::number).equals(page.map(number -> (number + 1) % RecordOrder.PAGES));
    }

    private static Optional<Long> seconds(CheckedRecord record, String field) {
        for (FieldRange range : record.record().layout()) {
            if (range.name().equals(field) && SECONDS.matcher(range.value()).matches()) {
                return Optional.of(Long.valueOf(range.value()));
            }
        }
        return Optional.empty();
    }
}

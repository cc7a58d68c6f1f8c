package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All records follow one version of their format; minor versions are compatible (OCMF 1.4.1, payload section: FV). */
final class SameVersion implements Check {
    private static final String FIELD = "FV";
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})(?:\\..*)?");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        if (records.stream().map(SameVersion::written).distinct().limit(2).count() < 2) {
            return;
        }
        compare(records, 1, OriginFinding.VERSION_DIFFERS, findings);
        boolean sameMajor = records.stream()
                        .flatMap(record -> part(record, 1).stream())
                        .distinct()
                        .count()
                < 2;
        if (sameMajor) {
            compare(records, 0, OriginFinding.REVISION_DIFFERS, findings);
        }
    }

    private static void compare(
            List<CheckedRecord> records, int group, OriginFinding code, Consumer<Finding> findings) {
        FirstStatement.compare(
                records,
                record -> part(record, group),
                record -> record.location().field(FIELD),
                code,
                findings);
    }

    private static Optional<String> part(CheckedRecord record, int group) {
        Matcher version = VERSION.matcher(written(record));
        return version.matches() ? Optional.of(version.group(group)) : Optional.empty();
    }

    private static String written(CheckedRecord record) {
        return record.record().fields().getOrDefault(FIELD, "");
    }
}

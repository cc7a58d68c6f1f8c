package io.github.eichcheck.trust;

import io.github.eichcheck.meter.MeterSerial;
import io.github.eichcheck.trust.ListedKey.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes the lines of one or many lists and makes of them what is trusted, with everything that is wrong. An entry whose
 * key or dates cannot be read is kept with its defect: its meter is not unknown, but nothing can be proven with it. An
 * entry whose {@code source} is {@code cdr} is left out, as if it were not there.
 * Used by one thread only.
 */
public final class TrustedKeyLists implements KeyListSink {
    private static final Pattern FROM_CDR = Pattern.compile("\\s*cdr\\b", Pattern.CASE_INSENSITIVE);

    private final List<TrustedKey> keys = new ArrayList<>();
    private final List<KeyListProblem> problems = new ArrayList<>();
    private final KeyCheck check = new KeyCheck();
    private Validity last = Validity.ALWAYS;
    private int usable;

    /** Without any line. */
    public TrustedKeyLists() {}

    @Override
    public void key(ListedKey line) {
        boolean named = line.meter()
                        .map(MeterSerial::normal)
                        .filter(id -> !id.isEmpty())
                        .isPresent()
                || isPlace(line.evseId())
                || isPlace(line.chargePoint());
        if (!named) {
            report(line, "", KeyListDefect.ID_MISSING, line.publicKey());
            return;
        }
        if (isSelfAsserted(line)) {
            report(
                    line,
                    KeyColumn.SOURCE.id(),
                    KeyListDefect.SELF_ASSERTED,
                    line.source().orElse(""));
            return;
        }
        int before = problems.size();
        Validity validity = validity(line);
        if (problems.size() == before) {
            checkKey(line);
        }
        Optional<KeyListDefect> defect = problems.size() == before
                ? Optional.empty()
                : Optional.of(problems.get(before).defect());
        usable += defect.isEmpty() ? 1 : 0;
        keys.add(new TrustedKey(
                line.place(),
                line.publicKey(),
                line.meter(),
                line.evseId(),
                line.chargePoint(),
                defect.isEmpty() ? validity : Validity.ALWAYS,
                defect));
    }

    @Override
    public void problem(KeyListProblem problem) {
        problems.add(problem);
    }

    /**
     * How many entries can be used so far.
     *
     * @return those without a defect
     */
    public int usable() {
        return usable;
    }

    /**
     * Everything that is wrong so far, but for what only the comparison of the lines shows.
     *
     * @return in the order found
     */
    public List<KeyListProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * What the lists say together.
     *
     * @return all entries
     */
    public TrustedKeys keys() {
        return TrustedKeys.of(keys);
    }

    /** Keys from CDRs are marked by their source; they must not vouch for the CDRs that they came from. */
    private static boolean isSelfAsserted(ListedKey line) {
        return line.source()
                .filter(source -> FROM_CDR.matcher(source).lookingAt())
                .isPresent();
    }

    private static boolean isPlace(Optional<String> id) {
        return id.map(KeyIndex::placeId).filter(normal -> !normal.isEmpty()).isPresent();
    }

    private Validity validity(ListedKey line) {
        Optional<Instant> from = date(line, line.validFrom(), KeyColumn.VALID_FROM, Validity::begin);
        Optional<Instant> until = date(line, line.validTo(), KeyColumn.VALID_TO, Validity::end);
        if (from.isEmpty() && until.isEmpty()) {
            return Validity.ALWAYS;
        }
        Validity validity = new Validity(from, until);
        if (validity.isEmpty()) {
            report(
                    line,
                    KeyColumn.VALID_FROM.id(),
                    KeyListDefect.VALIDITY_REVERSED,
                    line.validFrom().orElse("") + " to " + line.validTo().orElse(""));
        }
        // Lines of one delivery mostly state the same, which is then held once.
        last = validity.equals(last) ? last : validity;
        return last;
    }

    private Optional<Instant> date(
            ListedKey line, Optional<String> text, KeyColumn column, Function<String, Optional<Instant>> reading) {
        Optional<Instant> instant = text.flatMap(reading);
        if (text.isPresent() && instant.isEmpty()) {
            report(line, column.id(), KeyListDefect.DATE_MALFORMED, text.get());
        }
        return instant;
    }

    private void checkKey(ListedKey line) {
        check.refusal(line.publicKey())
                .ifPresent(reason -> report(line, KeyColumn.PUBLIC_KEY.id(), KeyListDefect.KEY_UNREADABLE, reason));
    }

    private void report(ListedKey line, String column, KeyListDefect defect, String actual) {
        Place place = new Place(line.place().file(), line.place().line(), column);
        problems.add(new KeyListProblem(place, defect, actual));
    }
}

package io.github.eichcheck.batch;

import io.github.eichcheck.CdrReport.CdrName;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How earlier CDRs are named: by their place in this run, or by how they named themselves in an earlier one. */
final class Earlier {
    private static final int LIMIT = 120;

    private final BatchMemory memory;
    private final Places places;

    Earlier(BatchMemory memory, Places places) {
        this.memory = memory;
        this.places = places;
    }

    /** What to call a CDR. */
    String name(long cdr) {
        return isOfEarlierRun(cdr)
                ? memory.name(cdr) + " of an earlier run"
                : places.name((int) (cdr - memory.firstNumber()));
    }

    boolean isOfEarlierRun(long cdr) {
        return cdr < memory.firstNumber();
    }

    /** How a CDR names itself, no longer than is useful. */
    static String name(CdrName cdr) {
        String name = Stream.of(Optional.of("CDR"), cdr.countryCode(), cdr.partyId(), cdr.id())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.length() > LIMIT
                ? name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LIMIT)))
                : name;
    }
}

package io.github.eichcheck.format.alfen;

import io.github.eichcheck.meter.ReadingMark;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a record was made. The letter is not signed; the command that the status names is. */
enum RecordType {
    START("0", 29, ReadingMark.BEGIN),
    STOP("1", 28, ReadingMark.END),
    INTERMEDIATE("2", 27, ReadingMark.BETWEEN);

    private final String letter;
    private final int statusBit;
    private final ReadingMark mark;

    RecordType(String letter, int statusBit, ReadingMark mark) {
        this.letter = letter;
        this.statusBit = statusBit;
        this.mark = mark;
    }

    /** The place in the transaction that it stands for. */
    ReadingMark mark() {
        return mark;
    }

    /** The letter and what it means, for display. */
    String text() {
        return letter + " (" + name().toLowerCase(Locale.ROOT) + ")";
    }

    /** The type with a letter; empty if there is none. */
    static Optional<RecordType> ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(type -> type.letter.equals(letter))
                .findFirst();
    }

    /** The type that the status names; empty where it names none or more than one. */
    static Optional<RecordType> ofStatus(long status) {
        RecordType[] named = Arrays.stream(values())
                .filter(type -> (status >> type.statusBit & 1) == 1)
                .toArray(RecordType[]::new);
        return named.length == 1 ? Optional.of(named[0]) : Optional.empty();
    }
}

package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.batch.BatchMemory.Credit;
import io.github.eichcheck.batch.Times.Clock;
import java.util.List;

/** The numbers from zero to three that stand for words in what is kept. They never change, because ledgers hold them. */
final class Codes {
    private static final List<Place> PLACES = List.of(Place.BEGIN, Place.END, Place.OTHER);
    private static final List<Clock> CLOCKS = List.of(Clock.NONE, Clock.BILLED, Clock.SYNCHRONISED);
    private static final List<Credit> CREDITS = List.of(Credit.UNPROVEN, Credit.PROVEN);

    private Codes() {}

    static int of(Place place) {
        return PLACES.indexOf(place);
    }

    static Place place(int code) {
        return PLACES.get(code);
    }

    static int of(Clock clock) {
        return CLOCKS.indexOf(clock);
    }

    static Clock clock(int code) {
        return CLOCKS.get(code);
    }

    static int of(Credit credit) {
        return CREDITS.indexOf(credit);
    }

    /** Returns what a number stands for; a negative one, for nothing. */
    static Credit credit(int code) {
        return code < 0 ? Credit.NONE : CREDITS.get(code);
    }
}

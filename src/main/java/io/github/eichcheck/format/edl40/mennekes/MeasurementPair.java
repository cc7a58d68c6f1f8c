package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.spi.DecodeContext;

/**
 * What must agree between the measurement that begins a process and the one that ends it, beyond what holds for every
 * format.
 *
 * @param start the first
 * @param end the second
 */
record MeasurementPair(Measurement start, Measurement end) {
    private static final long TOLERANCE_SECONDS = 60;

    /** Reports what does not agree. */
    void check(DecodeContext context) {
        eventCounter(context);
        secondIndex(context);
    }

    private void eventCounter(DecodeContext context) {
        if (!start.block().logBookIndex().equals(end.block().logBookIndex())) {
            context.report(
                    FieldFinding.EVENT_COUNTER_DIFFERS, end.place() + ".EventCounter", counter(start), counter(end));
        }
    }

    private static String counter(Measurement measurement) {
        return Integer.toString(EventCounter.number(measurement.block().logBookIndex()));
    }

    private void secondIndex(DecodeContext context) {
        if (start.time().offset().isEmpty() || end.time().offset().isEmpty()) {
            return;
        }
        long byTime = end.time().secondsUtc() - start.time().secondsUtc();
        long byIndex = end.block().secondsIndex() - start.block().secondsIndex();
        if (Math.abs(byTime - byIndex) > TOLERANCE_SECONDS) {
            context.report(
                    FieldFinding.SECOND_INDEX_DIFFERS, end.place() + ".SecondIndex", byTime + " s", byIndex + " s");
        }
    }
}

package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A picture with two axes, ready to be drawn.
 *
 * @param xTicks marks below
 * @param yTicks marks on the left
 * @param band the outline of the tolerance band
 * @param line the line in its middle
 * @param dots the CDRs
 */
record Plot(List<Mark> xTicks, List<Mark> yTicks, String band, String line, List<Dot> dots) {
    /** The width of the picture. */
    static final int WIDTH = 480;

    /** The height of the picture. */
    static final int HEIGHT = 340;

    static final int LEFT = 66;
    static final int RIGHT = WIDTH - 14;
    static final int TOP = 12;
    static final int BOTTOM = HEIGHT - 46;

    private static final int STEPS = 48;
    private static final long LEAST_TOLERANCE = 1000;
    private static final int FAR_APART = 10;

    /**
     * A mark on an axis.
     *
     * @param at where, in the units of the picture
     * @param label how it is written
     */
    record Mark(String at, String label) {}

    /**
     * A CDR.
     *
     * @param x where
     * @param y where
     * @param verdict its verdict
     * @param label its number and its difference in kWh
     */
    record Dot(String x, String y, Verdict verdict, String label) {}

    /** Returns billed over signed energy. */
    static Plot scatter(List<Point> points, long tolerance) {
        long[] energies = points.stream()
                .flatMapToLong(point -> LongStream.of(point.signed(), point.billed()))
                .map(energy -> Math.max(0, energy))
                .sorted()
                .toArray();
        long largest = Math.max(energies[energies.length - 1], Point.UNIT);
        long middle = Math.max(energies[energies.length / 2], 1);
        Scale scale =
                largest / middle >= FAR_APART ? Scale.logarithmic(decade(middle), largest) : Scale.linear(largest);
        List<Dot> dots = points.stream()
                .map(point ->
                        dot(x(scale.at(Math.max(0, point.signed()))), y(scale.at(Math.max(0, point.billed()))), point))
                .toList();
        return new Plot(
                ticks(scale, true),
                ticks(scale, false),
                corridor(scale, largest, tolerance),
                "M" + x(0) + " " + y(0) + "L" + x(1) + " " + y(1),
                dots);
    }

    /** The power of ten below a tenth of an energy. */
    private static long decade(long energy) {
        long decade = 1;
        while (decade * 100 <= energy) {
            decade *= 10;
        }
        return decade;
    }

    private static String corridor(Scale scale, long largest, long tolerance) {
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i <= STEPS; i++) {
            long signed = (long) (largest * (i / (double) STEPS) * (i / (double) STEPS));
            String x = x(scale.at(signed));
            upper.append(i == 0 ? "M" : "L").append(x).append(' ').append(y(scale.at(signed + tolerance)));
            lower.insert(0, "L" + x + " " + y(scale.at(Math.max(0, signed - tolerance))));
        }
        return upper.append(lower).append('Z').toString();
    }

    /** Returns billed less signed energy over time, for the points that have one. */
    static Plot differences(List<Point> points, long tolerance) {
        long band = Math.max(tolerance, LEAST_TOLERANCE);
        long largest = 10 * band;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        List<Point> timed =
                points.stream().filter(point -> point.time().isPresent()).toList();
        for (Point point : timed) {
            largest = Math.max(largest, Math.abs(point.difference()));
            first = Math.min(first, point.time().orElse(0));
            last = Math.max(last, point.time().orElse(0));
        }
        Scale scale = Scale.differences(band, largest);
        Scale times = timed.isEmpty() ? new TimeScale(0, 0) : new TimeScale(first, last);
        String top = y(scale.at(tolerance));
        String bottom = y(scale.at(-tolerance));
        return new Plot(
                ticks(times, true),
                ticks(scale, false),
                "M" + LEFT + " " + top + "H" + RIGHT + "V" + bottom + "H" + LEFT + "Z",
                "M" + LEFT + " " + y(scale.at(0)) + "H" + RIGHT,
                timed.stream()
                        .map(point -> dot(x(times.at(point.time().orElse(0))), y(scale.at(point.difference())), point))
                        .toList());
    }

    private static Dot dot(String x, String y, Point point) {
        return new Dot(
                x, y, point.verdict(), "#" + point.number() + ": " + Energies.difference(point.difference()) + " kWh");
    }

    private static List<Mark> ticks(Scale scale, boolean across) {
        List<Mark> ticks = new ArrayList<>();
        for (Scale.Tick tick : scale.ticks()) {
            double at = scale.at(tick.value());
            ticks.add(new Mark(across ? x(at) : y(at), tick.label()));
        }
        return ticks;
    }

    private static String x(double at) {
        return number(LEFT + at * (RIGHT - LEFT));
    }

    private static String y(double at) {
        return number(BOTTOM - at * (BOTTOM - TOP));
    }

    static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}

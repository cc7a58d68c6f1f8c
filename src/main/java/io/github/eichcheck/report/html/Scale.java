package io.github.eichcheck.report.html;

import java.util.ArrayList;
import java.util.List;

/** Where a value stands on an axis. */
interface Scale {
    /**
     * A mark on the axis.
     *
     * @param value the value
     * @param label how it is written
     */
    record Tick(long value, String label) {}

    /** Returns the place of a value: 0 is where the axis begins, 1 where it ends. */
    double at(long value);

    /** Returns the marks in ascending order. */
    List<Tick> ticks();

    /** Returns steps of 1, 2 or 5 times a power of ten. */
    static Scale linear(long largest) {
        long step = 1;
        int next = 0;
        long[] factors = {2, 5, 10};
        long decade = 1;
        while (largest / step >= 6) {
            step = decade * factors[next];
            if (next == 2) {
                decade *= 10;
            }
            next = (next + 1) % factors.length;
        }
        long end = (largest / step + 1) * step;
        List<Tick> ticks = new ArrayList<>();
        for (long value = 0; value <= end; value += step) {
            ticks.add(new Tick(value, Energies.kilowattHours(value)));
        }
        return new Fixed(ticks) {
            @Override
            public double at(long value) {
                return (double) value / end;
            }
        };
    }

    /** Returns powers of ten, for energies that lie far apart; below {@code unit} the axis is nearly linear. */
    static Scale logarithmic(long unit, long largest) {
        double end = StrictMath.log1p(1.1 * largest / unit);
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(0, "0")));
        for (long value = unit; value <= largest; value *= 10) {
            ticks.add(new Tick(value, Energies.kilowattHours(value)));
        }
        return new Fixed(ticks) {
            @Override
            public double at(long value) {
                return StrictMath.log1p((double) value / unit) / end;
            }
        };
    }

    /** Returns an axis for differences: linear within the tolerance, powers of ten outside of it, zero in the middle. */
    static Scale differences(long tolerance, long largest) {
        long last = tolerance;
        int decades = 0;
        while (last < largest) {
            last *= 10;
            decades++;
        }
        double end = decades + 1.6;
        int every = decades > 5 ? 2 : 1;
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(0, "0")));
        long value = tolerance;
        for (int decade = 0; decade <= decades; decade++) {
            if (decade % every == 0) {
                ticks.add(new Tick(value, "+" + Energies.kilowattHours(value)));
                ticks.add(0, new Tick(-value, "\u2212" + Energies.kilowattHours(value)));
            }
            value *= 10;
        }
        return new Fixed(ticks) {
            @Override
            public double at(long distance) {
                double size = (double) StrictMath.abs(distance) / tolerance;
                double place = size <= 1 ? size : 1 + StrictMath.log10(size);
                return 0.5 + (distance < 0 ? -place : place) / end / 2;
            }
        };
    }

    /** A scale whose marks are known. */
    abstract class Fixed implements Scale {
        private final List<Tick> ticks;

        Fixed(List<Tick> ticks) {
            this.ticks = List.copyOf(ticks);
        }

        @Override
        public List<Tick> ticks() {
            return ticks;
        }
    }
}

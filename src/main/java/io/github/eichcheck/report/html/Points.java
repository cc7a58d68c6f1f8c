package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The CDRs that are drawn. Of each verdict all, up to a limit; where there are more, every second, every fourth and so on,
 * so that the picture shows the whole run.
 */
final class Points {
    /** The number of CDRs of one verdict that are drawn. */
    static final int LIMIT = 1000;

    private final Map<Verdict, Sample> samples = new EnumMap<>(Verdict.class);

    void add(Point point) {
        samples.computeIfAbsent(point.verdict(), verdict -> new Sample()).add(point);
    }

    /** Returns the points, the worst last, so that they lie on top. */
    List<Point> all() {
        List<Point> all = new ArrayList<>();
        samples.values().forEach(sample -> all.addAll(sample.points));
        return all;
    }

    /** Returns whether some CDRs are not drawn. */
    boolean thinned() {
        return samples.values().stream().anyMatch(sample -> sample.stride > 1);
    }

    private static final class Sample {
        private List<Point> points = new ArrayList<>();
        private long met;
        private long stride = 1;

        void add(Point point) {
            if (met++ % stride != 0) {
                return;
            }
            if (points.size() == LIMIT) {
                halve();
                if ((met - 1) % stride != 0) {
                    return;
                }
            }
            points.add(point);
        }

        private void halve() {
            List<Point> half = new ArrayList<>();
            for (int i = 0; i < points.size(); i += 2) {
                half.add(points.get(i));
            }
            points = half;
            stride *= 2;
        }
    }
}

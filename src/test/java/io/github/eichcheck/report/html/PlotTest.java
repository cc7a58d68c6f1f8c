package io.github.eichcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.html.Scale.Tick;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void linearAxis_hasRoundMarks() {
        Scale scale = Scale.linear(22 * Point.UNIT);

        assertThat(scale.ticks()).extracting(Tick::label).containsExactly("0", "5", "10", "15", "20", "25");
        assertThat(scale.at(25 * Point.UNIT)).isEqualTo(1.0);
    }

    @Test
    void differences_areLinearWithinTheTolerance_andZeroIsInTheMiddle() {
        Scale scale = Scale.differences(1000, 10 * Point.UNIT);

        assertThat(scale.at(0)).isEqualTo(0.5);
        assertThat(scale.at(500) - 0.5).isCloseTo((scale.at(1000) - 0.5) / 2, within(1e-9));
        assertThat(scale.at(-1000) + scale.at(1000)).isCloseTo(1.0, within(1e-9));
        assertThat(scale.ticks()).extracting(Tick::label).contains("\u22120.001", "0", "+0.001", "+10");
    }

    @Test
    void timeAxis_marksDaysInUtc() {
        Scale scale = new TimeScale(
                Instant.parse("2026-03-01T10:00:00Z").getEpochSecond(),
                Instant.parse("2026-03-31T10:00:00Z").getEpochSecond());

        assertThat(scale.ticks())
                .extracting(Tick::label)
                .hasSizeBetween(2, 6)
                .allMatch(label -> label.startsWith("2026-"));
    }

    @Test
    void energiesBeyondAllMeasure_areDrawnAtTheLimit() {
        Point point = Point.of(
                1, Verdict.INVALID, new BigDecimal("1E+30"), new BigDecimal("-1E-30"), Optional.of(Instant.MAX));

        assertThat(point.signed()).isEqualTo(1_000_000_000 * Point.UNIT);
        assertThat(point.billed()).isZero();
        assertThat(Plot.scatter(List.of(point, point), 1000).dots()).hasSize(2);
        assertThat(Plot.differences(List.of(point, point), 0).dots()).hasSize(2);
    }

    @Test
    void points_areThinnedEvenly_overTheWholeRun() {
        Points points = new Points();
        for (int i = 0; i < 100_000; i++) {
            points.add(Point.of(i, Verdict.VALID, BigDecimal.ONE, BigDecimal.ONE, Optional.empty()));
        }

        assertThat(points.thinned()).isTrue();
        assertThat(points.all()).hasSizeBetween(Points.LIMIT / 2, Points.LIMIT);
        assertThat(points.all())
                .extracting(Point::number)
                .contains(0L)
                .isSorted()
                .anyMatch(number -> number > 99_000);
    }
}

package io.github.eichcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of what comes out, and every way in which a run can end. */
@Timeout(60)
class PipelineTest {
    private static final int CHUNKS = 500;

    /** Chunks that are told apart by their number of bytes. */
    private static class Numbers implements Feed {
        private final AtomicInteger next = new AtomicInteger();

        @Override
        public Optional<Chunk> next() throws IOException {
            int number = next.getAndIncrement();
            return number < CHUNKS ? Optional.of(new Chunk(List.of(), number)) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_feed(int jobs) throws IOException {
        List<Long> out = new ArrayList<>();

        boolean whole = new Pipeline(jobs).run(new Numbers(), PipelineTest::unevenly, out::add);

        assertThat(whole).isTrue();
        assertThat(out)
                .containsExactlyElementsOf(
                        IntStream.range(0, CHUNKS).mapToObj(i -> (long) i).toList());
    }

    private static Long unevenly(Chunk chunk) {
        if (chunk.bytes() % 3 == 0) {
            Thread.yield();
        }
        return chunk.bytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void an_output_that_fails_ends_everything_with_its_own_exception(int jobs) {
        assertThatThrownBy(() -> new Pipeline(jobs).run(new Numbers(), Chunk::bytes, number -> {
                    if (number == 20) {
                        throw new IOException("full");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_feed_that_fails_ends_after_what_came_before(int jobs) {
        List<Long> out = new ArrayList<>();
        Feed feed = new Numbers() {
            @Override
            public Optional<Chunk> next() throws IOException {
                Optional<Chunk> chunk = super.next();
                if (chunk.isPresent() && chunk.get().bytes() == 5) {
                    throw new IOException("gone");
                }
                return chunk;
            }
        };

        assertThatThrownBy(() -> new Pipeline(jobs).run(feed, Chunk::bytes, out::add))
                .hasMessage("gone");
        assertThat(out).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_stop_ends_the_run_though_the_feed_waits_for_ever(int jobs) throws IOException {
        Pipeline pipeline = new Pipeline(jobs);
        CountDownLatch never = new CountDownLatch(1);
        Feed feed = new Numbers() {
            @Override
            public Optional<Chunk> next() throws IOException {
                Optional<Chunk> chunk = super.next();
                if (chunk.isPresent() && chunk.get().bytes() == 10) {
                    pipeline.stop();
                    await(never);
                }
                return chunk;
            }
        };
        List<Long> out = new ArrayList<>();

        boolean whole = pipeline.run(feed, Chunk::bytes, out::add);

        assertThat(whole).isFalse();
        assertThat(out).hasSizeLessThanOrEqualTo(10).isSorted();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void no_more_than_the_budget_is_under_way_and_what_is_larger_goes_alone() throws IOException {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger fed = new AtomicInteger();
        Feed feed = new Feed() {
            @Override
            public Optional<Chunk> next() {
                return fed.getAndIncrement() < 20 ? Optional.of(new Chunk(List.of(), 64L << 20)) : Optional.empty();
            }

            @Override
            public void close() {}
        };

        new Pipeline(4)
                .run(
                        feed,
                        chunk -> {
                            most.accumulateAndGet(under.incrementAndGet(), Math::max);
                            Thread.yield();
                            return under.decrementAndGet();
                        },
                        result -> {});

        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void there_is_at_least_one_job() {
        assertThatThrownBy(() -> new Pipeline(0)).isInstanceOf(IllegalArgumentException.class);
    }
}

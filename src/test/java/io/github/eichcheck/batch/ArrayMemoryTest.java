package io.github.eichcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.batch.BatchMemory.Kept;
import io.github.eichcheck.batch.BatchMemory.SeenRecord;
import io.github.eichcheck.batch.Times.Clock;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayMemoryTest {
    private static final int CDRS = Integer.getInteger("eichcheck.batch.cdrs", 100_000);
    private static final int SESSIONS_OF_A_METER = 200;

    /** A CDR of a fleet whose meters each have two hundred sessions. */
    static Kept kept(int number, int records) {
        List<ProvenRecord> proven = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            proven.add(new ProvenRecord(digest("record", number * 2L + i), Location.CDR, Place.END));
        }
        int session = number % SESSIONS_OF_A_METER;
        long begin = 1000 + session * 10_000L;
        long start = 1_700_000_000L + session * 7200L;
        return new Kept(
                number,
                "CDR DE ECK 0d1f6a2c-3f0b-4a53-9d5e-" + (100_000_000_000L + number),
                Optional.of(digest("cdr", number)),
                digest("content", number),
                proven,
                Optional.of(digest("session", number)),
                new Times(start, start + 3600, Clock.SYNCHRONISED),
                Optional.of(
                        new Interval(number, digest("meter", number / SESSIONS_OF_A_METER), begin, begin + 10_000)));
    }

    static Bytes digest(String kind, long number) {
        return Sha256.ofTexts(kind, Long.toString(number));
    }

    @ParameterizedTest
    @CsvSource({"2, 40", "1, 70"})
    void memory_takes_at_most_so_many_bytes_for_each_signed_value(int values, int most) {
        ArrayMemory memory = new ArrayMemory();
        long worst = 0;
        for (int i = 0; i < CDRS; i++) {
            memory.keep(kept(i, values));
            if (i > CDRS / 2 && i % 1000 == 0) {
                worst = Math.max(worst, memory.bytes() * 100 / ((i + 1L) * values));
            }
        }

        assertThat(worst).as("hundredths of a byte for each value").isLessThanOrEqualTo(most * 100L);
    }

    @Test
    void everything_that_was_kept_is_found_and_nothing_else() {
        ArrayMemory memory = new ArrayMemory();
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            memory.keep(kept(i, 2));
        }

        for (int i = 0; i < count; i++) {
            Kept each = kept(i, 2);
            assertThat(memory.record(digest("record", i * 2L + 1))).contains(new SeenRecord(i, Place.END));
            assertThat(memory.cdr(each.identity().get()).get().number()).isEqualTo(i);
            assertThat(memory.cdr(each.identity().get()).get().says(each.content()))
                    .isTrue();
            assertThat(memory.session(each.session().get())).contains((long) i);
            assertThat(memory.times(i)).isEqualTo(each.times());
            Interval interval = each.interval().get();
            assertThat(memory.next(interval.meter(), interval.begin(), false)).contains(interval);
            assertThat(memory.record(digest("record", 2L * count + i))).isEmpty();
        }
    }

    @Test
    void the_largest_values_keep_all_their_bits() {
        ArrayMemory memory = new ArrayMemory();
        long begin = (1L << Interval.BEGIN_BITS) - (1L << Interval.LENGTH_BITS);
        Interval interval = new Interval(7, digest("meter", 1), begin, (1L << Interval.BEGIN_BITS) - 1);
        Times times = new Times((1L << 32) - 2, (1L << 32) - 1, Clock.BILLED);
        memory.keep(new Kept(
                7, "", Optional.empty(), Bytes.EMPTY, List.of(), Optional.empty(), times, Optional.of(interval)));

        assertThat(memory.next(interval.meter(), 0, true)).contains(interval);
        assertThat(memory.times(7)).isEqualTo(times);
        assertThat(memory.times(8)).isEqualTo(Times.UNKNOWN);
    }
}

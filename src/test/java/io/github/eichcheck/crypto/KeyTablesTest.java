package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTablesTest {
    private static final long SMALL = 2 * 32 * 2 * 4 * 8;
    private static final long LARGE = 8 * SMALL;

    @Test
    void a_key_earns_a_small_table_with_its_second_use_and_a_large_one_with_its_sixty_fifth() {
        KeyTables tables = new KeyTables(1 << 20);
        PublicKey key = key(5);

        assertThat(tables.get(key, 1)).isEmpty();
        assertThat(tables.get(key, 1).orElseThrow().bytes()).isEqualTo(SMALL);
        assertThat(tables.get(key, 62).orElseThrow().bytes()).isEqualTo(SMALL);
        assertThat(tables.get(key, 1).orElseThrow().bytes()).isEqualTo(LARGE);
        assertThat(tables.used()).isEqualTo(LARGE + KeyTable.OVERHEAD);
    }

    @Test
    void a_key_that_is_used_often_at_once_earns_its_table_at_once() {
        assertThat(new KeyTables(1 << 20).get(key(6), 65).orElseThrow().bytes()).isEqualTo(LARGE);
    }

    @Test
    void where_room_for_a_large_table_is_missing_the_small_one_stays() {
        KeyTables tables = new KeyTables(KeyTable.LARGEST);

        assertThat(tables.get(key(7), 70).orElseThrow().bytes()).isEqualTo(SMALL);
    }

    @Test
    void the_tables_used_least_recently_make_room_and_the_memory_is_never_exceeded() {
        long memory = 10 * (SMALL + KeyTable.OVERHEAD);
        KeyTables tables = new KeyTables(memory);
        List<PublicKey> keys =
                IntStream.range(10, 40).mapToObj(KeyTablesTest::key).toList();
        for (PublicKey key : keys) {
            tables.get(keys.get(0), 1);
            tables.get(key, 2);
            assertThat(tables.used()).isLessThanOrEqualTo(memory);
        }

        assertThat(tables.get(keys.get(0), 1)).isPresent();
        assertThat(tables.get(keys.get(29), 1)).isPresent();
        assertThat(tables.get(keys.get(1), 1)).isEmpty();
    }

    private static PublicKey key(int secret) {
        byte[] point = CurveDomain.of(Curve.SECP192R1)
                .getG()
                .multiply(BigInteger.valueOf(secret))
                .getEncoded(false);
        return new PublicKey(Curve.SECP192R1, Bytes.of(point));
    }
}

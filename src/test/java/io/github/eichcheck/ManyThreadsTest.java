package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.report.CdrJson;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One verifier for all threads. {@code -Deichcheck.threads=1000000} verifies that many CDRs. */
class ManyThreadsTest {
    private static final int THREADS = 16;
    private static final int VERIFICATIONS = Integer.getInteger("eichcheck.threads", 1_600);

    @Test
    void sixteenThreads_giveTheAnswersOfOne() throws Exception {
        CdrVerifier verifier = CdrVerifier.with(Policy.interop());
        List<Bytes> cdrs = cdrs();
        List<String> expected = cdrs.stream()
                .map(cdr -> json(CdrVerifier.with(Policy.interop()), cdr))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                tasks.add(() -> differences(verifier, cdrs, expected, first));
            }
            int differences = 0;
            for (Future<Integer> each : pool.invokeAll(tasks)) {
                differences += each.get();
            }
            assertThat(differences).isZero();
        } finally {
            pool.shutdown();
        }
    }

    private static int differences(CdrVerifier verifier, List<Bytes> cdrs, List<String> expected, int first) {
        int differences = 0;
        for (int i = 0; i < VERIFICATIONS / THREADS; i++) {
            int which = (first * 7 + i) % cdrs.size();
            if (!json(verifier, cdrs.get(which)).equals(expected.get(which))) {
                differences++;
            }
        }
        return differences;
    }

    private static String json(CdrVerifier verifier, Bytes cdr) {
        return new String(CdrJson.bytes(verifier.verify(cdr)), StandardCharsets.UTF_8);
    }

    private static List<Bytes> cdrs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ManyThreadsTest::read)
                    .toList();
        }
    }

    private static Bytes read(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.fast.Answer;
import io.github.eichcheck.crypto.fast.Comb;
import io.github.eichcheck.crypto.fast.Equation;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Verifies with tables of the keys that come back, several times as fast as Bouncy Castle. Never alone: Bouncy Castle
 * decides wherever this engine finds a signature invalid or cannot say, for the first signatures of a curve and the first one of
 * a key, and for a random sample of those that this engine finds valid.
 */
public final class FastVerifier implements EcdsaVerifier {
    /** The memory for the tables of keys unless told otherwise, in bytes. */
    public static final long DEFAULT_TABLE_MEMORY = 64L << 20;
    /** Of how many valid signatures one is verified again unless told otherwise. */
    public static final int DEFAULT_SAMPLE = 256;

    private static final String NAME = "fast";
    private static final int LARGEST_BATCH = 256;
    private static final int SMALLEST_BATCH = 16;
    /** So many signatures of a curve pay for the tables of its generator. */
    private static final int CURVE_FROM = 128;

    private final EcdsaVerifier arbiter;
    private final KeyTables keyTables;
    private final RandomSample sample;
    private final int curveFrom;
    private final Map<Curve, AtomicInteger> seen = new ConcurrentHashMap<>();

    /** With {@value #DEFAULT_TABLE_MEMORY} bytes for tables, one valid signature of {@value #DEFAULT_SAMPLE} repeated. */
    public FastVerifier() {
        this(new BouncyCastleVerifier(), DEFAULT_TABLE_MEMORY, DEFAULT_SAMPLE);
    }

    /**
     * An engine with its own limits.
     *
     * @param arbiter decides where this engine does not
     * @param tableMemory the memory for tables of keys, in bytes; with none every signature goes to the arbiter
     * @param oneIn of how many valid signatures one is verified again by the arbiter, at random; 1 for all
     * @throws IllegalArgumentException if the memory is negative or the sample less than one
     */
    public FastVerifier(EcdsaVerifier arbiter, long tableMemory, int oneIn) {
        this(arbiter, tableMemory, oneIn, CURVE_FROM);
    }

    /** The arbiter decides the first signatures of every curve, so many of them. */
    FastVerifier(EcdsaVerifier arbiter, long tableMemory, int oneIn, int curveFrom) {
        this.curveFrom = curveFrom;
        this.arbiter = arbiter;
        this.keyTables = new KeyTables(tableMemory);
        this.sample = new RandomSample(oneIn);
    }

    /**
     * {@inheritDoc}
     *
     * @throws EngineDisagreement if this engine and the arbiter give different answers
     */
    @Override
    public boolean verify(Bytes message, EcdsaSignature signature, PublicKey key) {
        SignatureCheck check = new SignatureCheck(message, signature, key);
        if (!signature.inRange(key.curve())) {
            return arbitrate(check);
        }
        return table(key).map(table -> decide(check, table)).orElseGet(() -> arbitrate(check));
    }

    private Optional<Comb> table(PublicKey key) {
        AtomicInteger before = seen.computeIfAbsent(key.curve(), none -> new AtomicInteger());
        boolean earned = before.get() >= curveFrom || before.incrementAndGet() > curveFrom;
        return earned ? keyTables.get(key, 1) : Optional.empty();
    }

    private boolean decide(SignatureCheck check, Comb table) {
        FastArithmetic arithmetic = FastArithmetic.of(check.key().curve());
        return judge(check, arithmetic.verification().decide(arithmetic.equation(check, table)));
    }

    private boolean judge(SignatureCheck check, Answer answer) {
        return switch (answer) {
            case HOLDS -> !sample.next() || confirmed(check, true);
            case FAILS -> confirmed(check, false);
            case EXCEPTIONAL -> arbitrate(check);
        };
    }

    private boolean confirmed(SignatureCheck check, boolean answer) {
        if (arbitrate(check) != answer) {
            throw new EngineDisagreement(NAME, check, answer);
        }
        return answer;
    }

    private boolean arbitrate(SignatureCheck check) {
        return arbiter.verify(check.message(), check.signature(), check.key());
    }

    /**
     * {@inheritDoc} Those of keys with tables of one kind are verified in step, which is faster the more they are, up to
     * {@value #LARGEST_BATCH}.
     *
     * @throws EngineDisagreement if this engine and the arbiter give different answers
     */
    @Override
    public boolean[] verifyAll(List<SignatureCheck> checks) {
        boolean[] answers = new boolean[checks.size()];
        Map<Object, List<Pending>> groups = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            SignatureCheck check = checks.get(i);
            Optional<Comb> table =
                    check.signature().inRange(check.key().curve()) ? table(check.key()) : Optional.empty();
            if (table.isEmpty()) {
                answers[i] = arbitrate(check);
                continue;
            }
            Object kind = List.of(check.key().curve(), table.get().bytes());
            groups.computeIfAbsent(kind, none -> new ArrayList<>()).add(new Pending(i, check, table.get()));
        }
        for (List<Pending> group : groups.values()) {
            for (int from = 0; from < group.size(); from += LARGEST_BATCH) {
                decide(group.subList(from, Math.min(from + LARGEST_BATCH, group.size())), answers);
            }
        }
        return answers;
    }

    private record Pending(int index, SignatureCheck check, Comb table) {}

    private void decide(List<Pending> batch, boolean[] answers) {
        if (batch.size() < SMALLEST_BATCH) {
            batch.forEach(pending -> answers[pending.index()] = decide(pending.check(), pending.table()));
            return;
        }
        FastArithmetic arithmetic = FastArithmetic.of(batch.get(0).check().key().curve());
        List<Equation> equations = batch.stream()
                .map(pending -> arithmetic.equation(pending.check(), pending.table()))
                .toList();
        List<Answer> decided = arithmetic.verification().decide(equations);
        for (int i = 0; i < decided.size(); i++) {
            answers[batch.get(i).index()] = judge(batch.get(i).check(), decided.get(i));
        }
    }
}

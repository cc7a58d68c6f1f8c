package io.github.eichcheck.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads in one thread, works in several, and hands the results out in the calling thread, in the order of the input. What is
 * read but not handed out yet never takes more than a fixed amount of memory. With one job nothing is done at the same time:
 * the thread that reads waits while the calling thread works. To be used once.
 */
public final class Pipeline {
    /** So many bytes of CDRs may be under way, and a little more for every job. */
    private static final long BUDGET = 8L << 20;

    private static final long BUDGET_OF_A_JOB = 1L << 20;
    private static final long LOOK_UP_MILLIS = 50;

    private final int jobs;
    private final Budget budget;
    private volatile boolean stopped;

    /**
     * A pipeline.
     *
     * @param jobs how many threads work, one or more
     */
    public Pipeline(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be positive: " + jobs);
        }
        this.jobs = jobs;
        this.budget = new Budget(BUDGET + jobs * BUDGET_OF_A_JOB);
    }

    /**
     * Takes results.
     *
     * @param <R> the result of a chunk
     */
    public interface Sink<R> {
        /**
         * Takes the result of the next chunk.
         *
         * @param result what the work gave
         * @throws IOException if nothing can go on
         */
        void accept(R result) throws IOException;
    }

    /**
     * Runs until the feed ends, the sink fails, or {@link #stop()} is called.
     *
     * @param feed read by one thread, another than the calling one
     * @param work done by several threads at once
     * @param sink called in the calling thread, in the order of the feed
     * @param <R> the result of a chunk
     * @return true if everything was handed out, false if it was stopped before
     * @throws IOException that of the feed or the sink; what came before the feed's was handed out
     */
    public <R> boolean run(Feed feed, Function<Chunk, R> work, Sink<R> sink) throws IOException {
        ExecutorService reader = Executors.newSingleThreadExecutor(task -> daemon(task, "eichcheck-reader"));
        ExecutorService workers = Executors.newFixedThreadPool(jobs, task -> daemon(task, "eichcheck-worker"));
        try {
            return jobs == 1 ? alternate(feed, reader, work, sink) : parallel(feed, reader, workers, work, sink);
        } finally {
            stop();
            reader.shutdownNow();
            workers.shutdownNow();
        }
    }

    /** Ends a run soon, from any thread: what is ready by then is handed out, in its order and whole, nothing after it. */
    public void stop() {
        stopped = true;
        budget.close();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private <R> boolean alternate(Feed feed, ExecutorService reader, Function<Chunk, R> work, Sink<R> sink)
            throws IOException {
        while (true) {
            Optional<Optional<Chunk>> read = result(reader.submit(feed::next));
            if (read.isEmpty()) {
                return false;
            }
            Optional<Chunk> chunk = read.get();
            if (chunk.isEmpty()) {
                return true;
            }
            sink.accept(work.apply(chunk.get()));
        }
    }

    /** A chunk under way; the last one of a feed has no future. */
    private record Pending<R>(Optional<Future<R>> result, long weight) {}

    private <R> boolean parallel(
            Feed feed, ExecutorService reader, ExecutorService workers, Function<Chunk, R> work, Sink<R> sink)
            throws IOException {
        BlockingQueue<Pending<R>> queue = new LinkedBlockingQueue<>();
        reader.execute(() -> read(feed, workers, work, queue));
        while (true) {
            Optional<Pending<R>> pending = next(queue);
            if (pending.isEmpty()) {
                return false;
            }
            if (pending.get().result().isEmpty()) {
                return true;
            }
            Optional<R> result = result(pending.get().result().get());
            if (result.isEmpty()) {
                return false;
            }
            sink.accept(result.get());
            budget.giveBack(pending.get().weight());
        }
    }

    private <R> void read(
            Feed feed, ExecutorService workers, Function<Chunk, R> work, BlockingQueue<Pending<R>> queue) {
        try {
            Optional<Chunk> chunk = feed.next();
            while (chunk.isPresent() && budget.take(chunk.get().weight())) {
                Chunk taken = chunk.get();
                queue.add(new Pending<>(Optional.of(workers.submit(() -> work.apply(taken))), taken.weight()));
                chunk = feed.next();
            }
            queue.add(new Pending<>(Optional.empty(), 0));
        } catch (Throwable e) {
            queue.add(new Pending<>(Optional.of(CompletableFuture.failedFuture(e)), 0));
        }
    }

    /** The next chunk; empty where the run was stopped and none is ready. */
    private <R> Optional<Pending<R>> next(BlockingQueue<Pending<R>> queue) {
        try {
            Pending<R> pending = queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            while (pending == null && !stopped) {
                pending = queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            }
            boolean isLast = pending != null && pending.result().isEmpty();
            return isLast && stopped ? Optional.empty() : Optional.ofNullable(pending);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The result of a task; empty where the run was stopped and there is none yet. */
    private <R> Optional<R> result(Future<R> task) throws IOException {
        try {
            while (!task.isDone() && !stopped) {
                awaitBriefly(task);
            }
            return task.isDone() ? Optional.of(task.get()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    private static void awaitBriefly(Future<?> task) throws InterruptedException, ExecutionException {
        try {
            task.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The caller looks whether to wait any longer.
            return;
        }
    }

    private static IOException thrown(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}

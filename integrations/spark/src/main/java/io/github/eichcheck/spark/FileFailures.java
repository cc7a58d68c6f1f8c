package io.github.eichcheck.spark;

import io.github.eichcheck.input.Reason;
import io.github.eichcheck.pipeline.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;

/**
 * What happens where a file cannot be read: the task is tried again, as often as Spark allows; what cannot be read then costs
 * this file and not the run.
 */
final class FileFailures {
    private final int attempts;
    private final Consumer<Unread> unread;

    FileFailures(int attempts, Consumer<Unread> unread) {
        this.attempts = attempts;
        this.unread = unread;
    }

    void failed(String file, IOException e) {
        TaskContext task = TaskContext.get();
        if (task != null && task.attemptNumber() + 1 < attempts) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        unread.accept(new Unread(file, "cannot be read: " + Reason.of(e)));
    }

    /** Something that the reader says and that is no CDR. */
    void noted(Item item) {
        if (item instanceof Item.Unread input) {
            unread.accept(new Unread(input.input(), input.reason()));
        } else if (item instanceof Item.Lost input) {
            unread.accept(new Unread(input.input(), "internal error: " + input.bug(), true));
        }
    }

    /** How often Spark tries a task; a local master has its own rule, {@code local[threads, tries]}. */
    static int attempts(String master, int configured) {
        if (!master.startsWith("local") || master.startsWith("local-cluster")) {
            return configured;
        }
        int comma = master.indexOf(',');
        return comma < 0
                ? 1
                : Integer.parseInt(
                        master.substring(comma + 1, master.length() - 1).strip());
    }
}

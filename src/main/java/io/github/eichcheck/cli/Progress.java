package io.github.eichcheck.cli;

import io.github.eichcheck.input.Input;
import io.github.eichcheck.report.ToolVersion;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how far a run is: bytes read, of how many if that is known, the rate, the time left, CDRs and how
 * many of them are invalid. Lines that are written through {@link #around(PrintStream)} meanwhile stay whole.
 */
final class Progress implements AutoCloseable {
    private static final long AFTER_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int INTERVAL_MILLIS = 250;
    private static final int WIDTH = 100;
    private static final long MEBI = 1 << 20;

    private final Line line;
    private final boolean shown;
    private final long startsAt;
    private final OptionalLong total;
    private final AtomicLong bytes = new AtomicLong();
    private @Nullable ProgressBar bar;

    private Progress(PrintStream err, boolean shown, long startsAt, OptionalLong total) {
        this.line = new Line(err);
        this.shown = shown;
        this.startsAt = startsAt;
        this.total = total;
    }

    /** Progress of a run over these arguments. */
    static Progress of(ProgressMode mode, PrintStream err, List<String> arguments) {
        boolean shown = mode == ProgressMode.ALWAYS || (mode == ProgressMode.AUTO && Terminal.seesErrors());
        long startsAt = System.nanoTime() + (mode == ProgressMode.ALWAYS ? 0 : AFTER_NANOS);
        return new Progress(err, shown, startsAt, shown ? InputSizes.of(arguments) : OptionalLong.empty());
    }

    /** No progress is shown. */
    static Progress none(PrintStream err) {
        return new Progress(err, false, 0, OptionalLong.empty());
    }

    /** Counts what is read. */
    Iterator<Input> counted(Iterator<Input> inputs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Input next() {
                Input input = inputs.next();
                return input instanceof Input.Stream stream && shown ? counted(stream) : input;
            }
        };
    }

    private Input.Stream counted(Input.Stream stream) {
        return new Input.Stream(
                stream.name(),
                () -> new FilterInputStream(stream.source().open()) {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        int count = in.read(target, offset, length);
                        bytes.addAndGet(Math.max(count, 0));
                        return count;
                    }
                },
                stream.live());
    }

    /** So many CDRs are decided. */
    void decided(long cdrs, long invalid) {
        if (!shown) {
            return;
        }
        ProgressBar open = bar;
        if (open == null && System.nanoTime() - startsAt >= 0) {
            open = open();
            bar = open;
        }
        if (open != null) {
            open.stepTo(bytes.get());
            open.setExtraMessage(" " + cdrs + " CDRs, " + invalid + " invalid");
        }
    }

    private ProgressBar open() {
        return new ProgressBarBuilder()
                .setTaskName(ToolVersion.NAME)
                .setInitialMax(total.orElse(-1))
                .setUnit(" MiB", MEBI)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(line)
                .build();
    }

    /** Returns a stream for lines that stand above the bar. */
    PrintStream around(PrintStream err) {
        return shown ? new Above(err, line) : err;
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        ProgressBar open = bar;
        bar = null;
        if (open != null) {
            open.close();
        }
    }

    /** The last line of the terminal. */
    private static final class Line implements ProgressBarConsumer {
        private final PrintStream err;
        private int length;
        private boolean closed;

        Line(PrintStream err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String text) {
            if (!closed) {
                err.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
                err.flush();
                length = text.length();
            }
        }

        @Override
        public synchronized void clear() {
            if (length > 0) {
                err.print("\r" + " ".repeat(length) + "\r");
                err.flush();
                length = 0;
            }
        }

        @Override
        public synchronized void close() {
            clear();
            closed = true;
        }
    }

    /** Takes the bar away before it writes; the next step brings it back below. */
    private static final class Above extends PrintStream {
        private final Line line;

        Above(PrintStream err, Line line) {
            super((OutputStream) err, true, StandardCharsets.UTF_8);
            this.line = line;
        }

        @Override
        public void print(@Nullable String text) {
            synchronized (line) {
                line.clear();
                super.print(text);
                flush();
            }
        }
    }
}

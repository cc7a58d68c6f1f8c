package io.github.eichcheck.input;

/**
 * How much one packed input may unpack to. What goes beyond a limit is not read any further; nothing of this takes memory,
 * so the limits are there for time.
 *
 * @param bytes the most bytes that all files of an input may have together
 * @param ratio how many times more bytes may come out than went in, once {@link #FREE} bytes came out
 * @param entries the most files of an archive, those that are passed over included
 */
public record Limits(long bytes, long ratio, long entries) {
    /** So many bytes may come out whatever the ratio: 64 MiB. */
    public static final long FREE = 64L << 20;

    /** 1 TiB, 200 times, ten million files: CDRs with signed values shrink to a third or a tenth. */
    public static final Limits DEFAULT = new Limits(1L << 40, 200, 10_000_000);
}

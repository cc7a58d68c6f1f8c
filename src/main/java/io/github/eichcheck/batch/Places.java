package io.github.eichcheck.batch;

import java.util.Arrays;
import java.util.Objects;

/**
 * In which file each CDR of a run lies. CDRs that follow each other in a file are one stretch, of which only the file's name,
 * the number of the first CDR and its place in the file are kept.
 */
final class Places {
    private String[] files = new String[16];
    private int[] firsts = new int[16];
    private long[] starts = new long[16];
    private int size;
    private int cdrs;

    /** Counts one more CDR, the next one of a file, and returns its number from zero. */
    int add(String file) {
        return add(file, isOf(file) ? next() : 1);
    }

    /** Counts one more CDR, at a place of a file from one, and returns its number from zero. */
    int add(String file, long place) {
        if (!isOf(file) || place != next()) {
            if (size == files.length) {
                files = Arrays.copyOf(files, size + size / 4);
                firsts = Arrays.copyOf(firsts, size + size / 4);
                starts = Arrays.copyOf(starts, size + size / 4);
            }
            files[size] = file;
            firsts[size] = cdrs;
            starts[size] = place;
            size++;
        }
        return cdrs++;
    }

    private boolean isOf(String file) {
        return size > 0 && Objects.equals(files[size - 1], file);
    }

    /** The place after the last one. */
    private long next() {
        return starts[size - 1] + cdrs - firsts[size - 1];
    }

    /** Where a CDR lies, such as {@code CDR 57 of cdrs.ndjson}. */
    String name(int cdr) {
        int found = Arrays.binarySearch(firsts, 0, size, cdr);
        int stretch = found >= 0 ? found : -found - 2;
        String place = "CDR " + (starts[stretch] + cdr - firsts[stretch]);
        return files[stretch].isEmpty() ? place : place + " of " + files[stretch];
    }

    long bytes() {
        return 4L * files.length + 4L * firsts.length + 8L * starts.length;
    }
}

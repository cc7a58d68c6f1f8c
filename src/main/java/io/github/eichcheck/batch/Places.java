package io.github.eichcheck.batch;

import java.util.Arrays;
import java.util.Objects;

/** In which file each CDR of a run lies: of every file only its name and the number of its first CDR are kept. */
final class Places {
    private String[] files = new String[16];
    private int[] firsts = new int[16];
    private int size;
    private int cdrs;

    /** Counts one more CDR and returns its number from zero. */
    int add(String file) {
        if (size == 0 || !Objects.equals(files[size - 1], file)) {
            if (size == files.length) {
                files = Arrays.copyOf(files, size + size / 4);
                firsts = Arrays.copyOf(firsts, size + size / 4);
            }
            files[size] = file;
            firsts[size] = cdrs;
            size++;
        }
        return cdrs++;
    }

    /** Where a CDR lies, such as {@code CDR 57 of cdrs.ndjson}. */
    String name(int cdr) {
        int found = Arrays.binarySearch(firsts, 0, size, cdr);
        int file = found >= 0 ? found : -found - 2;
        String place = "CDR " + (cdr - firsts[file] + 1);
        return files[file].isEmpty() ? place : place + " of " + files[file];
    }

    long bytes() {
        return 4L * files.length + 4L * firsts.length;
    }
}

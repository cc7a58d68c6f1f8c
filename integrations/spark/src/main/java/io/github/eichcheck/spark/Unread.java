package io.github.eichcheck.spark;

import java.io.Serializable;

/**
 * An input, or a part of one, that no CDR could be had from.
 *
 * @param file its name
 * @param reason why, in a few words
 * @param bug true if it was lost to a bug of this program
 */
record Unread(String file, String reason, boolean bug) implements Serializable, Comparable<Unread> {
    Unread(String file, String reason) {
        this(file, reason, false);
    }

    @Override
    public int compareTo(Unread other) {
        int files = file.compareTo(other.file);
        return files == 0 ? reason.compareTo(other.reason) : files;
    }
}

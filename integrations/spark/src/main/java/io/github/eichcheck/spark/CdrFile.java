package io.github.eichcheck.spark;

import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.CdrText.BrokenText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.ocpi.SourcePosition;
import java.io.Serializable;

/**
 * A file of CDRs.
 *
 * @param index its place among all files of the run, from zero: the order of the input
 * @param name what reports call it: the path as given, or found under the one given
 * @param path where Hadoop finds it
 * @param size in bytes
 * @param lines true if each line is a CDR although the name does not say so
 */
record CdrFile(int index, String name, String path, long size, boolean lines) implements Serializable {
    private static final String LINES = ".ndjson";

    /** A name that says that each line is a CDR. */
    static String asLines(String name) {
        return name + LINES;
    }

    /** The name in reports of this file, or of one in it, which may have been read under another name. */
    String named(String read) {
        String other = asLines(name);
        return read.startsWith(other) ? name + read.substring(other.length()) : read;
    }

    /** A text at its position, so many lines further down. */
    CdrText placed(CdrText text, long lines) {
        SourcePosition at = text.position();
        SourcePosition place = new SourcePosition(named(at.file()), at.pointer(), at.line() + lines, at.column());
        if (text instanceof CdrJson json) {
            return new CdrJson(place, json.json());
        }
        BrokenText broken = (BrokenText) text;
        return new BrokenText(place, broken.code(), broken.detail());
    }
}

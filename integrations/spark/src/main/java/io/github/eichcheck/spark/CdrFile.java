package io.github.eichcheck.spark;

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
record CdrFile(int index, String name, String path, long size, boolean lines) implements Serializable {}

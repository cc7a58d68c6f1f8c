/**
 * Where CDRs come from: files, folders, patterns, and what lies packed in them. Nothing is unpacked to the disk, and what
 * unpacks to too much ends with a reason.
 */
@NullMarked
package io.github.eichcheck.input;

import org.jspecify.annotations.NullMarked;

/**
 * Which key belongs to which meter or charge point, according to lists from outside of the CDR. Keys that a CDR or a
 * record brings along never come in here. The only package that sees the CSV library.
 */
@NullMarked
package io.github.eichcheck.trust;

import org.jspecify.annotations.NullMarked;

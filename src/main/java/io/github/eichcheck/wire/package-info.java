/** Bytes and documents as they are received. Imports nothing of this project. */
@NullMarked
package io.github.eichcheck.wire;

import org.jspecify.annotations.NullMarked;

/** ECDSA: curves, keys in every form that is met, signatures, verification. The only package that sees Bouncy Castle. */
@NullMarked
package io.github.eichcheck.crypto;

import org.jspecify.annotations.NullMarked;

/**
 * Elliptic-curve arithmetic for verifying many signatures of keys that come back, and nothing else: a field, a curve, tables of
 * multiples, and the equation of ECDSA. Public numbers only: nothing here is constant-time. BOUNDS.md in this folder proves
 * that no sum overflows.
 */
@NullMarked
package io.github.eichcheck.crypto.fast;

import org.jspecify.annotations.NullMarked;

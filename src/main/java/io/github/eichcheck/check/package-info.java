/**
 * What is asked of the readings and the bill once the signatures are verified: one small class per rule. A check only
 * looks; it neither decodes nor verifies.
 */
@NullMarked
package io.github.eichcheck.check;

import org.jspecify.annotations.NullMarked;

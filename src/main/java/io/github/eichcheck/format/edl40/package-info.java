/**
 * EDL40, what all its carriers share: the 320 signed bytes, how they are read, and the signature over them.
 *
 * <p>The carriers lie in packages of their own and use this one: SML telegrams and XML with the finished block in
 * {@code ebee}, XML with the single fields in {@code mennekes}.
 *
 * <p>Reading order: {@link io.github.eichcheck.format.edl40.Edl40Block}, {@link
 * io.github.eichcheck.format.edl40.Edl40Value}.
 */
@NullMarked
package io.github.eichcheck.format.edl40;

import org.jspecify.annotations.NullMarked;

/**
 * SML, the Smart Message Language (BSI TR-03109-1, annex IV; SML version 1.04), as far as signed meter values need it: a
 * bounded reader that trusts no length and never allocates more than the bytes that are left.
 *
 * <p>Reading order: {@link io.github.eichcheck.format.sml.SmlFile}, {@code SmlTransport}, {@code TlvReader}, {@link
 * io.github.eichcheck.format.sml.GetListResponse}.
 */
@NullMarked
package io.github.eichcheck.format.sml;

import org.jspecify.annotations.NullMarked;

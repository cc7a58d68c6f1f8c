/**
 * OCMF, the Open Charge Metering Format of S.A.F.E. e.V., versions 0.1 to 1.4.
 *
 * <p>Reading order: {@link io.github.eichcheck.format.ocmf.OcmfDecoder}, {@code FrameScanner} (where the sections end),
 * {@code SignatureSection}, {@code Payload}, {@code GeneralFields}, {@code Readings}.
 */
@NullMarked
package io.github.eichcheck.format.ocmf;

import org.jspecify.annotations.NullMarked;

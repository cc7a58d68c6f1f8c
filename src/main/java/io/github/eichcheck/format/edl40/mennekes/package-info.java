/**
 * EDL40 as MENNEKES charging stations hand it over: an XML document with the single fields of the 320 signed bytes.
 *
 * <p>Reading order: {@link io.github.eichcheck.format.edl40.mennekes.MennekesDecoder}, {@code XmlTree} (the bounded
 * reading of the XML), {@code BillingDocument} (which processes it holds), {@code ChargingProcess}, {@code Measurement}
 * (how the signed bytes are rebuilt).
 */
@NullMarked
package io.github.eichcheck.format.edl40.mennekes;

import org.jspecify.annotations.NullMarked;

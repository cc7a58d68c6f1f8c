/**
 * EDL40 as eBee controllers and others send it: an SML telegram from which the signed block is put together, or an XML
 * document that holds the finished block.
 *
 * <p>Reading order: {@link io.github.eichcheck.format.edl40.ebee.EbeeDecoder}, {@code Telegram}, {@code PagedLayout},
 * {@code OldLayout}; {@code MeterValueXml}, {@code XmlRecord}.
 */
@NullMarked
package io.github.eichcheck.format.edl40.ebee;

import org.jspecify.annotations.NullMarked;

/**
 * From the text in a {@code SignedValue} to the bytes of the signed records: base64, hexadecimal, raw texts, wrappers,
 * escaped copies and records that were split over two fields. Every step is reported. Nothing here looks at a signature
 * or a key, and nothing is written anew: what is undone is exactly what was done for the transport.
 */
@NullMarked
package io.github.eichcheck.transport;

import org.jspecify.annotations.NullMarked;

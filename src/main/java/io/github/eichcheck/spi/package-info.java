/** What a decoder of a signed format implements, and what it returns. */
@NullMarked
package io.github.eichcheck.spi;

import org.jspecify.annotations.NullMarked;

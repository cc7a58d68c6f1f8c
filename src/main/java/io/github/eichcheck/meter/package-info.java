/** What a meter says: registers, exact quantities, times and how far they can be relied upon. */
@NullMarked
package io.github.eichcheck.meter;

import org.jspecify.annotations.NullMarked;

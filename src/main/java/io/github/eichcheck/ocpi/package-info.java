/** OCPI charge detail records as immutable records, and their reader. */
@NullMarked
package io.github.eichcheck.ocpi;

import org.jspecify.annotations.NullMarked;

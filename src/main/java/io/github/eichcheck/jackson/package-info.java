/** CDRs that somebody else has already parsed with Jackson; the only package that needs jackson-databind. */
@NullMarked
package io.github.eichcheck.jackson;

import org.jspecify.annotations.NullMarked;

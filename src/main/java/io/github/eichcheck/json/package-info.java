/** JSON texts as they were written: exact digits, duplicate members, offsets. Hides the JSON library. */
@NullMarked
package io.github.eichcheck.json;

import org.jspecify.annotations.NullMarked;

/** Holds the findings, the documents that name them and the data that reach them against each other. */
@NullMarked
package io.github.eichcheck.catalogue;

import org.jspecify.annotations.NullMarked;

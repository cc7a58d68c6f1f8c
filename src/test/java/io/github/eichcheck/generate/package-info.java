/** Makes our own vectors and samples from fixed keys with deterministic nonces, byte for byte the same every time. */
@org.jspecify.annotations.NullMarked
package io.github.eichcheck.generate;

package io.github.eichcheck.spi;

/**
 * Which bytes of a signed message belong to which field.
 *
 * @param name the field's name in the terms of its format
 * @param from the offset of its first byte in the message
 * @param to the offset after its last byte
 * @param value what it says, for display
 */
public record FieldRange(String name, int from, int to, String value) {}

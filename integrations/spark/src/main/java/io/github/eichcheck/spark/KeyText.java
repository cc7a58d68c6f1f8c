package io.github.eichcheck.spark;

import java.io.Serializable;

/**
 * The content of a key list, as it is sent to the executors.
 *
 * @param name the list's name
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record KeyText(String name, byte[] content) implements Serializable {}

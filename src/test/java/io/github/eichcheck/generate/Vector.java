package io.github.eichcheck.generate;

import java.util.List;
import java.util.Optional;

/**
 * One test of a format: a record, the key, and what must be said of it.
 *
 * @param comment what is special about it, as a short fact
 * @param flags which notes apply
 * @param record the record's bytes
 * @param nature {@code nature} of the signed value; empty to leave it out
 * @param publicKey the key in hexadecimal SPKI; empty to leave it out
 * @param verdict the worst verdict of signature, key and session
 * @param energy the signed energy in kWh; empty where no difference can be formed
 * @param findings the exact set of codes but {@code totals/*} and {@code key/self-asserted}
 */
record Vector(
        String comment,
        List<String> flags,
        byte[] record,
        Optional<String> nature,
        Optional<byte[]> publicKey,
        String verdict,
        Optional<String> energy,
        List<String> findings) {}

package io.github.eichcheck.trust;

import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads files of keys, whichever kind they are of. */
public final class KeyListFiles {
    private KeyListFiles() {}

    /**
     * Reads a register or a list of our own form.
     *
     * @param file its name as the user gave it
     * @param content the whole file
     * @return its entries and what is wrong
     * @throws IOException if it can be read as neither
     */
    public static KeyImport read(String file, Bytes content) throws IOException {
        return RegisterReader.isRegister(content)
                ? KeyImport.of(RegisterReader.read(file, content))
                : readList(file, content);
    }

    /**
     * Reads a list of our own form: CSV, NDJSON or PEM.
     *
     * @param file its name as the user gave it
     * @param content the whole file
     * @return its entries and what is wrong
     * @throws IOException if it cannot be read
     */
    public static KeyImport readList(String file, Bytes content) throws IOException {
        return KeyImport.of(file, KeyListReader.read(file, new ByteArrayInputStream(content.toArray())));
    }

    /**
     * Takes entries that were collected elsewhere for a list.
     *
     * @param name what they were collected from
     * @param keys the entries
     * @return which of them are usable and which are not
     */
    public static KeyImport of(String name, List<ListedKey> keys) {
        return KeyImport.of(name, new KeyList(List.copyOf(keys), List.of()));
    }
}

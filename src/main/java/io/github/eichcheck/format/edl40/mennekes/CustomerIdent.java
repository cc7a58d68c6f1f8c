package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Names;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * Who charged: the number of a card, or a text that may end in {@code #} and the name of a tariff.
 *
 * @param user without the tariff: a text where all bytes are printable ASCII, else hexadecimal digits; empty for no bytes
 * @param tariff what follows the last {@code #}; empty where the ident is no text or has none
 */
record CustomerIdent(Optional<String> user, Optional<String> tariff) {
    /**
     * Reads an ident.
     *
     * @param bytes as signed
     * @return the ident
     */
    static CustomerIdent read(Bytes bytes) {
        // Digits hold no separator, so that only a text can be split.
        Optional<String> ident = Edl40Names.contract(Edl40Block.withoutPadding(bytes));
        int separator = ident.orElse("").lastIndexOf('#');
        return separator < 0
                ? new CustomerIdent(ident, Optional.empty())
                : new CustomerIdent(
                        ident.map(text -> text.substring(0, separator)),
                        ident.map(text -> text.substring(separator + 1)));
    }
}

package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * Who charged: the number of a card, or a text that may end in {@code #} and the name of a tariff.
 *
 * @param bytes as signed
 */
record CustomerIdent(Bytes bytes) {
    private static final int FIRST_PRINTABLE = ' ';
    private static final int LAST_PRINTABLE = '~';

    /**
     * The ident without its tariff.
     *
     * @return a text where all bytes are printable ASCII, else hexadecimal digits in lower case; empty for no bytes
     */
    Optional<String> user() {
        Bytes significant = Edl40Block.withoutPadding(bytes);
        if (significant.length() == 0) {
            return Optional.empty();
        }
        return Optional.of(text().map(CustomerIdent::beforeTariff).orElseGet(significant::toHex));
    }

    /**
     * The name of the tariff.
     *
     * @return what follows the last {@code #}; empty where the ident is no text or has none
     */
    Optional<String> tariff() {
        return text().filter(text -> text.indexOf('#') >= 0).map(text -> text.substring(text.lastIndexOf('#') + 1));
    }

    private Optional<String> text() {
        Bytes significant = Edl40Block.withoutPadding(bytes);
        for (int i = 0; i < significant.length(); i++) {
            if (significant.at(i) < FIRST_PRINTABLE || significant.at(i) > LAST_PRINTABLE) {
                return Optional.empty();
            }
        }
        return Optional.of(significant.toUtf8());
    }

    private static String beforeTariff(String text) {
        int hash = text.lastIndexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }
}

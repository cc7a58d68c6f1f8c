package io.github.eichcheck.cli;

import io.github.eichcheck.crypto.KeyForms;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.report.TextTable;
import io.github.eichcheck.wire.Bytes;
import java.util.List;

/** A key in every form, for people. */
final class KeyDescription {
    private static final int GROUPS = 8;

    private KeyDescription() {}

    static String of(ReadKey read) {
        PublicKey key = read.key();
        KeyForms forms = new KeyForms(key);
        return TextTable.of(List.of(
                        List.of("curve", key.curve().id()),
                        List.of("fingerprint", key.fingerprint()),
                        List.of("read from", String.join(", ", read.form())),
                        List.of("base64", forms.base64()),
                        List.of("hex", key.toSpki().toHex()),
                        List.of("uncompressed", key.point().toHex()),
                        List.of("compressed", key.compressedPoint().toHex()),
                        List.of("x", key.x().toHex()),
                        List.of("y", key.y().toHex()),
                        List.of("base32", forms.base32() + "  (compressed, as Alfen prints it)")))
                + "\n" + forms.pem()
                + "\nto compare with a label, whole key:\n" + grouped(key.toSpki())
                + "to compare with a label, x and y alone:\n"
                + grouped(key.point().slice(1, key.point().length()));
    }

    private static String grouped(Bytes bytes) {
        String[] groups = KeyForms.grouped(bytes).split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.length; i++) {
            boolean last = i % GROUPS == GROUPS - 1 || i == groups.length - 1;
            text.append(i % GROUPS == 0 ? "  " : " ").append(groups[i]).append(last ? "\n" : "");
        }
        return text.toString();
    }
}

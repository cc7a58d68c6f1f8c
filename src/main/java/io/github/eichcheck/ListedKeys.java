package io.github.eichcheck;

import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.trust.TrustedKey;
import io.github.eichcheck.trust.TrustedKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of some entries of a list, read with the curve of a record.
 *
 * @param keys the keys in the order of the list, each once
 * @param refusals which entries have no key that can be used, and why
 */
record ListedKeys(List<PublicKey> keys, List<String> refusals) {

    static ListedKeys read(List<TrustedKey> entries, TrustedKeys trusted, KeyRequest request) {
        Set<PublicKey> keys = new LinkedHashSet<>();
        List<String> refusals = new ArrayList<>(0);
        for (TrustedKey entry : entries) {
            if (entry.defect().isPresent()) {
                refusals.add(place(entry) + entry.defect().get().text());
                continue;
            }
            KeyText text = trusted.read(entry, request.curve());
            if (text instanceof ReadKey read) {
                keys.add(read.key());
            } else if (text instanceof RefusedKey refused) {
                refusals.add(place(entry) + refused.reason());
            }
        }
        return new ListedKeys(List.copyOf(keys), List.copyOf(refusals));
    }

    private static String place(TrustedKey entry) {
        return entry.place().file() + ":" + entry.place().line() + ": ";
    }
}

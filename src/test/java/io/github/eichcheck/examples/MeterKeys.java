package io.github.eichcheck.examples;

// snippet
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.PublicKeyReader;
import io.github.eichcheck.trust.KeyListReader;
import io.github.eichcheck.trust.TrustedKey;
import io.github.eichcheck.trust.TrustedKeyLists;
import io.github.eichcheck.trust.TrustedKeys;
import io.github.eichcheck.trust.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class MeterKeys {
    private MeterKeys() {}

    /** Trusts the keys of a list, in CSV (then commons-csv must be there), NDJSON or PEM. */
    public static CdrVerifier fromList(String name, InputStream list) throws IOException {
        TrustedKeyLists lists = new TrustedKeyLists();
        KeyListReader.read(name, list, lists); // lists.problems() says which lines cannot be used
        return CdrVerifier.with(Policy.interop()).trusting(lists.keys());
    }

    /** Trusts keys of a database of your own: key texts in any form by the meter's serial number. */
    public static CdrVerifier fromDatabase(Map<String, String> keysByMeter) {
        List<TrustedKey> keys = new ArrayList<>();
        keysByMeter.forEach((meter, text) -> {
            KeyText read = PublicKeyReader.read(text, Optional.empty());
            if (read instanceof KeyText.ReadKey usable) {
                keys.add(TrustedKey.ofMeter(meter, usable.key(), Validity.ALWAYS));
            }
        });
        return CdrVerifier.with(Policy.interop()).trusting(TrustedKeys.of(keys));
    }
}

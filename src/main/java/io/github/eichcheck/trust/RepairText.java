package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.KeyRepair;

/** A repair in words. */
final class RepairText {
    private RepairText() {}

    static String of(KeyRepair repair) {
        String change = repair.was().isEmpty()
                ? "'" + repair.becomes().orElse("") + "' is missing"
                : "'" + repair.was().get() + "' "
                        + repair.becomes()
                                .map(becomes -> "would have to be '" + becomes + "'")
                                .orElse("is one too many");
        return "character " + repair.position() + " without blanks: " + change + "; that would be a point of "
                + repair.key().curve().id() + ", " + repair.key().fingerprint()
                + ". Compare with the label; nothing was changed";
    }
}

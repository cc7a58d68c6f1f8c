package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordOrigin.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PG: the letter of the context and the number of the record in it (OCMF 1.4.1, payload section). */
final class Pagination {
    private static final Pattern WRITTEN = Pattern.compile("([TF])([0-9]{1,18})");

    private static final int LONGEST_PLAIN = 18;

    private Pagination() {}

    static Optional<Page> read(OcmfObject general, DecodeContext context) {
        String written = general.string("PG").orElse("");
        Optional<Page> plain = plain(written);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            context.report(
                    FieldFinding.PG_MALFORMED, "PG", "T or F and a number", written.isEmpty() ? "nothing" : written);
            return Optional.empty();
        }
        if (parts.group(2).length() > 1 && parts.group(2).startsWith("0")) {
            context.report(FieldFinding.PG_LEADING_ZEROS, "PG", written);
        }
        return Optional.of(new Page(parts.group(1), Long.parseLong(parts.group(2))));
    }

    /** A page without leading zeros. */
    private static Optional<Page> plain(String written) {
        if (written.length() < 2 || written.length() > LONGEST_PLAIN || "TF".indexOf(written.charAt(0)) < 0) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 1; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9 || (digit == 0 && i == 1)) {
                return Optional.empty();
            }
            number = 10 * number + digit;
        }
        return Optional.of(new Page(written.substring(0, 1), number));
    }
}

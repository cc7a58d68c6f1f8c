package io.github.eichcheck.cli;

import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.spi.Decoders;
import java.util.List;

/** Looks up finding codes that somebody typed. */
final class Codes {
    private Codes() {}

    /** Returns the code of that name, or refuses with the names that are near. */
    static FindingCode find(String id) {
        FindingCatalogue catalogue = catalogue();
        return catalogue.find(id).orElseThrow(() -> new UsageException(unknown(id, catalogue)));
    }

    /** Returns all codes, those of the installed decoders included. */
    static FindingCatalogue catalogue() {
        return FindingCatalogue.of(Decoders.installed());
    }

    private static String unknown(String id, FindingCatalogue catalogue) {
        List<String> ids = catalogue.all().stream().map(FindingCode::id).toList();
        return "unknown finding code '" + id + "'; did you mean " + String.join(", ", Nearest.to(id, ids)) + "?";
    }
}

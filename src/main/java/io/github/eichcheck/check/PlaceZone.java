package io.github.eichcheck.check;

import io.github.eichcheck.ocpi.CdrLocation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The time zone of a charge point: the one that the CDR names (OCPI 2.1.1), else that of its country (ISO 3166-1) where
 * the country, without its territories overseas, has only one.
 */
final class PlaceZone {
    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("DEU", "Europe/Berlin"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("AUT", "Europe/Vienna"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("CHE", "Europe/Zurich"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("LIE", "Europe/Vaduz"),
            Map.entry("LI", "Europe/Vaduz"),
            Map.entry("NLD", "Europe/Amsterdam"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("BEL", "Europe/Brussels"),
            Map.entry("BE", "Europe/Brussels"),
            Map.entry("LUX", "Europe/Luxembourg"),
            Map.entry("LU", "Europe/Luxembourg"),
            Map.entry("FRA", "Europe/Paris"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("DNK", "Europe/Copenhagen"),
            Map.entry("DK", "Europe/Copenhagen"),
            Map.entry("POL", "Europe/Warsaw"),
            Map.entry("PL", "Europe/Warsaw"),
            Map.entry("CZE", "Europe/Prague"),
            Map.entry("CZ", "Europe/Prague"),
            Map.entry("SVK", "Europe/Bratislava"),
            Map.entry("SK", "Europe/Bratislava"),
            Map.entry("HUN", "Europe/Budapest"),
            Map.entry("HU", "Europe/Budapest"),
            Map.entry("SVN", "Europe/Ljubljana"),
            Map.entry("SI", "Europe/Ljubljana"),
            Map.entry("HRV", "Europe/Zagreb"),
            Map.entry("HR", "Europe/Zagreb"),
            Map.entry("ITA", "Europe/Rome"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("SWE", "Europe/Stockholm"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("NOR", "Europe/Oslo"),
            Map.entry("NO", "Europe/Oslo"),
            Map.entry("FIN", "Europe/Helsinki"),
            Map.entry("FI", "Europe/Helsinki"),
            Map.entry("GBR", "Europe/London"),
            Map.entry("GB", "Europe/London"),
            Map.entry("IRL", "Europe/Dublin"),
            Map.entry("IE", "Europe/Dublin"));

    private PlaceZone() {}

    /**
     * The zone of a place.
     *
     * @param place the place
     * @return its zone; empty where nothing says which it is
     */
    static Optional<ZoneId> of(CdrLocation place) {
        return place.timeZone()
                .flatMap(PlaceZone::named)
                .or(() -> place.country()
                        .map(country -> BY_COUNTRY.get(AsciiText.upper(country.strip())))
                        .map(ZoneId::of));
    }

    private static Optional<ZoneId> named(String text) {
        try {
            return Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

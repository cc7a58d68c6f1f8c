package io.github.eichcheck.ocpi;

import java.util.Optional;

/**
 * The charge point of a CDR: {@code CdrLocation} (OCPI 2.2.1, section 10.4.4), or {@code location} of 2.1.1 with its only
 * EVSE.
 *
 * @param id {@code id}
 * @param country {@code country}, ISO 3166-1 alpha-3; in 2.1.1 often alpha-2
 * @param timeZone {@code time_zone} of 2.1.1
 * @param evseUid {@code evse_uid} ({@code uid})
 * @param evseId {@code evse_id}
 * @param connectorId {@code connector_id} ({@code connectors[0].id})
 */
public record CdrLocation(
        Optional<String> id,
        Optional<String> country,
        Optional<String> timeZone,
        Optional<String> evseUid,
        Optional<String> evseId,
        Optional<String> connectorId) {
    /** Nothing is known of the place. */
    public static final CdrLocation UNKNOWN = new CdrLocation(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

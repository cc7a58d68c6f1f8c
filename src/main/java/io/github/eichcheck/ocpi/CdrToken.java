package io.github.eichcheck.ocpi;

import java.util.Optional;

/**
 * An OCPI {@code CdrToken} (OCPI 2.2.1, section 10.4.5).
 *
 * @param uid {@code uid} ({@code auth_id} of 2.1.1)
 * @param type {@code type}, such as {@code RFID}
 * @param contractId {@code contract_id}
 */
public record CdrToken(Optional<String> uid, Optional<String> type, Optional<String> contractId) {}

package io.github.eichcheck.check;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.spi.SignedRecord;
import java.util.Optional;

/**
 * A signed record of a CDR after its signature was looked at.
 *
 * @param location the signed value that it came from
 * @param nature {@code nature} of that value as written
 * @param format the format's identifier
 * @param record what it states
 * @param key the key that it was, or would have been, verified with
 */
public record CheckedRecord(
        Location location, Optional<String> nature, String format, SignedRecord record, Optional<PublicKey> key) {}

package io.github.eichcheck.transport;

import io.github.eichcheck.finding.Finding;
import java.util.List;

/**
 * What one {@code SignedValue} held.
 *
 * @param records the records in the order of the text; empty where there is none, and then a finding says why
 * @param differing whole records in {@code plain_data} that are not, byte by byte, those in {@code signed_data}
 * @param findings how the transport departs from OCPI, each code once, in the order met
 */
public record Transported(List<TransportedRecord> records, List<TransportedRecord> differing, List<Finding> findings) {}

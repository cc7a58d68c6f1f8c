package io.github.eichcheck.transport;

import io.github.eichcheck.finding.Finding;
import java.util.List;

/**
 * What one {@code SignedValue} held.
 *
 * @param records the records in the order of the text; empty where there is none, and then a finding says why
 * @param findings how the transport departs from OCPI, each code once, in the order met
 */
public record Transported(List<TransportedRecord> records, List<Finding> findings) {}

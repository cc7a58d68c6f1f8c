package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * What a process states for all its measurements.
 *
 * @param serverId the meter's number; empty where it cannot be read, which was reported
 * @param customer who charged; empty where it cannot be read, which was reported
 * @param fields the fields of the process
 */
record SharedFields(Optional<Bytes> serverId, Optional<Bytes> customer, Fields fields) {
    private static final String CUSTOMER_TIME = "TimestampCustomerIdent";

    /**
     * When the customer was identified: what the measurement says, else what the process says. Only the one that is
     * used is read.
     *
     * @param measurement the fields of the measurement
     * @return the time; empty where it is missing or cannot be read, which is reported
     */
    Optional<WallClock> customerTime(Fields measurement) {
        boolean shared = !measurement.has(CUSTOMER_TIME) && fields.has(CUSTOMER_TIME);
        return shared ? fields.time(CUSTOMER_TIME) : measurement.time(CUSTOMER_TIME);
    }
}

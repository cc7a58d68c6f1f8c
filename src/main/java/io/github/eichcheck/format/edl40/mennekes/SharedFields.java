package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/** What a process states for all its measurements. */
final class SharedFields {
    private static final String CUSTOMER_TIME = "TimestampCustomerIdent";

    private final Optional<Bytes> serverId;
    private final Optional<Bytes> customer;
    private final Fields fields;
    private final boolean hasCustomerTime;
    private Optional<Optional<WallClock>> customerTime = Optional.empty();

    /**
     * What a process states.
     *
     * @param serverId the meter's number; empty where it cannot be read, which was reported
     * @param customer who charged; empty where it cannot be read, which was reported
     * @param fields the fields of the process
     */
    SharedFields(Optional<Bytes> serverId, Optional<Bytes> customer, Fields fields) {
        this.serverId = serverId;
        this.customer = customer;
        this.fields = fields;
        this.hasCustomerTime = fields.has(CUSTOMER_TIME);
    }

    /** The meter's number; empty where it cannot be read, which was reported. */
    Optional<Bytes> serverId() {
        return serverId;
    }

    /** Who charged; empty where it cannot be read, which was reported. */
    Optional<Bytes> customer() {
        return customer;
    }

    /**
     * When the customer was identified: what the measurement says, else what the process says. Only the one that is
     * used is read.
     *
     * @param measurement the fields of the measurement
     * @return the time; empty where it is missing or cannot be read, which is reported
     */
    Optional<WallClock> customerTime(Fields measurement) {
        if (measurement.has(CUSTOMER_TIME) || !hasCustomerTime) {
            return measurement.time(CUSTOMER_TIME);
        }
        Optional<WallClock> shared = customerTime.orElseGet(() -> fields.time(CUSTOMER_TIME));
        customerTime = Optional.of(shared);
        return shared;
    }
}

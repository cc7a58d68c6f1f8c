package io.github.eichcheck.spi;

import java.util.Optional;

/**
 * Who measured what for whom, as far as a record says. Records of one session must agree in all of it but the page.
 *
 * @param meter the meter's serial number
 * @param gateway the serial number of the component that signs
 * @param chargePoint the charge point's identifier
 * @param user who charged: the token, contract or card
 * @param userKind what kind of identifier {@code user} is, in the terms of the format, such as {@code ISO14443}
 * @param transaction the number of the transaction or session
 * @param page the record's place in the sequence of all records
 */
public record RecordOrigin(
        Optional<String> meter,
        Optional<String> gateway,
        Optional<String> chargePoint,
        Optional<String> user,
        Optional<String> userKind,
        Optional<String> transaction,
        Optional<Page> page) {
    /** A record that says nothing of its origin. */
    public static final RecordOrigin UNKNOWN = new RecordOrigin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * A record's place in a sequence that grows by one with every record.
     *
     * @param context which sequence, such as OCMF's {@code T} for transactions; empty where there is only one
     * @param number the place
     */
    public record Page(String context, long number) {}
}

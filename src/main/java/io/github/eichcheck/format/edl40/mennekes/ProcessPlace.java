package io.github.eichcheck.format.edl40.mennekes;

import java.util.Optional;

/**
 * Which of the processes of a document one is.
 *
 * @param element its element
 * @param number its place among them, from 1
 * @param only whether there is no other
 * @param billingNo the number of the bill that it stands in
 */
record ProcessPlace(XmlElement element, int number, boolean only, Optional<String> billingNo) {
    /** The name that findings use. */
    String name() {
        return only ? ChargingProcess.NAME : ChargingProcess.NAME + "[" + number + "]";
    }

    /** What stands before the names of its fields in findings. */
    String path() {
        return only ? "" : name() + ".";
    }

    /** What tells it from the others; empty where there are none. */
    Optional<String> transaction() {
        return only
                ? Optional.empty()
                : Optional.of(billingNo.map(bill -> bill + " ").orElse("") + "process " + number);
    }
}

package io.github.eichcheck.meter;

/**
 * What a meter says about itself at the time of a reading.
 *
 * @param code the status as it was written, such as OCMF's {@code G}; may be empty
 * @param good true where the meter states that it worked
 * @param energyUsable false where the record flags the energy as unusable
 * @param timeUsable false where the record flags the time as unusable
 */
public record MeterStatus(String code, boolean good, boolean energyUsable, boolean timeUsable) {}

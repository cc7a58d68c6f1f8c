package io.github.eichcheck.check;

import io.github.eichcheck.finding.Tolerances;
import io.github.eichcheck.ocpi.Cdr;

/**
 * What the checks look at.
 *
 * @param cdr the CDR
 * @param session what its signed records state together, proven or not
 * @param tolerances how far the bill may be from what was signed
 */
public record Evidence(Cdr cdr, Session session, Tolerances tolerances) {}

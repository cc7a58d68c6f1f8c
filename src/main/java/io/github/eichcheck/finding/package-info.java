/**
 * What the verifier says: findings, their codes and places, and the verdict that follows from them. Imports nothing of
 * this project; everything else imports it.
 */
@NullMarked
package io.github.eichcheck.finding;

import org.jspecify.annotations.NullMarked;

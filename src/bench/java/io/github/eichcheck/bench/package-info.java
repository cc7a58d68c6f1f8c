/** What is measured, and nothing that is shipped: compiled with the profile {@code bench} alone. */
package io.github.eichcheck.bench;

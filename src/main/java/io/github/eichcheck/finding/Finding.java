package io.github.eichcheck.finding;

import java.util.Optional;

/**
 * One thing that was found, and where. A comparison that fails says what was expected, what was there, how far the two
 * are apart and how far they might have been.
 *
 * @param code what was found
 * @param severity how heavy it is here; the code's own severity unless a policy graded it otherwise
 * @param location where it was found
 * @param expected what should have been there, in the notation of the data
 * @param actual what was there
 * @param difference how far the actual value is from the expected one: a number with its unit, or in words what sets two
 *     texts apart
 * @param tolerance how far it may be, in the same unit or in words
 */
public record Finding(
        FindingCode code,
        Severity severity,
        Location location,
        Optional<String> expected,
        Optional<String> actual,
        Optional<String> difference,
        Optional<String> tolerance) {

    /**
     * A finding with the severity of its code.
     *
     * @param code what was found
     * @param location where it was found
     * @return a finding that names no values
     */
    public static Finding of(FindingCode code, Location location) {
        return new Finding(
                code,
                code.rule().severity(),
                location,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same finding with the value that should have been there.
     *
     * @param value the expected value
     * @return a copy
     */
    public Finding expected(String value) {
        return new Finding(code, severity, location, Optional.of(value), actual, difference, tolerance);
    }

    /**
     * The same finding with the value that was there.
     *
     * @param value the actual value
     * @return a copy
     */
    public Finding actual(String value) {
        return new Finding(code, severity, location, expected, Optional.of(value), difference, tolerance);
    }

    /**
     * The same finding with the distance between the two.
     *
     * @param value the difference
     * @return a copy
     */
    public Finding difference(String value) {
        return new Finding(code, severity, location, expected, actual, Optional.of(value), tolerance);
    }

    /**
     * The same finding with the distance that is allowed.
     *
     * @param value the tolerance
     * @return a copy
     */
    public Finding tolerance(String value) {
        return new Finding(code, severity, location, expected, actual, difference, Optional.of(value));
    }

    /**
     * The same finding graded otherwise.
     *
     * @param other the severity that counts
     * @return a copy
     */
    public Finding graded(Severity other) {
        return new Finding(code, other, location, expected, actual, difference, tolerance);
    }

    /**
     * The aspect that this finding bears on.
     *
     * @return the code's aspect
     */
    public Aspect aspect() {
        return code.rule().aspect();
    }

    /**
     * What was found, as a sentence. For people; programs use {@link #code()}.
     *
     * @return the code's message with field, expected and actual value filled in
     */
    public String message() {
        String message = code.rule().message();
        if (message.indexOf('{') < 0) {
            return message;
        }
        return message.replace("{field}", location.field().orElse("value"))
                .replace("{expected}", expected.orElse("-"))
                .replace("{actual}", actual.orElse("-"));
    }
}

package io.github.eichcheck.spark;

import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.spi.Decoders;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How findings are weighed, as text that travels to the executors.
 *
 * @param profile a profile's name in any case; empty for the default
 * @param energyTolerance in kWh; empty for the default
 * @param timeTolerance as ISO 8601 writes durations, such as {@code PT60S}; empty for the default
 * @param severities findings graded otherwise, each {@code CODE=LEVEL}
 */
record Grading(String profile, String energyTolerance, String timeTolerance, List<String> severities)
        implements Serializable {
    /** The defaults of the library. */
    static final Grading DEFAULT = new Grading("", "", "", List.of());

    /**
     * The policy that is meant.
     *
     * @throws IllegalArgumentException with a message for people if a text cannot be read
     */
    Policy policy() {
        Policy policy = profile.isEmpty() ? Policy.interop() : Policy.of(word(Profile.class, profile));
        if (!energyTolerance.isEmpty()) {
            policy = policy.energyTolerance(number(energyTolerance));
        }
        if (!timeTolerance.isEmpty()) {
            policy = policy.timeTolerance(duration(timeTolerance));
        }
        for (String severity : severities) {
            policy = graded(policy, severity);
        }
        return policy;
    }

    private static Policy graded(Policy policy, String severity) {
        int equals = severity.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("CODE=LEVEL is wanted, not '" + severity + "'");
        }
        String id = severity.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        FindingCode code = FindingCatalogue.of(Decoders.installed())
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no finding '" + id + "'"));
        return policy.grade(
                code.id(), word(Severity.class, severity.substring(equals + 1).strip()));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no duration; write PT60S", e);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> words, String text) {
        for (E word : words.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(text)) {
                return word;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is none of "
                + List.of(words.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }
}

package io.github.eichcheck.finding;

/**
 * What a {@link FindingCode} stands for: which aspect it concerns, how heavy it is, and the words that explain it.
 *
 * @param aspect the question that it bears on
 * @param severity its severity in the profile {@code interop}, the default
 * @param strict its severity in the profile {@code strict}
 * @param message one sentence that says what is wrong; {@code {field}}, {@code {expected}} and {@code {actual}} are
 *     replaced by the finding's own
 * @param remedy what the reader can do about it
 * @param reference the document and section that it is based on
 */
public record Rule(Aspect aspect, Severity severity, Severity strict, String message, String remedy, String reference) {

    /**
     * A broken "must", or evidence that contradicts the bill.
     *
     * @param aspect the question that it bears on
     * @param message what is wrong
     * @param remedy what to do
     * @param reference document and section
     * @return a rule of severity {@link Severity#ERROR}
     */
    public static Rule error(Aspect aspect, String message, String remedy, String reference) {
        return new Rule(aspect, Severity.ERROR, Severity.ERROR, message, remedy, reference);
    }

    /**
     * Something that could not be known.
     *
     * @param aspect the question that it bears on
     * @param message what could not be known
     * @param remedy what to do
     * @param reference document and section
     * @return a rule of severity {@link Severity#UNCHECKED}
     */
    public static Rule unchecked(Aspect aspect, String message, String remedy, String reference) {
        return new Rule(aspect, Severity.UNCHECKED, Severity.UNCHECKED, message, remedy, reference);
    }

    /**
     * A departure from a specification that is common in the field: tolerated by default, an error in the profile
     * {@code strict}.
     *
     * @param aspect the question that it bears on
     * @param message what departs
     * @param remedy what to do
     * @param reference document and section
     * @return a rule of severity {@link Severity#WARNING}, strictly {@link Severity#ERROR}
     */
    public static Rule leniency(Aspect aspect, String message, String remedy, String reference) {
        return new Rule(aspect, Severity.WARNING, Severity.ERROR, message, remedy, reference);
    }

    /**
     * Something suspicious that decides nothing in any profile.
     *
     * @param aspect the question that it bears on
     * @param message what is suspicious
     * @param remedy what to do
     * @param reference document and section
     * @return a rule of severity {@link Severity#WARNING}
     */
    public static Rule warning(Aspect aspect, String message, String remedy, String reference) {
        return new Rule(aspect, Severity.WARNING, Severity.WARNING, message, remedy, reference);
    }

    /**
     * A note.
     *
     * @param aspect the question that it bears on
     * @param message what is noted
     * @param remedy what to do, if anything
     * @param reference document and section
     * @return a rule of severity {@link Severity#INFO}
     */
    public static Rule info(Aspect aspect, String message, String remedy, String reference) {
        return new Rule(aspect, Severity.INFO, Severity.INFO, message, remedy, reference);
    }
}

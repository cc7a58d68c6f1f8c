package io.github.eichcheck.finding;

/**
 * What a {@link FindingCode} stands for: which aspect it concerns, how heavy it is, and the words that explain it.
 *
 * @param aspect the question that it bears on
 * @param severities its severity in each profile
 * @param message one sentence that says what is wrong; {@code {field}}, {@code {expected}} and {@code {actual}} are
 *     replaced by the finding's own
 * @param remedy what the reader can do about it
 * @param reference the document and section that it is based on
 */
public record Rule(Aspect aspect, Severities severities, String message, String remedy, String reference) {

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
        return new Rule(aspect, Severities.always(Severity.ERROR), message, remedy, reference);
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
        return new Rule(aspect, Severities.always(Severity.UNCHECKED), message, remedy, reference);
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
        return new Rule(aspect, Severities.of(Severity.WARNING, Severity.ERROR), message, remedy, reference);
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
        return new Rule(aspect, Severities.always(Severity.WARNING), message, remedy, reference);
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
        return new Rule(aspect, Severities.always(Severity.INFO), message, remedy, reference);
    }

    /**
     * The same rule with another severity in the profile {@code strict}, and so in {@code reference}.
     *
     * @param severity the severity
     * @return a copy
     */
    public Rule strictly(Severity severity) {
        return new Rule(aspect, Severities.of(severities.in(Profile.INTEROP), severity), message, remedy, reference);
    }

    /**
     * The same rule as one that S.A.F.E.'s Transparenzsoftware refuses.
     *
     * @return a copy with severity {@link Severity#ERROR} in the profile {@code reference}
     */
    public Rule refusedByReference() {
        return new Rule(aspect, severities.reference(Severity.ERROR), message, remedy, reference);
    }

    /**
     * The severity in the default profile.
     *
     * @return that of {@link Profile#INTEROP}
     */
    public Severity severity() {
        return severities.in(Profile.INTEROP);
    }
}

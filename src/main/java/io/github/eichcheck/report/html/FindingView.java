package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding.
 *
 * @param code its code
 * @param severity how heavy it is
 * @param aspect the aspect that it bears on
 * @param message what was found
 * @param place where
 * @param values what was compared
 * @param remedy what to do
 * @param reference what it is based on
 */
record FindingView(
        String code,
        Severity severity,
        Aspect aspect,
        String message,
        String place,
        List<Value> values,
        String remedy,
        String reference) {
    private static final int MESSAGE_LIMIT = 600;

    /**
     * One side of a comparison.
     *
     * @param key which, as a key of the words
     * @param text what it is
     */
    record Value(String key, String text) {}

    static FindingView of(Finding found, Discretion discretion) {
        Finding finding = discretion.finding(found);
        List<Value> values = new ArrayList<>();
        add("expected", finding.expected(), discretion, values);
        add("actual", finding.actual(), discretion, values);
        add("difference", finding.difference(), discretion, values);
        add("tolerance", finding.tolerance(), discretion, values);
        String field = finding.location().field().map(name -> " " + name).orElse("");
        return new FindingView(
                finding.code().id(),
                finding.severity(),
                finding.aspect(),
                discretion.text(finding.message(), MESSAGE_LIMIT),
                discretion.text((finding.location().pointer() + field).strip()),
                List.copyOf(values),
                finding.code().rule().remedy(),
                finding.code().rule().reference());
    }

    private static void add(String key, Optional<String> text, Discretion discretion, List<Value> values) {
        text.ifPresent(value -> values.add(new Value("finding." + key, discretion.text(value))));
    }
}

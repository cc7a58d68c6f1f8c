package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Alphabet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads EF and ST, what the meter says about itself (OCMF 1.4.1, readings: EF, ST).
 *
 * <pre>
 * EF  E energy unusable, t time unusable; any of them, none for no error
 * ST  N not present, G ok, T timeout, D disconnected, R not found, M manipulated, X exchanged, I incompatible,
 *     O out of range, S substitute value, E other error, F read error
 * </pre>
 */
final class StatusRules {
    private static final String GOOD = "G";
    private static final Set<String> STATES = Set.of("N", GOOD, "T", "D", "R", "M", "X", "I", "O", "S", "E", "F");
    private static final Alphabet FLAGS = Alphabet.of("Et", "");

    private final DecodeContext context;

    StatusRules(DecodeContext context) {
        this.context = context;
    }

    MeterStatus read(OcmfObject object, ReadingRow row) {
        String flags = row.errorFlags().orElse("");
        Optional<JsonValue> composed =
                object.json().get("EF").filter(value -> value instanceof JsonObject || value instanceof JsonArray);
        boolean known = composed.isEmpty() && (flags.isEmpty() || FLAGS.spells(flags));
        if (!known) {
            String actual = composed.map(JsonValue::kind).orElse(flags);
            context.report(ReadingFinding.EF_UNKNOWN, object.path() + "EF", "E, t", actual);
        }
        if (flags.contains("E") && !object.has("EF")) {
            context.report(ReadingFinding.EF_INHERITED, object.path() + "EF", flags);
        }
        Optional<String> state = row.status();
        state.filter(letter -> !STATES.contains(letter))
                .ifPresent(letter -> context.report(
                        ReadingFinding.ST_UNKNOWN, object.path() + "ST", "N, G, T, D, R, M, X, I, O, S, E, F", letter));
        return new MeterStatus(
                state.orElse(""),
                state.filter(GOOD::equals).isPresent(),
                known && !flags.contains("E"),
                !flags.contains("t"));
    }
}

package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Alphabet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kind of a user's identifier and the shape that goes with it (OCMF 1.4.1, Table 17: IT, ID). */
final class UserIdentifier {
    private static final Set<String> NO_IDENTIFIER = Set.of("NONE", "DENIED", "UNDEFINED");
    private static final Set<String> WITHOUT_SHAPE = Set.of(
            "EVCOID",
            "ISO7812",
            "CARD_TXN_NR",
            "CENTRAL",
            "CENTRAL_1",
            "CENTRAL_2",
            "LOCAL",
            "LOCAL_1",
            "LOCAL_2",
            "KEY_CODE");
    private static final Alphabet HEX = Alphabet.of("", "09AFaf");
    private static final Alphabet LETTERS = Alphabet.of("", "09AZaz");
    private static final Pattern EVCCID = Pattern.compile(".{1,6}");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ]+");
    private static final Map<String, Shape> SHAPES = Map.of(
            "ISO14443",
                    new Shape(
                            "4 or 7 bytes in hexadecimal",
                            id -> HEX.spells(id) && (id.length() == 8 || id.length() == 14)),
            "ISO15693", new Shape("8 bytes in hexadecimal", id -> HEX.spells(id) && id.length() == 16),
            "EMAID",
                    new Shape(
                            "14 or 15 letters and digits",
                            id -> LETTERS.spells(id) && (id.length() == 14 || id.length() == 15)),
            "EVCCID", new Shape("up to 6 characters", EVCCID.asMatchPredicate()),
            "PHONE_NUMBER", new Shape("a number with a leading +", PHONE.asMatchPredicate()));
    private static final int INTENDED_LENGTH = 40;

    private final DecodeContext context;

    UserIdentifier(DecodeContext context) {
        this.context = context;
    }

    private record Shape(String description, Predicate<String> pattern) {}

    void check(Optional<String> kind, Optional<String> written) {
        String id = written.orElse("");
        if (id.length() > INTENDED_LENGTH) {
            context.report(
                    FieldFinding.ID_LONG, "ID", Integer.toString(INTENDED_LENGTH), Integer.toString(id.length()));
        }
        kind.ifPresent(name -> check(name, id));
    }

    private void check(String kind, String id) {
        Shape shape = SHAPES.get(kind);
        if (shape == null && !NO_IDENTIFIER.contains(kind) && !WITHOUT_SHAPE.contains(kind)) {
            context.report(FieldFinding.TABLE_VALUE, "IT", "a kind of Table 17", kind);
        } else if (id.isBlank() && !NO_IDENTIFIER.contains(kind)) {
            context.report(FieldFinding.ID_EMPTY, "ID", kind);
        } else if (shape != null && !shape.pattern().test(id)) {
            context.report(FieldFinding.ID_SHAPE, "ID", shape.description(), id);
        }
    }
}

package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import java.util.Optional;

/**
 * Reads TX, a reading's place in the transaction (OCMF 1.4.1, readings: TX).
 *
 * <pre>
 * B  begin              C  charging                X  exception: unusable from here on
 * E  end                L  end, ordered locally    R  end, ordered remotely
 * A  end, by an error   P  end, by power failure   S  suspended         T  tariff change
 * </pre>
 *
 * <p>A reading without TX is a fiscal one, whatever the CDR calls it.
 */
final class MarkRules {
    private static final String TABLE = "B, C, X, E, L, R, A, P, S, T";

    private final GeneralFields general;
    private final DecodeContext context;

    MarkRules(GeneralFields general, DecodeContext context) {
        this.general = general;
        this.context = context;
    }

    ReadingMark read(OcmfObject object, ReadingRow row) {
        String field = object.path() + "TX";
        if (row.mark().isEmpty()) {
            if (general.isTransaction()) {
                context.report(context.finding(ReadingFinding.TX_MISSING, field));
            }
            return ReadingMark.OUTSIDE;
        }
        String letter = row.mark().get().strip();
        if (general.isFiscal()) {
            context.report(ReadingFinding.TX_FISCAL, field, letter);
        }
        Optional<ReadingMark> mark = mark(letter);
        if (mark.isEmpty()) {
            context.report(ReadingFinding.TX_UNKNOWN, field, TABLE, letter);
        }
        return mark.orElse(ReadingMark.NONE);
    }

    private static Optional<ReadingMark> mark(String letter) {
        return switch (letter) {
            case "B" -> Optional.of(ReadingMark.BEGIN);
            case "C", "S" -> Optional.of(ReadingMark.BETWEEN);
            case "T" -> Optional.of(ReadingMark.TARIFF_CHANGE);
            case "X" -> Optional.of(ReadingMark.EXCEPTION);
            case "E", "L", "R" -> Optional.of(ReadingMark.END);
            case "A" -> Optional.of(ReadingMark.ABORT);
            case "P" -> Optional.of(ReadingMark.POWER_FAILURE);
            default -> Optional.empty();
        };
    }
}

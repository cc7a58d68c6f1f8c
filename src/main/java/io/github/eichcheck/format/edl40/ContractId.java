package io.github.eichcheck.format.edl40;

import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * A contract id and the phase of the session that may stand before it: eMOC meters put 01 there at the begin and 02 at
 * the end.
 *
 * @param user who charged, without the phase; empty where the field is empty
 * @param phase the byte before it; empty where there is none
 * @param mark what the phase says; {@link ReadingMark#NONE} where it is not certain that it is one
 */
public record ContractId(Optional<String> user, Optional<Integer> phase, ReadingMark mark) {
    private static final int BEGIN = 1;
    private static final int END = 2;

    /**
     * Reads a contract id. Of other meters than eMOC a first byte 01 or 02 is taken for the phase only if text follows,
     * since it may also belong to a card's number, and it then marks nothing.
     *
     * @param field its bytes without padding
     * @param eMoc whether the meter is an eMOC
     * @return the contract id
     */
    public static ContractId read(Bytes field, boolean eMoc) {
        boolean phased = field.length() > 1 && (field.at(0) == BEGIN || field.at(0) == END);
        Bytes rest = phased ? field.slice(1, field.length()) : field;
        if (!phased || !(eMoc || Edl40Names.isPrintable(rest))) {
            return new ContractId(Edl40Names.contract(field), Optional.empty(), ReadingMark.NONE);
        }
        ReadingMark mark = field.at(0) == BEGIN ? ReadingMark.BEGIN : ReadingMark.END;
        return new ContractId(Edl40Names.contract(rest), Optional.of(field.at(0)), eMoc ? mark : ReadingMark.NONE);
    }
}

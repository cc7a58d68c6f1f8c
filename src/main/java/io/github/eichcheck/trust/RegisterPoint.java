package io.github.eichcheck.trust;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A charging point of the register with something in its key cell.
 *
 * @param row where it stands
 * @param column the name of the key column, such as {@code Public Key1}
 * @param number the number of the point at its station, from one
 * @param key the key cell as written
 * @param evse the EVSE cell as written; empty if there is none
 * @param station the register's number of the station, from 2025 on
 * @param operator the operator
 * @param address street, house number, postal code and town in one line
 */
public record RegisterPoint(
        Register.Row row,
        String column,
        int number,
        String key,
        Optional<String> evse,
        Optional<String> station,
        Optional<String> operator,
        Optional<String> address) {

    /** Country and operator as in ISO 15118-1 and DIN SPEC 91286; what follows is written in many ways. */
    private static final Pattern EVSE_ID =
            Pattern.compile("[A-Za-z]{2}[*-]?[A-Za-z0-9]{3}[*-]?[A-Za-z0-9*_-]{2,35}|\\+?49\\*[0-9*]{3,40}");

    /**
     * The EVSE's identifier as written, without blanks around it.
     *
     * @return empty if the cell holds none, or anything else
     */
    public Optional<String> evseId() {
        return evse.map(CellText::line).filter(text -> EVSE_ID.matcher(text).matches());
    }

    /**
     * What else the EVSE cell holds.
     *
     * @return the text in one line; empty if it is an identifier or nothing
     */
    public Optional<String> evseText() {
        return evse.map(CellText::line).filter(text -> !EVSE_ID.matcher(text).matches());
    }
}

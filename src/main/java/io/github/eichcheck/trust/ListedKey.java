package io.github.eichcheck.trust;

import java.util.Optional;

/**
 * One line of a key list as it was written; nothing in it has been read yet.
 *
 * @param place where it stands
 * @param publicKey {@code public_key}: the key in any form
 * @param meter {@code meter}: the serial number of the meter, or of the component that signs for it
 * @param evseId {@code evse_id}: the EVSE's identifier
 * @param chargePoint {@code charge_point}: any other name of the charge point
 * @param validFrom {@code valid_from}: when the key came into use, a date or an instant of ISO 8601
 * @param validTo {@code valid_to}: when it went out of use
 * @param operator {@code operator}
 * @param source {@code source}: where the key comes from
 * @param comment {@code comment}
 */
public record ListedKey(
        Place place,
        String publicKey,
        Optional<String> meter,
        Optional<String> evseId,
        Optional<String> chargePoint,
        Optional<String> validFrom,
        Optional<String> validTo,
        Optional<String> operator,
        Optional<String> source,
        Optional<String> comment) {

    /** The same line with the key written otherwise. */
    ListedKey withKey(String other) {
        return new ListedKey(place, other, meter, evseId, chargePoint, validFrom, validTo, operator, source, comment);
    }

    /** The same line of a file of another name. */
    ListedKey inFile(String file) {
        Place there = new Place(file, place.line(), place.column());
        return new ListedKey(
                there, publicKey, meter, evseId, chargePoint, validFrom, validTo, operator, source, comment);
    }

    /**
     * Where a line stands.
     *
     * @param file the list's name as the user gave it
     * @param line the number of the line in the file, from one; of a line that spans several, the first
     * @param column the name of the column, where only one cell is meant; may be empty
     */
    public record Place(String file, long line, String column) {
        /** Another column of the same line. */
        Place at(String other) {
            return new Place(file, line, other);
        }
    }
}

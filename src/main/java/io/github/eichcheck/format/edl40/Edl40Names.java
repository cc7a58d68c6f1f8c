package io.github.eichcheck.format.edl40;

import io.github.eichcheck.wire.Bytes;
import java.util.Locale;
import java.util.Optional;

/** How the identifiers in EDL40 records are written as text. */
public final class Edl40Names {
    private static final int ELECTRICITY = 1;
    private static final long LARGEST_SERIAL = 99_999_999;

    private Edl40Names() {}

    /**
     * A meter's number after DIN 43863-5.
     *
     * <pre>
     * offset  length  content
     *      0       1  09 or 0A
     *      1       1  medium, 01 is electricity
     *      2       3  manufacturer, capital letters
     *      5       1  fabrication block
     *      6       4  serial number, highest byte first
     * </pre>
     *
     * @param serverId ten bytes
     * @return the number as it is printed on the meter, such as {@code 1 EMH 00 0835 7808}; hexadecimal digits where the
     *     bytes have another form
     */
    public static String meter(Bytes serverId) {
        return identified(serverId).orElse(serverId.toHex());
    }

    private static Optional<String> identified(Bytes id) {
        if (id.length() != Edl40Block.SERVER_ID_LENGTH
                || (id.at(0) != 0x09 && id.at(0) != 0x0A)
                || id.at(1) != ELECTRICITY) {
            return Optional.empty();
        }
        String manufacturer = id.slice(2, 5).toUtf8();
        long serial = Long.parseLong(id.slice(6, 10).toHex(), 16);
        if (!manufacturer.chars().allMatch(c -> c >= 'A' && c <= 'Z') || serial > LARGEST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%d %s %02X %04d %04d",
                ELECTRICITY,
                manufacturer,
                id.at(5),
                serial / 10_000,
                serial % 10_000));
    }

    /**
     * A contract id.
     *
     * @param id its bytes without padding
     * @return the text where all are printable ASCII, else hexadecimal digits; empty if there are no bytes
     */
    public static Optional<String> contract(Bytes id) {
        if (id.length() == 0) {
            return Optional.empty();
        }
        return Optional.of(isPrintable(id) ? id.toUtf8() : id.toHex());
    }

    static boolean isPrintable(Bytes id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.at(i) < ' ' || id.at(i) > '~') {
                return false;
            }
        }
        return true;
    }
}

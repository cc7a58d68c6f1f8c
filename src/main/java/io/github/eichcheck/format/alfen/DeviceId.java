package io.github.eichcheck.format.alfen;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ten bytes that name a meter or an adapter.
 *
 * <pre>
 * offset  length  content
 *      0       1  09 or 0A
 *      1       1  medium, 01 electricity, 0E communication
 *      2       3  maker, three capital letters
 *      5       1  fabrication block
 *      6       4  serial number of eight digits
 * </pre>
 *
 * <p>Bytes of that form are written as DIN 43863-5 prints them on the device, such as {@code 1DZG0033008506}, all others in
 * hexadecimal. Most makers write the serial number as a big endian number; the meters in Alfen's stations write its decimal
 * digits, two a byte, which is taken to be so where the number would have more than eight digits.
 */
final class DeviceId {
    private static final Pattern MAKER = Pattern.compile("[A-Z]{3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{8}");
    private static final BigInteger LARGEST = BigInteger.valueOf(99_999_999);

    private DeviceId() {}

    /**
     * Writes an identifier.
     *
     * @param id ten bytes
     * @return fourteen characters, or hexadecimal in small letters
     */
    static String text(Bytes id) {
        String maker = id.slice(2, 5).toUtf8();
        String serial = serial(id.slice(6, 10));
        boolean known = (id.at(0) == 0x09 || id.at(0) == 0x0A) && id.at(1) <= 0x0F;
        if (!known || !MAKER.matcher(maker).matches() || serial.isEmpty()) {
            return id.toHex();
        }
        return String.format(Locale.ROOT, "%X%s%02X%s", id.at(1), maker, id.at(5), serial);
    }

    private static String serial(Bytes bytes) {
        BigInteger number = new BigInteger(1, bytes.toArray());
        if (number.compareTo(LARGEST) <= 0) {
            return String.format(Locale.ROOT, "%08d", number);
        }
        return DECIMAL.matcher(bytes.toHex()).matches() ? bytes.toHex() : "";
    }
}

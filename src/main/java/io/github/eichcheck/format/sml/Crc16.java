package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;

/** The check sum of SML: CRC-16/X-25 (ISO/IEC 13239), polynomial 1021 reflected, start and final value FFFF. */
final class Crc16 {
    private static final int POLYNOMIAL = 0x8408;
    private static final int ALL_ONES = 0xFFFF;

    private Crc16() {}

    static int of(Bytes bytes) {
        int crc = ALL_ONES;
        for (int i = 0; i < bytes.length(); i++) {
            crc ^= bytes.at(i);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        return crc ^ ALL_ONES;
    }

    /** As it is written: four hexadecimal digits, the low byte first. */
    static String text(int crc) {
        return Bytes.of(new byte[] {(byte) crc, (byte) (crc >> 8)}).toHex();
    }
}

package io.github.eichcheck.input;

import java.nio.charset.StandardCharsets;

/** How the content of a file is packed, which its first bytes say, whatever its name. */
enum Packing {
    /** Not at all. */
    NONE,
    /** RFC 1952. */
    GZIP,
    /** RFC 8878. */
    ZSTD,
    /** PKWARE's APPNOTE, 4.3. */
    ZIP,
    /** POSIX.1-2017, pax, ustar Interchange Format; also GNU's and the older ones. */
    TAR;

    /** How many bytes are looked at: a header of tar. */
    static final int LOOKED_AT = 512;

    private static final int MAGIC = 257;
    private static final int SUM = 148;
    private static final int SUM_LENGTH = 8;

    static Packing of(byte[] start) {
        if (begins(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(start, 0x28, 0xB5, 0x2F, 0xFD) || isSkippableFrame(start)) {
            return ZSTD;
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return isTar(start) ? TAR : NONE;
    }

    /** A file of one stream, which can hold an archive. */
    boolean isStream() {
        return this == GZIP || this == ZSTD;
    }

    private static boolean begins(byte[] start, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSkippableFrame(byte[] start) {
        return start.length >= 4
                && (start[0] & 0xF0) == 0x50
                && begins(new byte[] {start[1], start[2], start[3]}, 0x2A, 0x4D, 0x18);
    }

    private static boolean isTar(byte[] start) {
        if (start.length < LOOKED_AT) {
            return false;
        }
        return new String(start, MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar") || hasSum(start);
    }

    /** The oldest kind has no magic, but a sum of all bytes of its header, with blanks in place of the sum. */
    private static boolean hasSum(byte[] start) {
        String written = new String(start, SUM, SUM_LENGTH, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        if (start[0] == 0 || !written.matches("[0-7]{2,7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LOOKED_AT; i++) {
            sum += i >= SUM && i < SUM + SUM_LENGTH ? ' ' : start[i] & 0xFF;
        }
        return sum == Integer.parseInt(written, 8);
    }
}

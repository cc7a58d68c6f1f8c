package io.github.eichcheck.format.alfen;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.wire.Bytes;
import java.util.regex.Pattern;

/**
 * The six parts of one record. Identifier, type and blob version are without white space, the others as written.
 *
 * @param place the record's place among those of its text, such as {@code AP[0]}
 * @param type the type's letter
 * @param blobVersion the version of the data set's layout
 * @param publicKey base32
 * @param dataSet base32
 * @param signature base32
 */
record Frame(
        String place,
        String identifier,
        String type,
        String blobVersion,
        String publicKey,
        String dataSet,
        String signature) {
    /** How a record begins. */
    static final Bytes START = Bytes.utf8("AP;");

    private static final String IDENTIFIER = "AP";
    private static final String BLOB_VERSION = "3";
    private static final int PARTS = 6;
    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /**
     * Splits a record into its parts and checks those that are not base32.
     *
     * @param text the record
     * @param place its place, for findings
     * @param context where findings go
     * @return the parts
     * @throws DecodeException if it does not begin like a record, or has too few or too many parts
     */
    static Frame read(String text, String place, DecodeContext context) throws DecodeException {
        String[] parts = text.split(";", -1);
        String identifier = compact(parts[0]);
        if (parts.length == 1 || !TWO_CAPITALS.matcher(identifier).matches()) {
            throw new DecodeException(context.finding(FrameFinding.HEADER_MISSING, place)
                    .expected(START.toUtf8())
                    .actual(Excerpt.of(text)));
        }
        if (parts.length < PARTS || parts.length > PARTS + 1) {
            throw new DecodeException(context.finding(FrameFinding.PARTS, place)
                    .expected(PARTS + " or " + (PARTS + 1))
                    .actual(Integer.toString(parts.length)));
        }
        Frame frame = new Frame(place, identifier, compact(parts[1]), compact(parts[2]), parts[3], parts[4], parts[5]);
        frame.check(parts, context);
        return frame;
    }

    private static String compact(String part) {
        return WHITE_SPACE.matcher(part).replaceAll("");
    }

    private void check(String[] parts, DecodeContext context) {
        String[] names = {"identifier", "type", "blobVersion", "publicKey", "dataSet", "signature"};
        for (int i = 0; i < names.length; i++) {
            if (WHITE_SPACE.matcher(parts[i]).find()) {
                context.report(context.finding(FrameFinding.WHITE_SPACE, field(names[i])));
            }
        }
        if (parts.length > PARTS && !parts[PARTS].isBlank()) {
            context.report(FrameFinding.SEVENTH_PART, place, Excerpt.of(parts[PARTS]));
        }
        if (!identifier.equals(IDENTIFIER)) {
            context.report(FrameFinding.IDENTIFIER_UNKNOWN, field("identifier"), IDENTIFIER, identifier);
        }
        if (blobVersion.length() != 1) {
            context.report(FrameFinding.BLOB_VERSION_MALFORMED, field("blobVersion"), Excerpt.of(blobVersion));
        } else if (!blobVersion.equals(BLOB_VERSION)) {
            context.report(
                    FrameFinding.BLOB_VERSION_UNKNOWN, field("blobVersion"), BLOB_VERSION, Excerpt.of(blobVersion));
        }
    }

    /**
     * The name of a part or of a field of the data set.
     *
     * @param name its name
     * @return with the record's place before it
     */
    String field(String name) {
        return place + "." + name;
    }
}

package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a point looks like before its curve is known: 02 or 03 and x, 04 and x and y (SEC 1, section 2.3.3), or x and y
 * alone, with coordinates as long as those of one of the curves.
 *
 * @param form {@code compressed}, {@code uncompressed} or {@code bare}
 * @param coordinateBytes the length of a coordinate
 */
record PointShape(String form, int coordinateBytes) {
    static final int UNCOMPRESSED_PREFIX = 4;

    private static final int EVEN_PREFIX = 2;
    private static final int ODD_PREFIX = 3;

    static Optional<PointShape> of(Bytes encoded) {
        int length = encoded.length();
        if (length % 2 == 0) {
            return shape("bare", length / 2);
        }
        return switch (encoded.at(0)) {
            case UNCOMPRESSED_PREFIX -> shape("uncompressed", (length - 1) / 2);
            case EVEN_PREFIX, ODD_PREFIX -> shape("compressed", length - 1);
            default -> Optional.empty();
        };
    }

    private static Optional<PointShape> shape(String form, int coordinateBytes) {
        return Arrays.stream(Curve.values())
                .filter(curve -> curve.bytes() == coordinateBytes)
                .findFirst()
                .map(curve -> new PointShape(form, coordinateBytes));
    }
}

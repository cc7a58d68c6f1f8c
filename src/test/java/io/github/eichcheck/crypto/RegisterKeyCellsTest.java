package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Key cells of the register of the Bundesnetzagentur, found by their looks. */
class RegisterKeyCellsTest {
    private static final Pattern SPKI_HEX = Pattern.compile("(?i)(?<![0-9A-F])3059 ?3013 ?0607[0-9A-F ]{160,}");
    private static final Pattern BASE32 = Pattern.compile("(?i)(?<![A-Z0-9+/])A[I-P][A-Z2-7]{38}(?![A-Z0-9+/=])");

    @Test
    void as_many_keys_are_points_as_plain_arithmetic_outside_this_project_counts() throws Exception {
        String csv = Files.readString(
                SharedVectors.folder("bnetza").resolve("ladesaeulenregister_berlin_2025-26_extract.csv"),
                StandardCharsets.UTF_8);

        assertThat(read(csv, SPKI_HEX, Optional.empty())).isEqualTo(Map.of(true, 1673, false, 11));
        assertThat(read(csv, BASE32, Optional.of(Curve.SECP192R1))).isEqualTo(Map.of(true, 519, false, 1));
    }

    private static Map<Boolean, Integer> read(String csv, Pattern shape, Optional<Curve> curve) {
        Map<Boolean, Integer> counts = new TreeMap<>();
        Matcher matcher = shape.matcher(csv);
        while (matcher.find()) {
            counts.merge(PublicKeyReader.read(matcher.group(), curve) instanceof ReadKey, 1, Integer::sum);
        }
        return counts;
    }
}

package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Extracts of the real register. What each of the bad cells is was decided by looking at it. */
class SharedRegisterTest {
    /** Row of the spreadsheet and number of the point, and what stands in its key cell. */
    private static final Map<String, String> BERLIN = new TreeMap<>(Map.ofEntries(
            Map.entry("list/truncated", "211/1 211/2 2401/1 2401/2 3037/1 3037/2"),
            Map.entry("list/signature", "418/1 418/2 418/3"),
            Map.entry("list/foreign-character", "464/2 745/1 4341/1"),
            Map.entry(
                    "list/off-curve",
                    "745/2 1306/1 1823/1 2175/1 3719/1 3719/2 3720/1 3721/1 3721/2 3722/1 3723/1 3723/2"),
            Map.entry("list/evse-id", "920/1 920/2 920/3"),
            Map.entry("list/uuid", "1137/1 1137/2 1137/3"),
            Map.entry(
                    "list/placeholder-text",
                    "1866/1 1867/1 1868/1 3231/1 3231/2 3232/1 3232/2 3312/1 3313/1 3314/1 3315/1 3316/1 3317/1"
                            + " 3318/1"),
            Map.entry("list/two-keys", "2156/1"),
            Map.entry("list/too-long", "3139/1"),
            Map.entry("list/unreadable", "3176/1"),
            Map.entry("list/tab-behind", "3466/2 4180/2")));

    @Test
    void berlin_has2825UsableKeysOf2874_andTheOthersHaveAReasonEach() throws IOException {
        KeyImport keys = read("ladesaeulenregister_berlin_2025-26_extract.csv");

        assertThat(keys.cells()).isEqualTo(2874);
        assertThat(keys.entries()).hasSize(2825);
        assertThat(keys.faults()).hasSize(49);
        Map<String, String> found = new TreeMap<>();
        keys.faults()
                .forEach(fault -> found.merge(
                        fault.code(),
                        fault.row() + "/" + fault.place().column().replace("Public Key", ""),
                        (some, more) -> some + " " + more));
        assertThat(found).isEqualTo(BERLIN);
    }

    @Test
    void berlin_hasNineRepairsForTwelvePointsOffTheirCurve_andForNothingElse() throws IOException {
        List<ListFault> repaired = read("ladesaeulenregister_berlin_2025-26_extract.csv").faults().stream()
                .filter(fault -> fault.hints().stream().anyMatch(hint -> hint.startsWith("character ")))
                .toList();

        assertThat(repaired).extracting(ListFault::code).containsOnly("list/off-curve");
        assertThat(repaired)
                .extracting(ListFault::row)
                .containsExactly(745L, 1306L, 1823L, 3719L, 3721L, 3721L, 3722L, 3723L, 3723L);
    }

    @Test
    void cologne_has13KeysAndNothingElse() throws IOException {
        KeyImport keys = read("ladesaeulenregister_koeln_2022_extract.csv");

        assertThat(keys.cells()).isEqualTo(13);
        assertThat(keys.entries()).hasSize(13);
        assertThat(keys.faults()).isEmpty();
        assertThat(keys.entries())
                .extracting(entry -> entry.listed().chargePoint().orElse(""))
                .doesNotHaveDuplicates()
                .contains("amperio GmbH, Max-Planck-Straße 9, 50858 Köln/2");
    }

    @Test
    void listThatWasWritten_saysTheSameAsTheRegister() throws IOException {
        KeyImport register = read("ladesaeulenregister_berlin_2025-26_extract.csv");
        StringBuilder csv = new StringBuilder();
        KeyListWriter writer = new KeyListWriter(csv);
        for (KeyImport.Entry entry : register.entries()) {
            writer.write(entry.listed());
        }

        KeyImport list = KeyListFiles.readList("keys.csv", Bytes.utf8(csv.toString()));

        assertThat(list.faults()).isEmpty();
        assertThat(list.entries()).hasSize(2825);
        assertThat(KeyListDiff.of(register, list)).isEmpty();
    }

    private static KeyImport read(String file) throws IOException {
        byte[] content = Files.readAllBytes(SharedVectors.folder("bnetza").resolve(file));
        return KeyListFiles.read(file, Bytes.of(content));
    }
}

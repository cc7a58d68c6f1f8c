package io.github.eichcheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.github.eichcheck.cli.CommandLineRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of packed inputs, and how those end that are damaged or hostile. */
class ArchiveInputsTest {
    private static final String CDR = """
            {"country_code":"DE","party_id":"ABC","id":"%s","start_date_time":"2026-03-01T10:00:00Z",\
            "end_date_time":"2026-03-01T11:00:00Z","currency":"EUR","total_energy":10.000}
            """;
    private static final int UNREADABLE = 2;
    private static final int INDETERMINATE = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar", "tar.gz", "tar.zst", "zip.gz"})
    void the_files_of_an_archive_are_read_whatever_its_name_and_named_after_it(String kind) throws IOException {
        Path file = write(
                "march.bin",
                archive(
                        kind,
                        files(
                                "b/one.json",
                                cdr("A"),
                                "two.ndjson.gz",
                                gzip(cdr("B") + cdr("C")),
                                "notes.txt",
                                utf8("x"))));

        CommandLineRun run = verify(file);

        assertThat(run.code()).isEqualTo(INDETERMINATE);
        assertThat(run.out()
                        .lines()
                        .map(line -> line.substring(folder.toString().length() + 1)))
                .containsExactly(
                        "march.bin!/b/one.json:1 A", "march.bin!/two.ndjson.gz:1 B", "march.bin!/two.ndjson.gz:2 C");
        assertThat(run.err()).contains("1 other file passed over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "none"})
    void a_stream_is_unpacked_whatever_its_name(String kind) throws IOException {
        byte[] text = utf8(cdr("A") + cdr("B"));
        byte[] packed = kind.equals("gz") ? gzip(cdr("A") + cdr("B")) : kind.equals("zst") ? zstd(text) : text;

        CommandLineRun run = verify(write("month.data", packed));

        assertThat(run.code()).isEqualTo(INDETERMINATE);
        assertThat(run.out()).hasLineCount(2);
    }

    @Test
    void patterns_choose_among_the_files_of_archives_and_folders() throws IOException {
        write("in/x.zip", archive("zip", files("a.json", cdr("A"), "b.json", cdr("B"), "c.txt", utf8(cdr("C")))));
        write("in/old/d.json", utf8(cdr("D")));
        write("in/e.cdr", utf8(cdr("E")));
        Path in = folder.resolve("in");

        assertThat(ids(verify(in))).containsExactly("D", "A", "B");
        assertThat(ids(verify(in, "--exclude", "b.json"))).containsExactly("D", "A");
        assertThat(ids(verify(in, "--exclude", "old/**"))).containsExactly("A", "B");
        assertThat(ids(verify(in, "--include", "*.cdr"))).containsExactly("E");
        assertThat(ids(verify(in, "--include", "*.zip", "--include", "c.txt"))).containsExactly("C");
    }

    @ParameterizedTest
    @CsvSource({"gz, 2", "zst, 0", "zip, 1", "tar, 1"})
    void of_what_is_cut_off_the_whole_cdrs_are_reported_and_the_rest_is_an_input_that_is_not_read(
            String kind, int least) throws IOException {
        String many = (cdr("A") + cdr("B")).repeat(2000);
        byte[] whole = switch (kind) {
            case "gz" -> gzip(many);
            case "zst" -> zstd(utf8(many));
            default -> archive(kind, files("a.ndjson", utf8(many)));
        };
        Path cut = write("cut", Arrays.copyOf(whole, whole.length * 2 / 3));
        Path good = write("good.json", utf8(cdr("GOOD")));

        CommandLineRun run = verify(cut, good.toString());

        assertThat(run.code()).isEqualTo(UNREADABLE);
        assertThat(ids(run)).hasSizeGreaterThan(least).endsWith("GOOD");
        assertThat(run.err()).contains("cut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar"})
    void an_archive_that_is_cut_off_between_two_files_is_not_taken_for_whole(String kind) throws IOException {
        byte[] one = archive(kind, files("a.json", cdr("A")));
        byte[] two = archive(kind, files("a.json", cdr("A"), "b.json", cdr("B")));
        // In a zip the second file begins where the directory of the first archive does: PK 3 4 against PK 1 2.
        int border = kind.equals("tar") ? 1024 : Arrays.mismatch(one, two) - 2;

        CommandLineRun run = verify(write("cut", Arrays.copyOf(two, border)));

        assertThat(run.code()).isEqualTo(UNREADABLE);
        assertThat(ids(run)).containsExactly("A");
    }

    @Test
    void a_wrong_checksum_in_a_zip_is_said() throws IOException {
        byte[] zip = stored("a.json", utf8(cdr("A")), 4711);

        CommandLineRun run = verify(write("a.zip", zip));

        assertThat(run.code()).isEqualTo(UNREADABLE);
        assertThat(run.err()).contains("a.zip!/a.json");
    }

    @Test
    void a_bomb_ends_and_the_run_goes_on() throws IOException {
        Path bomb =
                write("bomb.zip", archive("zip", files("a.json", utf8(cdr("A")), "bomb.json", new byte[100 << 20])));
        Path blanks = write("blanks.gz", gzip(cdr("B") + " ".repeat(100 << 20)));
        Path good = write("good.json", utf8(cdr("GOOD")));

        CommandLineRun run = verify(bomb, blanks.toString(), good.toString());

        assertThat(run.code()).isEqualTo(UNREADABLE);
        assertThat(ids(run)).contains("A", "B").endsWith("GOOD");
        assertThat(run.err()).contains("bomb.zip: ", "blanks.gz: ", "--max-ratio");
    }

    @Test
    void limits_are_those_that_were_asked_for() throws IOException {
        Path zip = write("x.zip", archive("zip", files("a.json", cdr("A"), "b.json", cdr("B"), "c.json", cdr("C"))));

        CommandLineRun entries = verify(zip, "--max-entries", "2");
        assertThat(entries.code()).isEqualTo(UNREADABLE);
        assertThat(ids(entries)).containsExactly("A", "B");
        assertThat(entries.err()).contains("--max-entries");

        CommandLineRun bytes = verify(write("x.gz", gzip((cdr("A") + cdr("B")).repeat(1000))), "--max-unpacked", "64k");
        assertThat(bytes.code()).isEqualTo(UNREADABLE);
        assertThat(ids(bytes)).hasSizeBetween(1, 2000);
        assertThat(bytes.err()).contains("--max-unpacked");
        assertThat(verify(zip, "--max-unpacked", "1M").code()).isEqualTo(INDETERMINATE);
    }

    @Test
    void an_archive_in_an_archive_and_twice_packed_text_are_not_read() throws IOException {
        byte[] inner = archive("zip", files("a.json", cdr("A")));
        CommandLineRun nested = verify(write("x.tar", archive("tar", files("in.json", inner, "b.json", cdr("B")))));
        assertThat(nested.code()).isEqualTo(UNREADABLE);
        assertThat(ids(nested)).containsExactly("B");

        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(twice)) {
            out.write(gzip(cdr("A")));
        }
        assertThat(verify(write("x.gz.gz", twice.toByteArray())).code()).isEqualTo(UNREADABLE);
    }

    @Test
    void random_bytes_behind_a_magic_number_are_an_input_that_is_not_read() throws IOException {
        byte[] noise = new byte[5000];
        new Random(5).nextBytes(noise);
        for (int[] magic : new int[][] {{0x1F, 0x8B, 8, 0}, {0x28, 0xB5, 0x2F, 0xFD}, {'P', 'K', 3, 4}}) {
            for (int i = 0; i < magic.length; i++) {
                noise[i] = (byte) magic[i];
            }
            CommandLineRun run = verify(write("noise", noise));
            assertThat(run.code()).isEqualTo(UNREADABLE);
            assertThat(run.err()).doesNotContain("internal error");
        }
    }

    @Test
    void what_is_no_regular_file_is_not_waited_for() throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("fifo"));
        Process made = new ProcessBuilder("mkfifo", in.resolve("a.json").toString()).start();
        Assumptions.assumeTrue(made.waitFor() == 0, "there is no mkfifo");
        Files.writeString(in.resolve("b.json"), cdr("B"));
        Files.createSymbolicLink(in.resolve("c.json"), in.resolve("gone"));
        Files.createSymbolicLink(in.resolve("loop"), in);

        CommandLineRun run = verify(in);

        assertThat(run.code()).isEqualTo(UNREADABLE);
        assertThat(ids(run)).containsExactly("B");
        assertThat(run.err()).contains("a.json", "c.json", "loop");
    }

    @Test
    void a_file_of_arguments_has_one_a_line() throws IOException {
        Path one = write("with blank.json", utf8(cdr("A")));
        Path two = write("two.json", utf8(cdr("B")));
        Path list = write("list", utf8("# a comment\n" + one + "\n\n" + two + "\n"));

        assertThat(ids(verify(Path.of("@" + list)))).containsExactly("A", "B");
    }

    private CommandLineRun verify(Path path, String... more) {
        List<String> arguments = new ArrayList<>(List.of("verify", "--format", "csv", path.toString()));
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        String rows = run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[5].isEmpty())
                .map(cells -> cells[0] + ":" + cells[1] + " " + cells[5] + "\n")
                .collect(Collectors.joining());
        return new CommandLineRun(run.code(), rows, run.err());
    }

    private static List<String> ids(CommandLineRun run) {
        return run.out()
                .lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    private static String cdr(String id) {
        return CDR.formatted(id);
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static Map<String, byte[]> files(Object... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object content = namesAndContents[i + 1];
            files.put((String) namesAndContents[i], content instanceof byte[] bytes ? bytes : utf8((String) content));
        }
        return files;
    }

    private static byte[] archive(String kind, Map<String, byte[]> files) throws IOException {
        return switch (kind) {
            case "zip" -> zip(files);
            case "zip.gz" -> gzip(zip(files));
            case "tar" -> tar(files);
            case "tar.gz" -> gzip(tar(files));
            default -> zstd(tar(files));
        };
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 3, 1, 12, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A zip with one file that is stored, by the layout of APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
    private static byte[] stored(String name, byte[] content, int wrong) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        sum.update(content);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        byte[] zip = bytes.toByteArray();
        zip[14] ^= (byte) wrong;
        return zip;
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(utf8(text));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zstd(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

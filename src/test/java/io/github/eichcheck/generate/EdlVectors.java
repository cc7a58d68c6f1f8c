package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.binary.Base32;

/** Vectors of EDL40 telegrams and XML documents. Most hold begin and end of an eMOC, 10.5 kWh apart. */
final class EdlVectors {
    private static final String ENERGY = "10.5000";
    private static final String CLOCK = "session/clock-not-synchronised";
    private static final String LOCAL = "edl40/local-time";

    private final List<Vector> vectors = new ArrayList<>();

    List<Vector> vectors() {
        telegrams();
        brokenTelegrams();
        statements();
        oneReading();
        documents();
        brokenDocuments();
        return vectors;
    }

    private void telegrams() {
        add(
                "sml",
                "begin and end of an eMOC in one file",
                EdlMeter.file(EdlMeter.begin(), EdlMeter.end()),
                "VALID",
                CLOCK);
        byte[] bare =
                SmlWriter.concat(EdlMeter.begin().message(), EdlMeter.end().message());
        add("sml", "without the transport protocol", bare, "VALID", CLOCK);
        byte[] twoFiles = SmlWriter.concat(EdlMeter.file(EdlMeter.begin()), EdlMeter.file(EdlMeter.end()));
        add("sml", "two files one after the other", twoFiles, "VALID", CLOCK);
        pair("sml", "1B 1B 1B 1B in the content is written twice", "VALID", m -> m.secondsIndex += 0x1B19947BL, CLOCK);
        for (int bytes : new int[] {4, 5, 6, 7}) {
            pair("sml", "a value of " + bytes + " bytes", "VALID", m -> m.valueBytes = bytes, CLOCK);
        }
        byte[] wrongFile = EdlMeter.file(EdlMeter.begin(), EdlMeter.end());
        wrongFile[wrongFile.length - 1] ^= 1;
        add(
                "sml",
                "the file's check sum is wrong: the signature decides",
                wrongFile,
                "VALID",
                CLOCK,
                "edl40/crc-wrong");
        byte[] list = EdlMeter.end().message();
        list[list.length - 2] ^= 1;
        add(
                "sml",
                "a message's check sum is wrong: the signature decides",
                SmlWriter.file(EdlMeter.begin().message(), list),
                "VALID",
                CLOCK,
                "edl40/crc-wrong");
        byte[] file = EdlMeter.file(EdlMeter.begin(), EdlMeter.end());
        add(
                "sml",
                "bytes before the file",
                SmlWriter.concat(new byte[] {0x55}, file),
                "VALID",
                CLOCK,
                "edl40/bytes-before");
        add(
                "sml",
                "bytes after the file",
                SmlWriter.concat(file, new byte[] {0x55}),
                "VALID",
                CLOCK,
                "edl40/bytes-after");
        byte[] altered = SmlWriter.file(
                EdlMeter.begin().message(),
                changed(EdlMeter.end(), m -> m.value += 1)
                        .message(
                                EdlMeter.end().entries(),
                                changed(EdlMeter.end(), m -> m.value += 1).signature()));
        add("sml", "the end's value is not the signed one", altered, "INVALID", CLOCK, "signature/mismatch");
    }

    private void brokenTelegrams() {
        byte[] file = EdlMeter.file(EdlMeter.begin(), EdlMeter.end());
        undecodable("cut in the middle", Arrays.copyOf(file, 200), "edl40/sml-malformed");
        undecodable(
                "an element of a length that wraps around",
                EdlMeter.hex("1b1b1b1b01010101ffffffffff0f"),
                "edl40/sml-malformed");
        undecodable(
                "eight bytes that promise an endless list", EdlMeter.hex("76f10f0f0f0f0f0f"), "edl40/sml-malformed");
        undecodable("lists in lists", EdlMeter.hex("76" + "71".repeat(40) + "01"), "edl40/sml-malformed");
        undecodable(
                "a file without a list of values",
                SmlWriter.file(SmlWriter.open(EdlMeter.hex("0901454d480000000001")), SmlWriter.close()),
                "edl40/sml-without-list");
        undecodable(
                "the server id has nine bytes",
                EdlMeter.file(changed(EdlMeter.begin(), m -> m.serverId = new byte[9])),
                "edl40/field-length");
        for (int entry : new int[] {0, 1, 2, 3}) {
            List<byte[]> entries = new ArrayList<>(EdlMeter.begin().entries());
            entries.remove(entry);
            byte[] list = EdlMeter.begin().message(entries, EdlMeter.begin().signature());
            undecodable("entry " + entry + " is missing", SmlWriter.file(list), "edl40/field-missing");
        }
        List<byte[]> isa = new ArrayList<>(EdlMeter.begin().entries());
        byte[] none = SmlWriter.ABSENT;
        isa.add(SmlWriter.entry(EdlMeter.hex("8180c7f040ff"), none, none, none, none, SmlWriter.unsigned(4, 1)));
        add(
                "sml",
                "a telegram of Isabellenhuette",
                SmlWriter.file(EdlMeter.begin().message(isa, EdlMeter.begin().signature())),
                "INDETERMINATE",
                Optional.empty(),
                "edl40/sml-of-other-format",
                "key/not-checked",
                "session/no-readings");
    }

    private void statements() {
        pair(
                "statement",
                "an error in the status",
                "INVALID",
                m -> m.status |= 1L << 17,
                CLOCK,
                "session/meter-status");
        pair("statement", "a magnetic field", "VALID", m -> m.status |= 1L << 9, CLOCK, "edl40/magnetic-field");
        pair("statement", "all other bits of the status", "VALID", m -> m.status |= 0x10900L, CLOCK);
        pair(
                "statement",
                "counters behind the line, resistance, duration and price",
                "VALID",
                m -> m.supplement = new long[] {9_000_000, 8_999_000, 1000, 3600, 0x1234},
                CLOCK,
                "edl40/loss-compensation");
        pair("statement", "summer time", "VALID", m -> m.season = 60, CLOCK);
        pair(
                "statement",
                "an offset that no place has",
                "INVALID",
                m -> m.offset = 6000,
                CLOCK,
                "edl40/offset-implausible");
        pair(
                "statement",
                "an offset that no place in Europe has",
                "VALID",
                m -> m.offset = 240,
                CLOCK,
                "edl40/offset-unusual");
        pair(
                "statement",
                "a clock that was never set",
                "VALID",
                m -> {
                    m.utc = 0xFFFFFFFFL;
                    m.offset = 0;
                },
                CLOCK,
                "edl40/time-not-set");
        add(
                "statement",
                "another unit",
                EdlMeter.file(changed(EdlMeter.begin(), m -> m.unit = 27), changed(EdlMeter.end(), m -> m.unit = 27)),
                "INVALID",
                Optional.empty(),
                "edl40/unit-not-wh",
                "session/no-billing-register");
        pair(
                "statement",
                "a contract id that is no text",
                "VALID",
                m -> m.contract = new byte[] {m.contract[0], 4, (byte) 0xA6, 7},
                CLOCK);
        add(
                "statement",
                "another user at the end",
                EdlMeter.file(EdlMeter.begin(), changed(EdlMeter.end(), m -> m.contract[6] = '2')),
                "INVALID",
                CLOCK,
                "session/user-differs");
        add(
                "statement",
                "another meter at the end",
                EdlMeter.file(EdlMeter.begin(), changed(EdlMeter.end(), m -> m.serverId[9] = 2)),
                "INVALID",
                CLOCK,
                "session/meter-differs");
        List<byte[]> twice = new ArrayList<>(EdlMeter.end().entries());
        twice.add(twice.get(3));
        add(
                "statement",
                "the page stands twice",
                SmlWriter.file(
                        EdlMeter.begin().message(),
                        EdlMeter.end().message(twice, EdlMeter.end().signature())),
                "VALID",
                CLOCK,
                "edl40/entry-repeated");
        byte[] cut = Arrays.copyOf(EdlMeter.end().signature(), 64);
        add(
                "statement",
                "the log book's index is cut off the signature",
                SmlWriter.file(
                        EdlMeter.begin().message(),
                        EdlMeter.end().message(EdlMeter.end().entries(), cut)),
                "INVALID",
                CLOCK,
                "edl40/log-bytes-missing",
                "session/log-book-differs",
                "signature/mismatch");
        add(
                "statement",
                "a signature of 60 bytes",
                SmlWriter.file(
                        EdlMeter.begin().message(),
                        EdlMeter.end().message(EdlMeter.end().entries(), new byte[60])),
                "INVALID",
                Optional.empty(),
                CLOCK,
                "edl40/signature-length",
                "session/log-book-differs",
                "session/no-end");
        add(
                "statement",
                "an entry into the log book in between",
                EdlMeter.file(EdlMeter.begin(), changed(EdlMeter.end(), m -> m.log[1] = 6)),
                "INVALID",
                CLOCK,
                "session/log-book-differs");
    }

    private void oneReading() {
        one(
                "begin of an eHZ, secp192r1",
                EdlMeter.file(EdlMeter.eHz()),
                EdlMeter.eHz().key());
        EdlMeter binary = EdlMeter.eHz();
        binary.contract = new byte[] {2, (byte) 0xA6, 4, 1};
        one("a card number that begins like a phase marks nothing", EdlMeter.file(binary), binary.key());
        EdlMeter early = EdlMeter.eHz();
        early.valueBytes = 8;
        early.value = Long.MAX_VALUE;
        one("the largest value", EdlMeter.file(early), early.key());
        one("the old layout, both signatures", OldEdlMeter.file(), OldEdlMeter.KEY, "edl40/old-layout");
        byte[] altered = OldEdlMeter.file(false);
        vectors.add(new Vector(
                "the old layout, the value's signature is altered",
                List.of("statement"),
                altered,
                Optional.of("Start"),
                Optional.of(OldEdlMeter.KEY.spki()),
                "INVALID",
                Optional.empty(),
                List.of(CLOCK, "edl40/old-layout", "session/no-end", "signature/mismatch")));
    }

    private void documents() {
        String begin = EdlMeter.begin().xml();
        String end = EdlMeter.end().xml();
        xml("begin and end in one document", EdlMeter.document(begin, end), "VALID");
        xml(
                "a namespace and a prefix",
                EdlMeter.document(begin, end)
                        .replace("<signed", "<m:signed")
                        .replace("</signed", "</m:signed")
                        .replace("<m:signedMeterValues>", "<m:signedMeterValues xmlns:m=\"urn:meter\">"),
                "VALID");
        xml(
                "comments and blanks inside the texts",
                EdlMeter.document(begin, end).replace("=\"base64\">", "=\"base64\"> <!-- - -->\n"),
                "VALID");
        xml(
                "the attribute names base64, the text is hexadecimal",
                EdlMeter.document(begin, end)
                        .replace(
                                EdlMeter.base64(EdlMeter.end().block()),
                                hex(EdlMeter.end().block())),
                "VALID",
                "edl40/xml-encoding");
        xml(
                "no attribute",
                EdlMeter.document(begin, end).replace(" encoding=\"base64\"", ""),
                "VALID",
                "edl40/xml-encoding");
        xml(
                "base32, as its attribute says",
                EdlMeter.document(
                        begin,
                        end.replace(
                                "\"base64\">" + EdlMeter.base64(EdlMeter.end().signature()),
                                "\"base32\">"
                                        + new Base32()
                                                .encodeToString(EdlMeter.end().signature()))),
                "VALID");
        byte[] log = EdlMeter.end().signature();
        log[65] ^= 1;
        xml(
                "another log book's index after the signature",
                EdlMeter.document(
                        begin, end.replace(EdlMeter.base64(EdlMeter.end().signature()), EdlMeter.base64(log))),
                "VALID",
                "edl40/log-bytes-differ");
        byte[] block = EdlMeter.end().block();
        block[31] ^= 1;
        vectors.add(vector(
                "xml",
                "the block is altered",
                utf8(EdlMeter.document(
                        begin, end.replace(EdlMeter.base64(EdlMeter.end().block()), EdlMeter.base64(block)))),
                "INVALID",
                Optional.of("10.5001"),
                CLOCK,
                LOCAL,
                "signature/mismatch"));
    }

    private void brokenDocuments() {
        String begin = EdlMeter.begin().xml();
        String end = EdlMeter.end().xml();
        byte[] last = {1};
        String longer = begin.replace(
                EdlMeter.base64(EdlMeter.begin().block()),
                EdlMeter.base64(SmlWriter.concat(EdlMeter.begin().block(), last)));
        add(
                "xml",
                "a block of 321 bytes",
                utf8(longer),
                "INVALID",
                Optional.empty(),
                "edl40/block-length",
                "session/no-readings",
                "signature/mismatch");
        undecodable("cut in the middle", utf8(begin.substring(0, 300)), "edl40/xml-malformed");
        undecodable(
                "no block",
                utf8(begin.replaceAll("<encodedMeterValue.*</encodedMeterValue>", "")),
                "edl40/xml-element-missing");
        undecodable(
                "a block that is no bytes",
                utf8(begin.replaceAll("(<encodedMeterValue[^>]*>)[^<]*", "$1!!!")),
                "edl40/xml-text-unreadable");
        add(
                "xml",
                "two blocks in one value",
                utf8(begin.replace(
                        "<encodedMeterValue", "<encodedMeterValue>AA==</encodedMeterValue><encodedMeterValue")),
                "INVALID",
                Optional.empty(),
                "edl40/block-length",
                "edl40/xml-element-repeated",
                "session/no-readings",
                "signature/mismatch");
    }

    private static EdlMeter changed(EdlMeter meter, Consumer<EdlMeter> change) {
        change.accept(meter);
        return meter;
    }

    private void pair(String flag, String comment, String verdict, Consumer<EdlMeter> change, String... findings) {
        add(
                flag,
                comment,
                EdlMeter.file(changed(EdlMeter.begin(), change), changed(EdlMeter.end(), change)),
                verdict,
                findings);
    }

    private void xml(String comment, String document, String verdict, String... findings) {
        List<String> codes = new ArrayList<>(List.of(CLOCK, LOCAL));
        codes.addAll(List.of(findings));
        add("xml", comment, utf8(document), verdict, codes.toArray(new String[0]));
    }

    private void add(String flag, String comment, byte[] record, String verdict, String... findings) {
        add(flag, comment, record, verdict, Optional.of(ENERGY), findings);
    }

    private void add(
            String flag, String comment, byte[] record, String verdict, Optional<String> energy, String... findings) {
        vectors.add(vector(flag, comment, record, verdict, energy, findings));
    }

    private static Vector vector(
            String flag, String comment, byte[] record, String verdict, Optional<String> energy, String... findings) {
        return new Vector(
                comment,
                List.of(flag),
                record,
                Optional.empty(),
                Optional.of(EdlMeter.begin().key().spki()),
                verdict,
                energy,
                List.of(findings));
    }

    private void undecodable(String comment, byte[] record, String finding) {
        add("broken", comment, record, "INVALID", Optional.empty(), finding, "key/not-checked", "session/no-readings");
    }

    private void one(String comment, byte[] record, TestKey key, String... findings) {
        List<String> codes = new ArrayList<>(List.of("session/no-end", CLOCK));
        codes.addAll(List.of(findings));
        vectors.add(new Vector(
                comment,
                List.of("statement"),
                record,
                Optional.of("Start"),
                Optional.of(key.spki()),
                "INDETERMINATE",
                Optional.empty(),
                codes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

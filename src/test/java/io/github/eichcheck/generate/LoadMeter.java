package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A meter of a load: its number, which says its format and curve, and its key.
 *
 * @param number from zero
 * @param key signs
 * @param spki the public key as the CDR has it, made once
 */
record LoadMeter(int number, TestKey key, String spki) {
    private static final DateTimeFormatter OCMF_TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss,SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter XML_TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String PAYLOAD =
            "{\"FV\":\"1.3\",\"GI\":\"eichcheck test gateway\",\"GS\":\"ECG%s\",\"GV\":\"1.0\",\"PG\":\"T%d\","
                    + "\"MV\":\"eichcheck\",\"MM\":\"TM-1\",\"MS\":\"%s\",\"MF\":\"1.0\",\"IS\":true,\"IL\":\"VERIFIED\","
                    + "\"IF\":[\"RFID_PLAIN\",\"OCPP_RS\",\"ISO15118_NONE\",\"PLMN_NONE\"],\"IT\":\"ISO14443\","
                    + "\"ID\":\"1F2D3A4F5506C7\",\"RD\":[{\"TM\":\"%s S\",\"TX\":\"%s\",\"RV\":%s,"
                    + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}]}";

    static LoadMeter of(int number) {
        TestKey key = TestKey.named("load meter " + number, curve(number));
        return new LoadMeter(number, key, SampleCdr.base64(key.spki()));
    }

    private static Curve curve(int number) {
        return switch (number % 4) {
            case 0 -> number % 10 < 7 ? Curve.SECP256R1 : number % 10 < 9 ? Curve.SECP192R1 : Curve.BRAINPOOL_P256R1;
            case 2 -> Curve.SECP256R1;
            default -> Curve.SECP192R1;
        };
    }

    String method() {
        return switch (number % 4) {
            case 0 -> "OCMF";
            case 1 -> "Alfen Eichrecht";
            case 2 -> "EDL40 E-Mobility Extension";
            default -> "EDL40 Mennekes";
        };
    }

    String serial() {
        return (number % 4 == 2 ? "1EMH00" : "1ECK00") + "%08d".formatted(number + 1);
    }

    /** The CDR with two signed values. */
    SampleCdr sign(SampleCdr cdr, LoadSession session) {
        SampleCdr keyed = cdr.key(Optional.of(spki));
        return switch (number % 4) {
            case 0 -> ocmf(keyed, session);
            case 1 -> alfen(keyed, session);
            case 2 -> ebee(keyed, session);
            default -> mennekes(keyed, session);
        };
    }

    /** The CDR with values of another meter of the same format, signed by this one's key, but with the other's key beside. */
    SampleCdr impostor(LoadMeter other, SampleCdr cdr, LoadSession session) {
        return new LoadMeter(other.number, key, other.spki).sign(cdr, session);
    }

    private SampleCdr ocmf(SampleCdr cdr, LoadSession session) {
        return cdr.value("Start", "", ocmf(session, "B", session.begin(), session.from(), 1))
                .value("End", "", ocmf(session, "E", session.end(), session.to(), 2));
    }

    private String ocmf(LoadSession session, String kind, Instant time, long wattHours, int page) {
        String payload = PAYLOAD.formatted(
                "%07d".formatted(number),
                2 * session.index() + page,
                serial(),
                OCMF_TIME.format(time),
                kind,
                LoadSession.kilowattHours(wattHours));
        return SampleCdr.base64(OcmfRecord.of(key).payload(payload).bytes());
    }

    private SampleCdr alfen(SampleCdr cdr, LoadSession session) {
        String serial = HexFormat.of().toHexDigits(number + 1);
        int page = (int) (2 * session.index() + 1);
        AlfenRecord start = own(AlfenRecord.start().with(6, serial).with(22, serial))
                .time(session.begin().getEpochSecond())
                .value(session.from())
                .index(7200 * session.index())
                .page(page);
        AlfenRecord stop = own(AlfenRecord.stop().with(6, serial).with(22, serial))
                .time(session.end().getEpochSecond())
                .value(session.to())
                .index(7200 * session.index() + 3600)
                .page(page + 1);
        String id = HexFormat.of()
                .formatHex(ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) session.index())
                        .array());
        return cdr.value("Start", "", SampleCdr.base64(start.with(74, id).toString()))
                .value("End", "", SampleCdr.base64(stop.with(74, id).toString()));
    }

    private AlfenRecord own(AlfenRecord record) {
        return new AlfenRecord(record.dataSet(), key, record.parts(), record.type());
    }

    private SampleCdr ebee(SampleCdr cdr, LoadSession session) {
        EdlMeter start = EdlMeter.begin(key);
        EdlMeter stop = EdlMeter.end(key);
        reading(start, session.begin(), session.from(), 7200 * session.index(), 2 * session.index() + 1);
        reading(stop, session.end(), session.to(), 7200 * session.index() + 3600, 2 * session.index() + 2);
        start.contractUtc = session.begin().getEpochSecond() - 10;
        stop.contractUtc = start.contractUtc;
        return cdr.value("Start", "", SampleCdr.base64(EdlMeter.file(start)))
                .value("End", "", SampleCdr.base64(EdlMeter.file(stop)));
    }

    private void reading(EdlMeter meter, Instant time, long wattHours, long seconds, long page) {
        meter.serverId = EdlMeter.hex("0a01454d4800" + HexFormat.of().toHexDigits(number + 1));
        meter.utc = time.getEpochSecond();
        meter.offset = 0;
        meter.value = 10 * wattHours;
        meter.secondsIndex = seconds;
        meter.page = page;
    }

    private SampleCdr mennekes(SampleCdr cdr, LoadSession session) {
        MennekesProcess process = MennekesProcess.of()
                .signedBy(key)
                .shared(
                        "ServerId",
                        "0A0145434B00" + HexFormat.of().withUpperCase().toHexDigits(number + 1))
                .shared(
                        "TimestampCustomerIdent",
                        XML_TIME.format(session.begin().minusSeconds(10)))
                .start("Timestamp", XML_TIME.format(session.begin()))
                .start("Value", Long.toString(10 * session.from()))
                .start("Pagination", Long.toString(2 * session.index() + 1))
                .start("SecondIndex", Long.toString(7200 * session.index()))
                .end("Timestamp", XML_TIME.format(session.end()))
                .end("Value", Long.toString(10 * session.to()))
                .end("Pagination", Long.toString(2 * session.index() + 2))
                .end("SecondIndex", Long.toString(7200 * session.index() + 3600));
        return cdr.value("Start", "", SampleCdr.base64(process.startAlone()))
                .value("End", "", SampleCdr.base64(process.endAlone()));
    }
}

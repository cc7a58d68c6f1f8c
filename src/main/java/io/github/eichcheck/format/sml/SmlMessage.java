package io.github.eichcheck.format.sml;

import io.github.eichcheck.wire.Bytes;
import java.util.List;

/**
 * An SML message (SML 1.04, section 5.1): transaction id, group, abort, body (tag, content), check sum, end.
 *
 * @param tag what the body is
 * @param body the body
 */
record SmlMessage(int tag, SmlValue body) {
    static final int OPEN_RESPONSE = 0x0101;
    static final int GET_LIST_RESPONSE = 0x0701;

    private static final int ELEMENTS = 6;
    private static final int ELEMENTS_BEFORE_BODY = 3;

    boolean isOfResponse() {
        return tag == OPEN_RESPONSE || tag == GET_LIST_RESPONSE;
    }

    static SmlMessage read(Bytes content, TlvReader reader, List<SmlDefect> defects) throws SmlSyntaxException {
        int start = reader.position();
        if (reader.listHeader() != ELEMENTS) {
            throw reader.problem("no message of " + ELEMENTS + " elements");
        }
        for (int i = 0; i < ELEMENTS_BEFORE_BODY; i++) {
            reader.next();
        }
        List<SmlValue> body = reader.next().elements();
        if (body.size() != 2 || body.get(0).number().isEmpty()) {
            throw reader.problem("message without a body");
        }
        int end = reader.position();
        checkSum(content.slice(start, end), reader.next(), defects);
        if (!(reader.next() instanceof SmlValue.EndOfMessage)) {
            throw reader.problem("message without an end");
        }
        return new SmlMessage(body.get(0).number().get().intValue(), body.get(1));
    }

    private static void checkSum(Bytes message, SmlValue written, List<SmlDefect> defects) {
        int crc = Crc16.of(message);
        int lowByteFirst = (crc & 0xFF) << 8 | crc >> 8;
        int actual = written.number().map(number -> number.intValue()).orElse(-1);
        if (actual != lowByteFirst) {
            String shown = actual < 0 ? "nothing" : Crc16.text((actual & 0xFF) << 8 | (actual >> 8 & 0xFF));
            defects.add(new SmlDefect(SmlDefect.Kind.MESSAGE_CRC, Crc16.text(crc), shown));
        }
    }
}

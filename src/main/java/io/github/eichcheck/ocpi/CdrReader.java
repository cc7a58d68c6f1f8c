package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrEntry.UnreadableCdr;
import io.github.eichcheck.ocpi.CdrText.BrokenText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * Reads a CDR of OCPI 2.1.1, 2.2, 2.2.1 or 2.3.0 from its JSON text. Never throws for bad data: what cannot be read is a
 * finding, and of a CDR that can be read in part that part is delivered. Holds no state; threads may share it.
 */
public final class CdrReader {
    /** A reader. */
    public CdrReader() {}

    /**
     * Reads what a {@link CdrSplitter} found.
     *
     * @param text a CDR's text or a broken one
     * @return the CDR, or why there is none
     */
    public CdrEntry read(CdrText text) {
        if (text instanceof CdrJson whole) {
            return read(whole);
        }
        BrokenText broken = (BrokenText) text;
        return unreadable(broken.position(), broken.code(), broken.detail());
    }

    /**
     * Reads one CDR in memory.
     *
     * @param json one JSON object in UTF-8, a CDR without an envelope
     * @return the CDR at {@link SourcePosition#MEMORY}, or why there is none
     */
    public CdrEntry read(Bytes json) {
        return read(new CdrJson(SourcePosition.MEMORY, json));
    }

    /**
     * Reads one CDR in memory.
     *
     * @param json one JSON object, a CDR without an envelope
     * @return the CDR at {@link SourcePosition#MEMORY}, or why there is none
     */
    public CdrEntry read(String json) {
        return read(Bytes.utf8(json));
    }

    private static CdrEntry read(CdrJson text) {
        JsonValue value;
        try {
            value = JsonReader.read(text.json());
        } catch (JsonSyntaxException e) {
            return notJson(text, e);
        }
        if (!(value instanceof JsonObject object)) {
            return unreadable(text.position(), CdrTextFinding.NOT_A_CDR, "it is a JSON " + value.kind());
        }
        Optional<String> otherKind = ObjectKind.otherThanCdr(object);
        return otherKind.isPresent()
                ? unreadable(text.position(), CdrTextFinding.NOT_A_CDR, otherKind.get())
                : new ReadableCdr(CdrMapping.map(object, text.position()), object);
    }

    private static CdrEntry notJson(CdrJson text, JsonSyntaxException problem) {
        SourcePosition place = text.position().after(text.json(), problem.offset());
        String message = Optional.ofNullable(problem.getMessage()).orElse("");
        Location location = Location.CDR.field("line " + place.line() + ", column " + place.column());
        return new UnreadableCdr(
                text.position(), Finding.of(CdrTextFinding.NOT_JSON, location).actual(message));
    }

    private static CdrEntry unreadable(SourcePosition position, CdrTextFinding code, String detail) {
        Location location = Location.CDR.field("line " + position.line() + ", column " + position.column());
        return new UnreadableCdr(position, Finding.of(code, location).actual(detail));
    }
}

package io.github.eichcheck.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole CDRs that others composed around genuine records. */
class TransportSharedVectorsTest {
    @ParameterizedTest
    @CsvSource({
        "composed-2.1.1-ocmf-backported, base64, ''",
        "composed-2.2.1-ocmf-b64-oca-key, base64, ''",
        "composed-2.2.1-ocmf-b64-single-end, base64, ''",
        "composed-2.2.1-ocmf-energy-mismatch, base64, ''",
        "composed-2.2.1-ocmf-issue550-option2, base64, ''",
        "composed-2.2.1-ocmf-issue550-option3, base64+split, SPLIT",
        "composed-2.2.1-ocmf-keba-truncated-wh, base64, ''",
        "composed-2.2.1-ocmf-other-day, base64, ''",
        "composed-2.2.1-ocmf-rounded-2dec, base64, ''",
        "composed-2.2.1-ocmf-tampered, base64, ''",
        "composed-2.2.1-edl40-xml-raw, raw, RAW",
        "composed-2.3.0-edl40-xml-b64, base64, ''",
        "composed-2.2.1-alfen-b64, base64, ''"
    })
    void composedCdr_hasTheStepsOfItsLayout(String name, String steps, String codes)
            throws IOException, JsonSyntaxException {
        for (SignedValue value : values(name)) {
            Transported opened = Transport.open(value);
            assertThat(opened.records()).hasSize(1);
            assertThat(String.join("+", opened.records().get(0).steps())).isEqualTo(steps);
            assertThat(opened.findings())
                    .extracting(Finding::code)
                    .extracting(FindingCode::name)
                    .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
        }
    }

    @Test
    void splitRecord_isTheWholeRecordToTheByte() throws IOException, JsonSyntaxException {
        String whole =
                values("composed-2.2.1-ocmf-b64-single-end").get(0).signedData().orElseThrow();
        Transported split =
                Transport.open(values("composed-2.2.1-ocmf-issue550-option3").get(0));
        assertThat(split.records().get(0).record())
                .isEqualTo(Bytes.of(Base64.getDecoder().decode(whole)));
    }

    private static List<SignedValue> values(String name) throws IOException, JsonSyntaxException {
        byte[] json = Files.readAllBytes(SharedVectors.folder("ocpi").resolve(name + ".json"));
        JsonObject cdr = (JsonObject) JsonReader.read(Bytes.of(json));
        JsonObject signed = (JsonObject) cdr.get("signed_data").orElseThrow();
        JsonArray values = (JsonArray) signed.get("signed_values").orElseThrow();
        return values.elements().stream()
                .map(JsonObject.class::cast)
                .map(each -> new SignedValue("", Optional.empty(), text(each, "plain_data"), text(each, "signed_data")))
                .toList();
    }

    private static Optional<String> text(JsonObject value, String name) {
        return value.get(name).map(JsonValue::text);
    }
}

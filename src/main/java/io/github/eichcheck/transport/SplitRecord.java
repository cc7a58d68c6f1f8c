package io.github.eichcheck.transport;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.util.Arrays;
import java.util.Set;

/** An OCMF record whose payload and signature were put into different fields (github.com/ocpi/ocpi, issue 550). */
final class SplitRecord {
    /** Lengths of two numbers of a curve of 192, 256 and 384 bits. */
    private static final Set<Integer> RAW_SIGNATURES = Set.of(48, 64, 96);

    private static final int DER_SEQUENCE = 0x30;
    private static final int DER_INTEGER = 0x02;
    private static final int DER_LONG_LENGTH = 0x81;

    private SplitRecord() {}

    /** Whether these bytes are a signature section: a JSON object with the member {@code SD}. */
    static boolean isSignatureSection(Bytes bytes) {
        if (bytes.length() == 0 || bytes.at(0) != '{') {
            return false;
        }
        try {
            return JsonReader.read(bytes) instanceof JsonObject object
                    && object.get("SD").isPresent();
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    /** The record of which these are the two sections. */
    static Bytes join(String payload, Bytes signatureSection) {
        return Bytes.of(concat(Bytes.utf8(OcmfFrame.HEADER + payload + "|").toArray(), signatureSection.toArray()));
    }

    /** Whether these bytes are nothing but a signature: ECDSA in DER, or its two numbers. */
    static boolean isBareSignature(Bytes bytes) {
        return isDer(bytes) || (RAW_SIGNATURES.contains(bytes.length()) && !Content.isText(bytes));
    }

    private static boolean isDer(Bytes bytes) {
        if (bytes.length() < 8 || bytes.at(0) != DER_SEQUENCE) {
            return false;
        }
        int header = bytes.at(1) == DER_LONG_LENGTH ? 3 : 2;
        return bytes.at(header - 1) == bytes.length() - header && bytes.at(header) == DER_INTEGER;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

package io.github.eichcheck.spi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.wire.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What every decoder must keep to, as a check that its author can run in a test of his own. It needs no test framework.
 *
 * <ul>
 *   <li>A genuine record gives at least one signed record, and the same ones every time.
 *   <li>Its identifier and names are not blank.
 *   <li>The ranges of the layout lie inside the message, in ascending order.
 *   <li>Whatever is cut, altered or random gives a result or a {@link DecodeException}, and nothing else.
 *   <li>Every finding has a code that the decoder declares.
 * </ul>
 */
public final class DecoderContract {
    private static final Location PLACE = Location.of("/signed_data/signed_values/0/signed_data");
    private static final int ALTERED = 500;
    private static final int LONGEST_RANDOM = 600;

    private final SignedValueDecoder decoder;

    private DecoderContract(SignedValueDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Checks a decoder.
     *
     * @param decoder the decoder
     * @param genuine records of its format that it must be able to read, one or more
     * @param seed for the random input, so that a failure can be repeated
     * @throws AssertionError if the decoder breaks the contract; the message says how and with which input
     */
    public static void check(SignedValueDecoder decoder, List<Bytes> genuine, long seed) {
        DecoderContract contract = new DecoderContract(decoder);
        contract.names();
        require(!genuine.isEmpty(), "there is no genuine record to check with");
        Random random = new Random(seed);
        for (Bytes record : genuine) {
            contract.genuine(record);
            contract.cut(record);
            contract.altered(record, random);
        }
        contract.random(random);
    }

    private void names() {
        require(!decoder.id().isBlank(), "the identifier is blank");
        require(!decoder.encodingMethods().isEmpty(), "there is no encoding method");
        require(decoder.encodingMethods().stream().noneMatch(String::isBlank), "an encoding method is blank");
    }

    private void genuine(Bytes record) {
        try {
            List<SignedRecord> first = decoder.decode(record, new DecodeContext(PLACE));
            require(!first.isEmpty(), "a genuine record gives nothing: " + record);
            require(
                    first.equals(decoder.decode(record, new DecodeContext(PLACE))),
                    "a genuine record gives something else the second time: " + record);
            first.forEach(DecoderContract::layout);
        } catch (DecodeException e) {
            throw new AssertionError("a genuine record is refused (" + e.getMessage() + "): " + record, e);
        }
    }

    private static void layout(SignedRecord record) {
        int end = 0;
        for (FieldRange range : record.layout()) {
            require(
                    end <= range.from()
                            && range.from() <= range.to()
                            && range.to() <= record.message().length(),
                    "the range of " + range.name() + " is out of order or outside of the message");
            end = range.to();
        }
    }

    private void cut(Bytes record) {
        for (int length = 0; length < record.length(); length++) {
            attempt(record.slice(0, length));
        }
    }

    private void altered(Bytes record, Random random) {
        for (int i = 0; i < ALTERED && record.length() > 0; i++) {
            byte[] bytes = record.toArray();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            attempt(Bytes.of(bytes));
        }
    }

    private void random(Random random) {
        for (int i = 0; i < ALTERED; i++) {
            byte[] bytes = new byte[random.nextInt(LONGEST_RANDOM)];
            random.nextBytes(bytes);
            attempt(Bytes.of(bytes));
        }
    }

    private void attempt(Bytes input) {
        DecodeContext context = new DecodeContext(PLACE);
        try {
            decoder.decode(input, context);
        } catch (DecodeException e) {
            declared(e.finding().code(), input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("another exception than DecodeException for " + input, e);
        }
        for (Finding finding : context.findings()) {
            declared(finding.code(), input);
        }
    }

    private void declared(FindingCode code, Bytes input) {
        require(
                decoder.findingCodes().contains(code),
                "the finding " + code.id() + " is not among those declared, "
                        + Arrays.toString(decoder.findingCodes().stream()
                                .map(FindingCode::id)
                                .sorted()
                                .toArray())
                        + ", for " + input);
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }
}

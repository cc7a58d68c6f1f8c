package io.github.eichcheck.spi;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Set;

/**
 * Reads one format of signed meter values. A decoder only reads: it touches no key and computes no hash. Found through
 * {@link java.util.ServiceLoader}; implementations have a public constructor without parameters and are thread-safe.
 */
public interface SignedValueDecoder {
    /**
     * The format's identifier.
     *
     * @return the name of its folder under {@code formats/}, such as {@code ocmf}
     */
    String id();

    /**
     * The names under which OCPI's {@code encoding_method} knows the format.
     *
     * @return the name of the OCPI table first, then the aliases in use; compared without regard to case
     */
    List<String> encodingMethods();

    /**
     * Whether a record is unmistakably of this format.
     *
     * @param record the record's bytes
     * @return true only where nothing else begins like this
     */
    boolean recognises(Bytes record);

    /**
     * Reads a record. Whatever departs from the format but leaves it readable is reported to the context.
     *
     * @param record the record's bytes as received
     * @param context where findings go
     * @return the signed records in it, one or more
     * @throws DecodeException if it is not a record of this format
     */
    List<SignedRecord> decode(Bytes record, DecodeContext context) throws DecodeException;

    /**
     * All findings that this decoder can report.
     *
     * @return their codes
     */
    Set<FindingCode> findingCodes();
}

package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.spi.DecodeContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the format, as FV names it.
 *
 * @param major the first number
 * @param minor the second number
 */
record OcmfVersion(int major, int minor) implements Comparable<OcmfVersion> {
    static final OcmfVersion NEWEST_KNOWN = new OcmfVersion(1, 4);

    static final OcmfVersion OLDEST = new OcmfVersion(0, 1);
    private static final OcmfVersion NEWEST_OF_REFERENCE_PROGRAM = new OcmfVersion(1, 3);
    private static final Optional<OcmfVersion> FIRST = Optional.of(new OcmfVersion(1, 0));
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})");

    /**
     * Reads FV.
     *
     * @param general the payload
     * @param context where findings go
     * @return the version; empty where it is missing or malformed
     */
    static Optional<OcmfVersion> read(OcmfObject general, DecodeContext context) {
        Optional<String> written = general.string("FV");
        if (written.isEmpty()) {
            context.report(context.finding(FieldFinding.FV_MISSING, "FV"));
            return Optional.empty();
        }
        Optional<OcmfVersion> version = parse(written.get());
        if (version.isEmpty()) {
            context.report(FieldFinding.FV_MALFORMED, "FV", "major.minor, from 0.1", written.get());
        } else {
            version.get().report(written.get(), context);
        }
        return version;
    }

    private static Optional<OcmfVersion> parse(String written) {
        if (written.equals("1.0")) {
            return FIRST;
        }
        Matcher numbers = WRITTEN.matcher(written);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        OcmfVersion version = new OcmfVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
        return Optional.of(version).filter(v -> v.compareTo(OLDEST) >= 0);
    }

    private void report(String written, DecodeContext context) {
        if (major > NEWEST_KNOWN.major) {
            context.report(FieldFinding.FV_MAJOR_UNKNOWN, "FV", NEWEST_KNOWN.toString(), written);
        } else if (compareTo(NEWEST_KNOWN) > 0) {
            context.report(FieldFinding.FV_NEWER, "FV", NEWEST_KNOWN.toString(), written);
        } else if (compareTo(NEWEST_OF_REFERENCE_PROGRAM) > 0) {
            context.report(FieldFinding.FV_ABOVE_1_3, "FV", written);
        }
    }

    boolean isBefore(int otherMajor, int otherMinor) {
        return compareTo(new OcmfVersion(otherMajor, otherMinor)) < 0;
    }

    @Override
    public int compareTo(OcmfVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}

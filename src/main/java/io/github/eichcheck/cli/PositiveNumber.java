package io.github.eichcheck.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number above zero; {@code k}, {@code M}, {@code G} and {@code T} stand for powers of 1024. */
final class PositiveNumber implements ITypeConverter<Long> {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,15})([kMGT]?)");
    private static final String UNITS = "kMGT";
    private static final int BITS = 10;

    @Override
    public Long convert(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (parts.matches() && Long.parseLong(parts.group(1)) > 0) {
            int power = parts.group(2).isEmpty() ? 0 : UNITS.indexOf(parts.group(2)) + 1;
            long number = Long.parseLong(parts.group(1));
            if (number <= (Long.MAX_VALUE >> (BITS * power))) {
                return number << (BITS * power);
            }
        }
        throw new TypeConversionException("'" + text + "' is no whole number above zero");
    }
}

package io.github.eichcheck.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount of memory in bytes: {@code 65536}, {@code 512K}, {@code 64M}, {@code 64MB} or {@code 2G}, in powers of 1024. */
final class MemoryText implements ITypeConverter<Long> {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9})([KMG]?)B?");
    private static final int THOUSAND = 10;

    @Override
    public Long convert(String text) {
        Matcher parts = AMOUNT.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new TypeConversionException("'" + text + "' is no amount of memory; write 512K, 64M or 2G");
        }
        return Long.parseLong(parts.group(1)) << (THOUSAND * " KMG".indexOf((parts.group(2) + " ").charAt(0)));
    }
}

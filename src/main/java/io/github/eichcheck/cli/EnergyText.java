package io.github.eichcheck.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an energy in kWh: digits with at most one decimal point, never negative. */
final class EnergyText implements ITypeConverter<BigDecimal> {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    @Override
    public BigDecimal convert(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is no energy in kWh; write 0 or 0.001");
        }
        return new BigDecimal(text);
    }
}

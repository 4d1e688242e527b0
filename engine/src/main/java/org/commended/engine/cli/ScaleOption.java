package org.commended.engine.cli;

import org.commended.engine.calibration.Scale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads LO:HI or LO:HI:STEP; without a step every number between the ends may be given. */
final class ScaleOption implements ITypeConverter<Scale> {

    @Override
    public Scale convert(String text) {
        String[] parts = text.split(":", -1);
        try {
            if (parts.length == 2 || parts.length == 3) {
                return scale(
                        text,
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        parts.length == 3 ? Double.parseDouble(parts[2]) : 0);
            }
        } catch (NumberFormatException _) {
            throw expected(text);
        }
        throw expected(text);
    }

    private static Scale scale(String typed, double low, double high, double step) {
        if (!(low < high) || !(step >= 0) || Double.isInfinite(high - low) || step > high - low) {
            throw expected(typed);
        }
        return new Scale(low, high, step);
    }

    private static TypeConversionException expected(String found) {
        return new TypeConversionException("expected LO:HI or LO:HI:STEP such as 1:5:1, found \"" + found + "\"");
    }
}

package ladera.num;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as written by people and read by programs, the same under every locale of the system.
 *
 * <p>A point is the decimal mark; a single comma is taken as one where there is no point (half of the Spanish-speaking
 * world writes it so); grouping is refused, because {@code 1,000} would mean two things.
 */
public final class Numerals {
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private Numerals() {}

    /**
     * Reads a number as a person types it.
     *
     * @throws NumberFormatException where the text is not one number
     */
    public static double parse(String text) {
        String trimmed = text.trim().replace('\u2212', '-');
        int comma = trimmed.indexOf(',');
        if (comma >= 0 && comma == trimmed.lastIndexOf(',') && trimmed.indexOf('.') < 0) {
            trimmed = trimmed.replace(',', '.');
        }
        if (!PLAIN.matcher(trimmed).matches()) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(trimmed);
    }

    /** The fewest digits that read back to the same double, with a point and without a superfluous {@code .0}. */
    public static String shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return (value == 0 && 1 / value < 0) ? "-0" : String.valueOf((long) value);
        }
        for (int digits = 1; digits <= 17 && Double.isFinite(value); digits++) {
            String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
            if (Double.parseDouble(text) == value) {
                return tidy(text, digits, value);
            }
        }
        return Double.toString(value);
    }

    /** {@code digits} significant digits for the eye: {@code 0.1234}, {@code 1.2e-7}, never {@code 0.0000}. */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "\u221e" : "\u2212\u221e";
        }
        if (value == 0) {
            return "0";
        }
        String scientific = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
        int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
        if (exponent < -4 || exponent > Math.max(digits, 5)) {
            return strip(scientific.substring(0, scientific.indexOf('e'))).replace('-', '\u2212') + "e" + exponent;
        }
        String plain = String.format(Locale.ROOT, "%." + Math.max(0, digits - 1 - exponent) + "f", value);
        return plain.replace('-', '\u2212');
    }

    /** The same for numbers that a person has set: whatever fewer digits say exactly is said with these. */
    public static String brief(double value, int digits) {
        String significant = significant(value, digits);
        String shortest = shortest(value).replaceFirst("^-", "\u2212");
        return shortest.length() <= significant.length() ? shortest : significant;
    }

    /** The nearest number of so many significant decimal digits; what is not finite stays. */
    public static double rounded(double value, int digits) {
        return Double.isFinite(value)
                ? Double.parseDouble(String.format(Locale.ROOT, "%." + (digits - 1) + "e", value))
                : value;
    }

    private static String tidy(String scientific, int digits, double value) {
        int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
        if (exponent >= -4 && exponent < 15) {
            return strip(String.format(Locale.ROOT, "%." + Math.max(0, digits - 1 - exponent) + "f", value));
        }
        return strip(scientific.substring(0, scientific.indexOf('e'))) + "e" + exponent;
    }

    private static String strip(String digits) {
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        return digits.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}

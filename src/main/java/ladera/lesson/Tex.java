package ladera.lesson;

import ladera.num.Numerals;

/** Numbers as they stand in displayed formulas. */
final class Tex {
    private static final int DIGITS = 4;

    private Tex() {}

    /** A number with few digits. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "\\mathrm{NaN}";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "\\infty" : "-\\infty";
        }
        String plain = Numerals.brief(value, DIGITS).replace('\u2212', '-');
        int exponent = plain.indexOf('e');
        return exponent < 0
                ? plain
                : plain.substring(0, exponent) + "\\cdot 10^{" + plain.substring(exponent + 1) + "}";
    }

    /** The same in parentheses where it is negative. */
    static String factor(double value) {
        String text = number(value);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }
}

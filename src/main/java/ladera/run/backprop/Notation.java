package ladera.run.backprop;

import java.util.Optional;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Ratio;
import ladera.num.Refusal;

/**
 * How the exercise's numbers are written.
 *
 * @param digits significant digits
 * @param fractions whether numbers that are simple fractions are written as such
 * @param together whether all points are worked as the columns of matrices, rather than one point after the other
 */
public record Notation(int digits, boolean fractions, boolean together) {
    public static final int FEWEST_DIGITS = 2;
    public static final int MOST_DIGITS = 12;

    /** Fractions with larger denominators are no simpler than decimals. */
    private static final long LARGEST_DENOMINATOR = 1000;

    /** What adding up short decimals may leave behind. */
    private static final double ROUNDING = 1e-14;

    /** As the course's own examples are printed. */
    public static final Notation USUAL = new Notation(4, false, false);

    public Notation {
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw new Refusal(new Problem("exercise.digits", "digits", digits, FEWEST_DIGITS, MOST_DIGITS));
        }
    }

    public Notation withDigits(int other) {
        return new Notation(other, fractions, together);
    }

    public Notation withFractions(boolean other) {
        return new Notation(digits, other, together);
    }

    public Notation withPointsTogether(boolean other) {
        return new Notation(digits, fractions, other);
    }

    /** A number as it is read: the digits chosen, fewer where these already say all of it, or a fraction. */
    public String text(double value) {
        return ratio(value).map(Ratio::toString).orElseGet(() -> decimal(value)).replace('-', '\u2212');
    }

    /** The same as LaTeX. */
    public String latex(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "\\mathrm{NaN}" : value > 0 ? "\\infty" : "-\\infty";
        }
        return ratio(value).map(Notation::latex).orElseGet(() -> {
            String text = decimal(value).replace('\u2212', '-');
            int power = text.indexOf('e');
            return power < 0 ? text : text.substring(0, power) + "\\cdot 10^{" + text.substring(power + 1) + "}";
        });
    }

    private static String latex(Ratio ratio) {
        if (ratio.under() == 1) {
            return String.valueOf(ratio.over());
        }
        String sign = ratio.over() < 0 ? "-" : "";
        return sign + "\\tfrac{" + Math.abs(ratio.over()) + "}{" + ratio.under() + "}";
    }

    private Optional<Ratio> ratio(double value) {
        return fractions ? Ratio.near(value, LARGEST_DENOMINATOR) : Optional.empty();
    }

    private String decimal(double value) {
        String rounded = Numerals.significant(value, digits);
        if (!Double.isFinite(value) || rounded.indexOf('e') >= 0) {
            return rounded;
        }
        double read = Double.parseDouble(rounded.replace('\u2212', '-'));
        boolean all = Math.abs(read - value) <= ROUNDING * Math.abs(value);
        return all && rounded.indexOf('.') >= 0 ? rounded.replaceAll("\\.?0+$", "") : rounded;
    }
}

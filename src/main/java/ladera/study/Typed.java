package ladera.study;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ladera.expr.Formula;
import ladera.num.Numerals;

/**
 * A number as somebody typed it: plainly, or as an expression such as {@code 0.7311 (1 - 0.7311)} or {@code 1/3}.
 *
 * @param digits how many significant digits were typed; {@link #ALL} where it was computed, or is a plain 0
 * @param decimals how many digits stand behind the decimal mark
 */
public record Typed(double value, int digits, int decimals) {
    /** As many digits as a double has. */
    public static final int ALL = 17;

    private static final Pattern PLAIN =
            Pattern.compile("\\s*[-+\u2212]?(\\d*)(?:[.,](\\d*))?(?:[eE][-+\u2212]?\\d+)?\\s*");

    /**
     * Reads what was typed.
     *
     * @throws ladera.num.Refusal as {@link Formula#constant}
     */
    public static Typed of(String text) {
        double value = Formula.constant(text);
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            return new Typed(value, ALL, ALL);
        }
        String behind = plain.group(2) == null ? "" : plain.group(2);
        int significant = (plain.group(1) + behind).replaceFirst("^0+", "").length();
        return new Typed(value, significant == 0 ? ALL : significant, behind.length());
    }

    /** A number known to all its digits. */
    public static Typed exactly(double value) {
        return of(Numerals.shortest(value));
    }
}

package ladera.run.backprop;

import ladera.num.Problem;
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
}

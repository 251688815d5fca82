package ladera.num;

import java.util.Optional;

/**
 * A fraction in lowest terms.
 *
 * @param over numerator, with the sign
 * @param under denominator, at least 1
 */
public record Ratio(long over, long under) {
    /** How close, as a share of the number, a fraction must come to be taken for it: a few rounding errors. */
    private static final double CLOSE = 1e-14;

    /**
     * The simplest fraction that a number is, up to rounding, by its continued fraction.
     *
     * @param most the largest denominator that is still simple
     */
    public static Optional<Ratio> near(double value, long most) {
        if (!Double.isFinite(value) || Math.abs(value) > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        double rest = value;
        long over = 1;
        long under = 0;
        long overBefore = 0;
        long underBefore = 1;
        while (true) {
            long whole = (long) Math.floor(rest);
            long nextOver = whole * over + overBefore;
            long nextUnder = whole * under + underBefore;
            if (nextUnder > most) {
                return Optional.empty();
            }
            overBefore = over;
            underBefore = under;
            over = nextOver;
            under = nextUnder;
            if (Math.abs(value - (double) over / under) <= CLOSE * Math.max(CLOSE, Math.abs(value))) {
                return Optional.of(new Ratio(over, under));
            }
            rest = 1 / (rest - whole);
            if (!(rest <= Integer.MAX_VALUE)) {
                return Optional.empty();
            }
        }
    }

    @Override
    public String toString() {
        return under == 1 ? String.valueOf(over) : over + "/" + under;
    }
}

package ladera.study;

import java.util.List;
import java.util.Locale;

/**
 * What can be told of a typed number by holding it against the right one, against what would follow from earlier answers, and
 * against what known slips give.
 *
 * @param verdict what it is
 * @param slip id of the slip that it looks like, where the verdict is {@link Verdict#SLIP}; otherwise empty
 * @param digits significant digits that agree with the right number, or with the one carried forward
 */
public record Diagnosis(Verdict verdict, String slip, int digits) {
    /** Closer than this is the same number, whatever its size: sums of products of small numbers round no worse. */
    private static final double SAME = 1e-12;

    /** Agreement in so many digits is no rounding by hand. */
    private static final int EXACT_DIGITS = 9;

    /** With fewer digits in common, a number looks like too many others. */
    private static final int TELLING_DIGITS = 2;

    /** So many digits in common are enough to look like a slip, however many were typed. */
    private static final int CLEAR_DIGITS = 3;

    /** Numbers rounded on the way, or cut off, are a little wrong in the last place that was typed. */
    private static final double LAST_PLACES = 1.5;

    /** What a typed number can be. */
    public enum Verdict {
        /** The right number. */
        EXACT,
        /** The right number to some digits. */
        ROUNDED,
        /** What follows correctly from a mistake made before. */
        CARRIED,
        /** What a known slip gives. */
        SLIP,
        WRONG,
        BLANK,
        /** Not a number at all. */
        UNREADABLE
    }

    /** A way of going wrong, and the number that comes of it. */
    public record Slip(String id, double value) {}

    /**
     * What a number is held against.
     *
     * @param right the right number
     * @param carried what follows from the answers given before
     * @param mistaken whether an earlier mistake has a part in {@code carried}
     * @param slips in order of precedence
     * @param needed significant digits that are enough
     */
    public record Expectation(double right, double carried, boolean mistaken, List<Slip> slips, int needed) {
        public Expectation {
            slips = List.copyOf(slips);
        }

        /** For a number that depends on no other answer. */
        public static Expectation of(double right, List<Slip> slips, int needed) {
            return new Expectation(right, right, false, slips, needed);
        }
    }

    /** Nothing was typed. */
    public static final Diagnosis BLANK = new Diagnosis(Verdict.BLANK, "", 0);

    /** What was typed is not a number. */
    public static final Diagnosis UNREADABLE = new Diagnosis(Verdict.UNREADABLE, "", 0);

    /** Judges a number. */
    public static Diagnosis of(Typed given, Expectation expected) {
        int digits = agreement(given.value(), expected.right);
        if (same(given.value(), expected.right)) {
            return new Diagnosis(Verdict.EXACT, "", digits);
        }
        if (digits >= expected.needed || isRounding(given, expected.right)) {
            return rounded(given, digits);
        }
        if (looksLike(given, expected.carried)) {
            return expected.mistaken
                    ? new Diagnosis(Verdict.CARRIED, "", agreement(given.value(), expected.carried))
                    : rounded(given, digits);
        }
        for (Slip slip : expected.slips) {
            if (!same(slip.value, expected.right) && looksLike(given, slip.value)) {
                return new Diagnosis(Verdict.SLIP, slip.id, agreement(given.value(), slip.value));
            }
        }
        return digits >= TELLING_DIGITS ? rounded(given, digits) : new Diagnosis(Verdict.WRONG, "", 0);
    }

    private static Diagnosis rounded(Typed given, int digits) {
        return new Diagnosis(Verdict.ROUNDED, "", Math.min(given.digits(), digits));
    }

    /** How many significant digits two numbers have in common: they differ by at most half a unit of the last of these. */
    public static int agreement(double given, double expected) {
        if (given == expected) {
            return Typed.ALL;
        }
        double error = Math.abs(given - expected);
        if (!Double.isFinite(error) || expected == 0) {
            return 0;
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(expected)));
        int digits = 0;
        while (digits < Typed.ALL && error <= halfUnit(exponent - digits)) {
            digits++;
        }
        return digits;
    }

    /** Half a unit of a decimal place, and a little for the rounding of doubles themselves. */
    private static double halfUnit(int place) {
        return 0.5 * Math.pow(10, place) * (1 + 1e-9);
    }

    /** Whether a number is the other one rounded to the digits that were typed. */
    private static boolean isRounding(Typed given, double right) {
        return agreement(given.value(), right) >= Math.min(given.digits(), EXACT_DIGITS)
                || (given.value() == 0
                        && given.decimals() < Typed.ALL
                        && given.decimals() > TELLING_DIGITS
                        && Math.abs(right) <= halfUnit(-given.decimals()));
    }

    private static boolean looksLike(Typed given, double other) {
        int digits = agreement(given.value(), other);
        double lastPlace = Math.pow(10, -Math.min(given.decimals(), Typed.ALL));
        return same(given.value(), other)
                || (digits >= TELLING_DIGITS
                        && (digits >= Math.min(given.digits(), CLEAR_DIGITS)
                                || Math.abs(given.value() - other) <= LAST_PLACES * lastPlace));
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME || agreement(a, b) >= EXACT_DIGITS || Double.compare(a, b) == 0;
    }

    /** Whether it counts as right: exact, rounded, or carried forward. */
    public boolean right() {
        return verdict == Verdict.EXACT || verdict == Verdict.ROUNDED || verdict == Verdict.CARRIED;
    }

    /** Whether what follows from it follows from a mistake. */
    public boolean mistaken() {
        return verdict == Verdict.CARRIED || verdict == Verdict.SLIP || verdict == Verdict.WRONG;
    }

    /** The key of its sentence, and how files call it: the slip's own id where it is one. */
    public String id() {
        return verdict == Verdict.SLIP ? slip : verdict.name().toLowerCase(Locale.ROOT);
    }
}

package ladera.num;

/** An interval of reals, each end in or out; infinite ends are out. NaN lies in no range. */
public record Range(double low, boolean lowIn, double high, boolean highIn) {
    public static final Range POSITIVE = new Range(0, false, Double.POSITIVE_INFINITY, false);
    public static final Range NON_NEGATIVE = new Range(0, true, Double.POSITIVE_INFINITY, false);

    /** [0, 1): coefficients of averages. */
    public static final Range FRACTION = new Range(0, true, 1, false);

    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** [low, high]. */
    public static Range closed(double low, double high) {
        return new Range(low, true, high, true);
    }

    public boolean contains(double value) {
        return (value > low || (lowIn && value == low)) && (value < high || (highIn && value == high));
    }

    @Override
    public String toString() {
        return (lowIn ? "[" : "(") + bound(low) + ", " + bound(high) + (highIn ? "]" : ")");
    }

    private static String bound(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "\u221e" : "-\u221e";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : Numerals.shortest(value);
    }
}

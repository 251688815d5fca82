package ladera.bench;

/**
 * How the seconds of one pass become the figure that is shown.
 *
 * @param unit what is counted, as printed: {@code ms}, {@code steps/s}
 * @param amount how much of it one pass is, or, where a time is shown, how many of the unit a second has
 * @param rate true where more is better
 */
public record Scale(String unit, double amount, boolean rate) {
    public static final Scale MILLISECONDS = new Scale("ms", 1000, false);

    /** So much of the unit is done by one pass, and the figure is how much is done in a second. */
    public static Scale perSecond(String unit, double amount) {
        return new Scale(unit, amount, true);
    }

    /** The figure for one pass of so many seconds. */
    double figure(double seconds) {
        return rate ? amount / seconds : amount * seconds;
    }

    /** How many times as good the first figure is as the second: above 1 where ours is ahead. */
    double ratio(double ours, double other) {
        return rate ? ours / other : other / ours;
    }
}

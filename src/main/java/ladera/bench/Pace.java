package ladera.bench;

/**
 * How long a benchmark is measured.
 *
 * @param warmUp seconds of work before anything counts: the compiler of the JVM needs them
 * @param sample seconds that one timing lasts at least
 * @param rounds timings of each side, in turn; the median is shown
 */
public record Pace(double warmUp, double sample, int rounds) {
    /** Long enough for medians that repeat within a few per cent on a quiet machine. */
    public static final Pace USUAL = new Pace(2, 0.25, 9);

    /** The same after a warm-up so many times as long. */
    Pace warmer(double times) {
        return new Pace(times * warmUp, sample, rounds);
    }

    /** The same in this share of the time, timing for timing. */
    Pace shorter(double share) {
        return new Pace(share * warmUp, share * sample, rounds);
    }
}

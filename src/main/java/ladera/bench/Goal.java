package ladera.bench;

import ladera.num.Numerals;

/**
 * What a benchmark is meant to reach.
 *
 * @param figure a figure in the benchmark's unit, or how many times as fast as the peer
 * @param ofPeer whether it is the second
 */
public record Goal(double figure, boolean ofPeer) {
    private static final int DIGITS = 3;

    /** A figure of its own, whatever others do. */
    public static Goal of(double figure) {
        return new Goal(figure, false);
    }

    /** So many times as fast as the fastest peer. */
    public static Goal timesThePeer(double times) {
        return new Goal(times, true);
    }

    @Override
    public String toString() {
        return Numerals.significant(figure, DIGITS) + (ofPeer ? "x" : "");
    }
}

package ladera.optim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The line search of notebooks 6.2 and 6.3: four distances a &lt; b &lt; c &lt; d are drawn together about the least loss.
 * The constructor refuses a distance or threshold that is not above 0, and fewer than 0 iterations.
 *
 * @param maxDistance d at first; a, b, c are 0, 0.33 and 0.66 of it
 * @param threshold ends the search when b and c are no further apart
 * @param maxIterations ends it in any case
 */
public record LineSearch(double maxDistance, double threshold, int maxIterations) {
    /** Where b and c stand at first, as parts of the whole distance: not quite thirds. */
    private static final double FIRST_B = 0.33;

    private static final double FIRST_C = 0.66;

    public LineSearch {
        if (!(maxDistance > 0 && threshold >= 0) || Double.isInfinite(maxDistance) || maxIterations < 0) {
            throw new Refusal(new Problem(
                    "line-search.knobs", "max_dist, thresh, max_iter", maxDistance, threshold, maxIterations));
        }
    }

    /** What is done with a bracket. */
    public enum Move {
        /** a is the lowest: b, c and d come half as near to it. */
        HALVE,
        /** b is lower than c: d becomes c. */
        LEFT,
        /** c is lower: a becomes b. */
        RIGHT;

        /** The name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The four distances of an iteration, the losses there, and what is done with them. */
    public record Bracket(
            double a,
            double b,
            double c,
            double d,
            double lossA,
            double lossB,
            double lossC,
            double lossD,
            Move move) {}

    /**
     * A whole search.
     *
     * @param brackets one an iteration
     * @param distance what it returns: the middle of b and c at the end
     */
    public record Trace(List<Bracket> brackets, double distance) {
        public Trace {
            brackets = List.copyOf(brackets);
        }
    }

    /** Searches, and keeps every bracket. */
    public Trace trace(DoubleUnaryOperator lossAt) {
        List<Bracket> brackets = new ArrayList<>();
        return new Trace(brackets, search(lossAt, brackets));
    }

    /** The distance that the search returns. */
    public double distance(DoubleUnaryOperator lossAt) {
        return search(lossAt, null);
    }

    private double search(DoubleUnaryOperator lossAt, List<Bracket> bracketsOut) {
        double a = 0;
        double b = FIRST_B * maxDistance;
        double c = FIRST_C * maxDistance;
        double d = maxDistance;
        for (int i = 0; i < maxIterations && Math.abs(b - c) > threshold; i++) {
            double lossA = lossAt.applyAsDouble(a);
            double lossB = lossAt.applyAsDouble(b);
            double lossC = lossAt.applyAsDouble(c);
            double lossD = lossAt.applyAsDouble(d);
            Move move = move(lossA, lossB, lossC, lossD);
            if (bracketsOut != null) {
                bracketsOut.add(new Bracket(a, b, c, d, lossA, lossB, lossC, lossD, move));
            }
            if (move == Move.HALVE) {
                b = a + (b - a) / 2;
                c = a + (c - a) / 2;
                d = a + (d - a) / 2;
            } else {
                d = move == Move.LEFT ? c : d;
                a = move == Move.LEFT ? a : b;
                b = a + (d - a) / 3;
                c = a + 2 * (d - a) / 3;
            }
        }
        return (b + c) / 2;
    }

    /** The first of equal losses counts as the lowest. */
    private static Move move(double lossA, double lossB, double lossC, double lossD) {
        if (lossA <= lossB && lossA <= lossC && lossA <= lossD) {
            return Move.HALVE;
        }
        return lossB < lossC ? Move.LEFT : Move.RIGHT;
    }
}

package ladera.study.initialization;

import ladera.num.Doubles;

/**
 * What becomes of a mean square from layer to layer, in one word and one number.
 *
 * @param fate over the whole way
 * @param total by what it is multiplied from the first layer to the last; 0 or infinite where it leaves the doubles
 * @param perLayer by what at each layer, on geometric average, as far as it is a positive number
 * @param infiniteFrom the first layer on the way at which it has overflowed; -1 for none
 * @param zeroFrom the first layer on the way at which it has underflowed; -1 for none
 */
public record Trend(Fate fate, double total, double perLayer, int infiniteFrom, int zeroFrom) {
    /** Change by more than this factor over the whole way is no longer a matter of taste. */
    public static final double LARGE = 1000;

    /** How it ends. */
    public enum Fate {
        VANISHES,
        STAYS,
        EXPLODES
    }

    /** From f_0 to f_K. */
    public static Trend forward(Doubles squares) {
        return of(squares, 0, 1);
    }

    /** From dl/df_K back to dl/df_0. */
    public static Trend backward(Doubles squares) {
        return of(squares, squares.size() - 1, -1);
    }

    private static Trend of(Doubles squares, int first, int direction) {
        int last = first;
        int infinite = -1;
        int zero = -1;
        for (int k = first; k >= 0 && k < squares.size(); k += direction) {
            double here = squares.get(k);
            if (here > 0 && here < Double.POSITIVE_INFINITY) {
                last = k;
            } else if (here == 0) {
                zero = zero < 0 ? k : zero;
            } else {
                infinite = infinite < 0 ? k : infinite;
            }
            if (infinite >= 0 || zero >= 0) {
                break;
            }
        }
        int layers = Math.abs(last - first);
        double logarithm = Math.log(squares.get(last)) - Math.log(squares.get(first));
        double perLayer = layers == 0 ? Double.NaN : Math.exp(logarithm / layers);
        double total = infinite >= 0 ? Double.POSITIVE_INFINITY : zero >= 0 ? 0 : Math.exp(logarithm);
        Fate fate = total > LARGE ? Fate.EXPLODES : total < 1 / LARGE ? Fate.VANISHES : Fate.STAYS;
        return new Trend(fate, total, perLayer, infinite, zero);
    }
}

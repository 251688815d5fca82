package ladera.num;

import java.util.function.DoubleUnaryOperator;

/** Central differences with Richardson's extrapolation: an opinion on derivatives that knows nothing of ours. */
public final class Differences {
    private Differences() {}

    /** The derivative at {@code t}, from steps h and h/2; error of order h^4. */
    public static double derivative(DoubleUnaryOperator function, double t) {
        double h = 1e-3 * Math.max(1, Math.abs(t));
        double wide = slope(function, t, h);
        double narrow = slope(function, t, h / 2);
        return narrow + (narrow - wide) / 3;
    }

    private static double slope(DoubleUnaryOperator function, double t, double h) {
        return (function.applyAsDouble(t + h) - function.applyAsDouble(t - h)) / (2 * h);
    }
}

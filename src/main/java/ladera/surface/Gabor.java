package ladera.surface;

import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlanePoint;

/**
 * The loss of the book's Gabor model over thirty pairs (6.8; notebooks 6.3 and 6.4): a sum of squares, not a mean, with
 * several valleys. Here {@code x} is phi_0 and {@code y} is phi_1.
 *
 * <p>The pairs are the notebooks' (MIT licence, Copyright 2023 Simon Prince).
 */
public final class Gabor extends Surface implements OverPairs {
    private static final double[] X = {
        -1.92, -14.22, 1.49, -1.94, -2.389, -5.09, -8.861, 3.578, -6.01, -6.995, 3.634, 0.8743, -10.96, 0.4073, -9.467,
        8.56, 10.62, -0.1729, 10.4, -12.61, 0.1574, -13.04, -2.156, -12.1, -11.19, 2.902, -8.22, -11.79, -8.391, -4.505
    };

    private static final double[] Y = {
        -1.051, -0.02482, 0.8896, -0.4943, -0.9371, 0.4306, 0.009577, -0.07944, 0.1624, -0.2682, -0.3129, 0.8303,
        -0.02365, 0.5098, -0.2777, 0.3367, 0.1927, -0.2222, 0.06352, 0.006888, 0.03224, 0.01091, -0.5706, -0.05258,
        -0.03666, 0.1709, -0.04805, 0.2008, -0.1904, 0.5952
    };

    private static final SquaredLoss LOSS = new SquaredLoss(PairModel.GABOR, Doubles.of(X), Doubles.of(Y));

    /** Loss at (0.0037946, 16.0263478), the best of 150 descents inside the domain. */
    private static final double LOWEST = 0.6456961253674638;

    public Gabor() {
        super(
                "gabor",
                new Facts(
                        "sum_i (sin(x+0.06*y*X_i)*exp(-(x+0.06*y*X_i)^2/32)-Y_i)^2",
                        "\\sum_i\\left(\\sin(a_i)\\,e^{-a_i^2/32}-y_i\\right)^2,\\; a_i=\\phi_0+0.06\\,\\phi_1 x_i",
                        new Domain(-10, 10, 2.5, 22.5),
                        new PlanePoint(-1.5, 8.5),
                        0.02,
                        LOWEST));
    }

    @Override
    public SquaredLoss loss() {
        return LOSS;
    }

    @Override
    public double value(double x, double y) {
        return LOSS.value(x, y);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        return LOSS.gradient(x, y, gradientOut);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return LOSS.hessian(x, y, hessianOut);
    }
}

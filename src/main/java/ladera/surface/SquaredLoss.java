package ladera.surface;

import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The sum of squared residuals of a model over pairs, as a function of phi_0 and phi_1 (book 6.5, 6.7): a sum, never a mean.
 * The constructor refuses lists of different lengths.
 */
public final class SquaredLoss extends PlaneFunction implements OverPairs {
    private final PairModel model;
    private final double[] x;
    private final double[] y;

    /**
     * @param x inputs
     * @param y targets, as many
     */
    public SquaredLoss(PairModel model, Doubles x, Doubles y) {
        if (x.size() != y.size() || x.size() == 0) {
            throw new Refusal(new Problem("pairs.lengths", "x, y", x.size(), y.size()));
        }
        this.model = model;
        this.x = x.toArray();
        this.y = y.toArray();
    }

    public PairModel model() {
        return model;
    }

    @Override
    public SquaredLoss loss() {
        return this;
    }

    /** Number of pairs, I. */
    public int size() {
        return x.length;
    }

    /** The i-th pair, input and target. */
    public PlanePoint pair(int i) {
        return new PlanePoint(x[i], y[i]);
    }

    @Override
    public double value(double phi0, double phi1) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = residual(i, phi0, phi1);
            sum += residual * residual;
        }
        return sum;
    }

    @Override
    public double gradient(double phi0, double phi1, double[] gradientOut) {
        gradientOut[0] = 0;
        gradientOut[1] = 0;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += addPair(i, phi0, phi1, gradientOut);
        }
        return sum;
    }

    @Override
    public boolean hessian(double phi0, double phi1, double[] hessianOut) {
        hessianOut[0] = 0;
        hessianOut[1] = 0;
        hessianOut[2] = 0;
        for (int i = 0; i < x.length; i++) {
            addCurvature(i, phi0, phi1, hessianOut);
        }
        return true;
    }

    /** Adds the second derivatives of one pair's squared residual: L_00, L_01, L_11. */
    public void addCurvature(int i, double phi0, double phi1, double[] hessianOut) {
        double inner = model.stretch() * x[i];
        double u = phi0 + inner * phi1;
        double envelope = model.envelope(u);
        double slope = model.slope(u, envelope);
        double residual = model.curve(u, envelope) - y[i];
        double curvature = 2 * (slope * slope + residual * model.bend(u, envelope));
        hessianOut[0] += curvature;
        hessianOut[1] += curvature * inner;
        hessianOut[2] += curvature * inner * inner;
    }

    /** f[x_i, phi] - y_i. */
    public double residual(int i, double phi0, double phi1) {
        return model.value(x[i], phi0, phi1) - y[i];
    }

    /** The squared residual of one pair; adds its gradient. */
    public double addPair(int i, double phi0, double phi1, double[] gradientOut) {
        double inner = model.stretch() * x[i];
        double u = phi0 + inner * phi1;
        double envelope = model.envelope(u);
        double residual = model.curve(u, envelope) - y[i];
        double slope = 2 * residual * model.slope(u, envelope);
        gradientOut[0] += slope;
        gradientOut[1] += slope * inner;
        return residual * residual;
    }
}

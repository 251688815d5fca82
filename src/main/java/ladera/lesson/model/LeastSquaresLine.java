package ladera.lesson.model;

import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;

/**
 * The straight line with the least sum of squared residuals, in closed form, and what that sum is like about it: its Hessian
 * is the same everywhere.
 *
 * @param phi0 offset of the line
 * @param phi1 its slope
 * @param loss the sum of squared residuals there
 * @param hessian L_00, L_01, L_11
 * @param smallerEigenvalue of the Hessian
 * @param largerEigenvalue of the Hessian
 */
public record LeastSquaresLine(
        double phi0, double phi1, double loss, Doubles hessian, double smallerEigenvalue, double largerEigenvalue) {
    /** @throws Refusal where all inputs are equal, so that no line is the best */
    public static LeastSquaresLine of(Doubles x, Doubles y) {
        SquaredLoss loss = new SquaredLoss(PairModel.LINEAR, x, y);
        double meanX = mean(x);
        double meanY = mean(y);
        double spread = 0;
        double together = 0;
        for (int i = 0; i < x.size(); i++) {
            double off = x.get(i) - meanX;
            spread += off * off;
            together += off * (y.get(i) - meanY);
        }
        if (!(spread > 0)) {
            throw new Refusal(new Problem("pairs.one-input", "x"));
        }
        double slope = together / spread;
        double offset = meanY - slope * meanX;
        double[] hessian = new double[3];
        loss.hessian(offset, slope, hessian);
        double[] eigenvalues = PlaneFunction.eigenvalues(hessian[0], hessian[1], hessian[2]);
        return new LeastSquaresLine(
                offset, slope, loss.value(offset, slope), Doubles.of(hessian), eigenvalues[0], eigenvalues[1]);
    }

    private static double mean(Doubles values) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(i);
        }
        return sum / values.size();
    }

    /** The learning rate from which on gradient descent no longer converges: 2 over the larger eigenvalue. */
    public double largestRate() {
        return 2 / largerEigenvalue;
    }

    /** How many times steeper the steepest direction is than the flattest. */
    public double conditionNumber() {
        return largerEigenvalue / smallerEigenvalue;
    }
}

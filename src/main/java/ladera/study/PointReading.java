package ladera.study;

import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.num.PlaneFunction;
import ladera.run.Query;
import ladera.run.Terrain;

/** What a terrain is like at one point: value, gradient, the Hessian's eigenvalues. */
public record PointReading(Terrain terrain, double x, double y) implements Query<PointReading.Reading> {
    /**
     * The answer.
     *
     * @param differentiable false where the gradient is a stated choice rather than a derivative
     * @param smallerEigenvalue NaN where there is no Hessian
     */
    public record Reading(
            double value,
            double gradientX,
            double gradientY,
            boolean differentiable,
            double smallerEigenvalue,
            double largerEigenvalue) {
        /** Euclidean norm of the gradient. */
        public double gradientNorm() {
            return Math.hypot(gradientX, gradientY);
        }
    }

    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel) {
        PlaneFunction function = terrain.function();
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        double value = function.gradient(x, y, gradient);
        function.hessian(x, y, hessian);
        double[] eigenvalues = PlaneFunction.eigenvalues(hessian[0], hessian[1], hessian[2]);
        return new Reading(
                value, gradient[0], gradient[1], function.differentiableAt(x, y), eigenvalues[0], eigenvalues[1]);
    }
}

package ladera.optim;

import ladera.num.Curvature;
import ladera.num.Objective;

/** {@code 1/2 sum (i+1) x_i^2 + 1/2 (sum x_i)^2}: convex, its Hessian full, its only minimum 0 at the origin. */
record Bowl(int dimension) implements Objective, Curvature {
    @Override
    public double value(double[] x) {
        double value = 0;
        double sum = 0;
        for (int i = 0; i < dimension; i++) {
            value += 0.5 * (i + 1) * x[i] * x[i];
            sum += x[i];
        }
        return value + 0.5 * sum * sum;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradientOut) {
        double sum = 0;
        for (int i = 0; i < dimension; i++) {
            sum += x[i];
        }
        for (int i = 0; i < dimension; i++) {
            gradientOut[i] = (i + 1) * x[i] + sum;
        }
        return value(x);
    }

    @Override
    public Curvature curvature() {
        return this;
    }

    @Override
    public boolean hessian(double[] x, double[] hessianOut) {
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                hessianOut[i * dimension + j] = i == j ? i + 2 : 1;
            }
        }
        return true;
    }

    /** A point a few units from the minimum in every coordinate, no two alike. */
    double[] start() {
        double[] start = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            start[i] = 2 - 0.3 * i;
        }
        return start;
    }
}

package ladera.study.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import ladera.net.TrainingObjective;
import ladera.num.Rng;
import ladera.num.Vectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The largest eigenvalues of a loss's Hessian, by Lanczos's iteration on exact Hessian-vector products, every new vector made
 * orthogonal to all before it (Golub and Van Loan 2013, "Matrix Computations", section 10.3.1).
 */
final class Lanczos {
    /** Enough for four digits of the largest eigenvalue of a small network's Hessian, whose top lies apart from the rest. */
    private static final int MOST_ITERATIONS = 60;

    /** The residual of the Ritz pair, over its value, at which the digits shown no longer change. */
    private static final double ENOUGH = 1e-7;

    private static final int LOOK_EVERY = 5;

    private static final long START_STREAM = 91;

    /** An eigenvalue with its vector of length 1, and how far the pair is from being exact. */
    record Pair(double value, double[] vector, double residual) {}

    private Lanczos() {}

    /** The {@code count} algebraically largest eigenvalues at {@code parameters}, the largest first; null once unwanted. */
    static List<Pair> largest(
            TrainingObjective objective, double[] parameters, int count, BooleanSupplier stillWanted) {
        int n = objective.dimension();
        int most = Math.min(n, MOST_ITERATIONS);
        List<double[]> basis = new ArrayList<>();
        double[] alpha = new double[most];
        double[] beta = new double[most];
        double[] next = start(n);
        List<Pair> found = List.of();
        for (int j = 0; j < most; j++) {
            if (!stillWanted.getAsBoolean()) {
                return null;
            }
            basis.add(next);
            double[] image = new double[n];
            objective.hessianTimes(parameters, next, image);
            alpha[j] = Vectors.dot(next, image);
            for (int pass = 0; pass < 2; pass++) {
                for (double[] before : basis) {
                    Vectors.add(image, -Vectors.dot(before, image), before);
                }
            }
            beta[j] = Vectors.norm(image);
            boolean last = j + 1 == most || beta[j] <= Math.ulp(Math.abs(alpha[0]));
            if (last || j % LOOK_EVERY == LOOK_EVERY - 1) {
                found = ritz(basis, alpha, beta, Math.min(count, j + 1));
                if (last || done(found)) {
                    break;
                }
            }
            Vectors.scale(image, 1 / beta[j]);
            next = image;
        }
        return found;
    }

    private static boolean done(List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (!(pair.residual <= ENOUGH * Math.abs(pair.value))) {
                return false;
            }
        }
        return true;
    }

    /** A direction that is orthogonal to nothing in particular; the same every time. */
    private static double[] start(int n) {
        Rng rng = new Rng(0, START_STREAM);
        double[] vector = new double[n];
        for (int i = 0; i < n; i++) {
            vector[i] = rng.nextGaussian();
        }
        Vectors.scale(vector, 1 / Vectors.norm(vector));
        return vector;
    }

    private static List<Pair> ritz(List<double[]> basis, double[] alpha, double[] beta, int count) {
        int m = basis.size();
        DMatrixRMaj tridiagonal = new DMatrixRMaj(m, m);
        for (int j = 0; j < m; j++) {
            tridiagonal.set(j, j, alpha[j]);
            if (j + 1 < m) {
                tridiagonal.set(j, j + 1, beta[j]);
                tridiagonal.set(j + 1, j, beta[j]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(m, true, true);
        if (!eigen.decompose(tridiagonal)) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            order.add(j);
        }
        order.sort((one, other) -> Double.compare(eigen.getEigenvalue(other).real, eigen.getEigenvalue(one).real));
        List<Pair> pairs = new ArrayList<>();
        for (int j : order.subList(0, count)) {
            DMatrixRMaj small = eigen.getEigenVector(j);
            double[] vector = new double[basis.get(0).length];
            for (int i = 0; i < m; i++) {
                Vectors.add(vector, small.get(i, 0), basis.get(i));
            }
            double residual = Math.abs(beta[m - 1] * small.get(m - 1, 0));
            pairs.add(new Pair(eigen.getEigenvalue(j).real, vector, residual));
        }
        return pairs;
    }
}

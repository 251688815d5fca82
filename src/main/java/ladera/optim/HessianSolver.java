package ladera.optim;

import java.util.Arrays;
import ladera.num.Problem;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.linsol.lu.LinearSolverLu_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** The Hessian where a run stands, and linear systems in it: closed forms in two dimensions, EJML above. */
final class HessianSolver {
    /** A Hessian of more parameters is refused: its solution takes seconds and its storage grows with the square. */
    static final int LARGEST_DIMENSION = 500;

    private final int n;
    private final DMatrixRMaj hessian;
    private final DMatrixRMaj right;
    private final DMatrixRMaj solution;
    private LinearSolverLu_DDRM solver;
    private EigenDecomposition_F64<DMatrixRMaj> eigen;

    private HessianSolver(int dimension) {
        n = dimension;
        hessian = new DMatrixRMaj(n, n);
        right = new DMatrixRMaj(n, 1);
        solution = new DMatrixRMaj(n, 1);
    }

    /** The run's own; null, with the run stopped, where the objective has no Hessian to solve with. */
    static HessianSolver of(Step now) {
        if (!now.hasCurvature()) {
            now.stop(new Problem("newton.curvature", ""));
            return null;
        }
        if (now.dimension() > LARGEST_DIMENSION) {
            now.stop(new Problem("newton.dimension", "", now.dimension(), LARGEST_DIMENSION));
            return null;
        }
        return now.tool(HessianSolver.class, HessianSolver::new);
    }

    /** Takes in the Hessian at the present parameters; false where there is none. */
    boolean read(Step now) {
        return now.hessianHere(hessian.data);
    }

    /**
     * Replaces the vector g by {@code (H + damping I)^-1 g}.
     *
     * @return false, with g as it was, where the matrix is exactly singular
     */
    boolean solve(double damping, double[] g) {
        for (int i = 0; i < n; i++) {
            hessian.data[i * n + i] += damping;
        }
        return n == 2 ? solvePlane(g) : solveFactored(g);
    }

    private boolean solvePlane(double[] g) {
        double a = hessian.data[0];
        double b = hessian.data[1];
        double c = hessian.data[3];
        double determinant = a * c - b * b;
        if (determinant == 0) {
            return false;
        }
        double first = (c * g[0] - b * g[1]) / determinant;
        g[1] = (a * g[1] - b * g[0]) / determinant;
        g[0] = first;
        return true;
    }

    private boolean solveFactored(double[] g) {
        if (solver == null) {
            solver = new LinearSolverLu_DDRM(new LUDecompositionAlt_DDRM());
        }
        solver.setA(hessian);
        DMatrixRMaj factors = solver.getDecomposition().getLU();
        for (int i = 0; i < n; i++) {
            if (factors.get(i, i) == 0) {
                return false;
            }
        }
        System.arraycopy(g, 0, right.data, 0, n);
        solver.solve(right, solution);
        System.arraycopy(solution.data, 0, g, 0, n);
        return true;
    }

    /**
     * Replaces the vector g by {@code |H|^-1 g}, every eigenvalue of H in absolute value and at least {@code floor}.
     *
     * @return false, with g as it was, where the eigenvalues could not be found
     */
    boolean solveAbsolute(double floor, double[] g) {
        return n == 2 ? solveAbsolutePlane(floor, g) : solveAbsoluteDecomposed(floor, g);
    }

    /** By one Jacobi rotation, which loses no digits where the eigenvalues are close. */
    private boolean solveAbsolutePlane(double floor, double[] g) {
        double a = hessian.data[0];
        double b = hessian.data[1];
        double c = hessian.data[3];
        double tangent = 0;
        if (b != 0) {
            double cotangentOfTwice = (c - a) / (2 * b);
            tangent =
                    Math.copySign(1, cotangentOfTwice) / (Math.abs(cotangentOfTwice) + Math.hypot(1, cotangentOfTwice));
        }
        double cosine = 1 / Math.hypot(1, tangent);
        double sine = tangent * cosine;
        double along = (cosine * g[0] - sine * g[1]) / Math.max(Math.abs(a - tangent * b), floor);
        double across = (sine * g[0] + cosine * g[1]) / Math.max(Math.abs(c + tangent * b), floor);
        g[0] = cosine * along + sine * across;
        g[1] = cosine * across - sine * along;
        return true;
    }

    private boolean solveAbsoluteDecomposed(double floor, double[] g) {
        if (eigen == null) {
            eigen = DecompositionFactory_DDRM.eig(n, true, true);
        }
        if (!eigen.decompose(hessian)) {
            return false;
        }
        System.arraycopy(g, 0, right.data, 0, n);
        Arrays.fill(g, 0, n, 0);
        for (int k = 0; k < n; k++) {
            double[] vector = eigen.getEigenVector(k).data;
            double share = Armijo.dot(vector, right.data) / Math.max(Math.abs(eigen.getEigenvalue(k).real), floor);
            for (int i = 0; i < n; i++) {
                g[i] += share * vector[i];
            }
        }
        return true;
    }
}

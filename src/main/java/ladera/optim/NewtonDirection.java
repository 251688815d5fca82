package ladera.optim;

import ladera.num.Problem;

/** Replaces the gradient g by {@code (H + damping I)^-1 g}; the run stops where that does not exist. */
record NewtonDirection(double damping) implements Update {
    @Override
    public void apply(double[] move, double[] memory, int at, Step now) {
        HessianSolver solver = HessianSolver.of(now);
        if (solver == null) {
            return;
        }
        if (!solver.read(now)) {
            now.stop(new Problem("newton.hessian", ""));
        } else if (!solver.solve(damping, move)) {
            now.stop(new Problem("newton.singular", ""));
        }
    }
}

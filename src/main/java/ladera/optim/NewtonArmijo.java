package ladera.optim;

import ladera.num.Knobs;

/**
 * Newton's direction with a backtracking line search from length 1. Where the Hessian is singular or missing, or the
 * direction does not descend, minus the gradient stands in.
 *
 * <p>Nocedal and Wright, Numerical Optimization, 2nd edition, algorithms 3.1 and 3.2.
 */
public final class NewtonArmijo extends Optimizer {
    /** The length at which Newton's method converges quadratically, tried first. */
    private static final double FULL_STEP = 1;

    public NewtonArmijo() {
        super(
                "NewtonArmijo",
                Convention.TEXTBOOK,
                RateScale.UNIT,
                ARMIJO_FRACTION,
                ARMIJO_SHRINK,
                ARMIJO_TRIALS.startingAt(30L));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new DescendingDirection(),
                new Armijo(FULL_STEP, settings.real("c1"), settings.real("shrink"), settings.integer("max_halvings")));
    }

    /** Replaces the gradient by Newton's move where that descends. */
    private record DescendingDirection() implements Update {
        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            HessianSolver solver = HessianSolver.of(now);
            if (solver == null) {
                return;
            }
            double[] gradient = now.gradient();
            boolean solved = solver.read(now) && solver.solve(0, move);
            if (!solved || !(Armijo.dot(gradient, move) > 0)) {
                System.arraycopy(gradient, 0, move, 0, move.length);
            }
        }
    }
}

package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Range;

/**
 * Saddle-free Newton (Dauphin et al. 2014): the Hessian's eigenvalues enter by their absolute value, and at least
 * {@code floor}, so that directions of negative curvature are left instead of sought.
 *
 * @see <a href="https://arxiv.org/abs/1406.2572">Identifying and attacking the saddle point problem</a>
 */
public final class SaddleFreeNewton extends Optimizer {
    public SaddleFreeNewton() {
        super(
                "SaddleFreeNewton",
                Convention.TEXTBOOK,
                RateScale.UNIT,
                LEARNING_RATE.startingAt(1.0),
                Knob.real("floor", "\u03bc", Range.POSITIVE, new Knob.Slider(1e-6, 10, true), 1e-3));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new AbsoluteDirection(settings.real("floor")), new LearningRate(settings.real("lr")));
    }

    /** Replaces the gradient g by {@code |H|^-1 g}. */
    private record AbsoluteDirection(double floor) implements Update {
        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            HessianSolver solver = HessianSolver.of(now);
            if (solver != null && !(solver.read(now) && solver.solveAbsolute(floor, move))) {
                now.stop(new Problem("newton.hessian", ""));
            }
        }
    }
}

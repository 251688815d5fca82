package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Gradient descent whose length is found anew at every step by backtracking from {@code t0} (Armijo 1966): no learning rate
 * to choose, a few more evaluations of the function.
 *
 * <p>Nocedal and Wright, Numerical Optimization, 2nd edition, algorithm 3.1.
 */
public final class GdArmijo extends Optimizer {
    public GdArmijo() {
        super(
                "GDArmijo",
                Convention.TEXTBOOK,
                RateScale.UNIT,
                Knob.real("t0", "t\u2080", Range.NON_NEGATIVE, new Knob.Slider(1e-3, 10, true), 1),
                ARMIJO_FRACTION,
                ARMIJO_SHRINK,
                ARMIJO_TRIALS);
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new Armijo(
                settings.real("t0"), settings.real("c1"), settings.real("shrink"), settings.integer("max_halvings")));
    }
}

package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * L-BFGS (Nocedal 1980; Liu and Nocedal 1989) as PyTorch runs it: one step is up to {@code max_iter} inner iterations, each
 * evaluation of the objective counted like a call of PyTorch's closure. With {@code strong_wolfe} each inner iteration
 * searches its length, without it the length is {@code lr}.
 *
 * <p>{@code max_eval} 0 stands for PyTorch's {@code None}: {@code max_iter * 5 / 4}. Once a tolerance is met, further steps
 * cost one evaluation each and stay where they are.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.LBFGS.html">torch.optim.LBFGS</a>
 */
public final class Lbfgs extends Optimizer {
    private static final String STRONG_WOLFE = "strong_wolfe";

    /** Bounds one step's work: at most this times {@link StrongWolfe#TRIALS} + 1 evaluations. */
    private static final int MOST_ITERATIONS = 10_000;

    public Lbfgs() {
        super(
                "LBFGS",
                Convention.PYTORCH,
                RateScale.UNIT,
                LEARNING_RATE.startingAt(1.0),
                Knob.integer(
                        "max_iter", "max_iter", Range.closed(1, MOST_ITERATIONS), new Knob.Slider(1, 100, false), 20),
                Knob.integer(
                        "max_eval", "max_eval", Range.closed(0, Integer.MAX_VALUE), new Knob.Slider(0, 125, false), 0),
                Knob.real(
                        "tolerance_grad", "tolerance_grad", Range.NON_NEGATIVE, new Knob.Slider(1e-12, 1, true), 1e-7),
                Knob.real(
                        "tolerance_change",
                        "tolerance_change",
                        Range.NON_NEGATIVE,
                        new Knob.Slider(1e-15, 1, true),
                        1e-9),
                Knob.integer(
                        "history_size", "history_size", Range.closed(1, 1000), new Knob.Slider(1, 100, false), 100),
                Knob.choice("line_search_fn", "none", "none", STRONG_WOLFE));
    }

    @Override
    public Rule rule(Knobs settings) {
        int iterations = settings.integer("max_iter");
        int evaluations = settings.integer("max_eval");
        return new LbfgsRule(
                settings.real("lr"),
                iterations,
                evaluations == 0 ? iterations * 5 / 4 : evaluations,
                settings.real("tolerance_grad"),
                settings.real("tolerance_change"),
                settings.integer("history_size"),
                settings.choice("line_search_fn").equals(STRONG_WOLFE));
    }
}

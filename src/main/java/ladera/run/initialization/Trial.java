package ladera.run.initialization;

import ladera.net.DataSet;
import ladera.net.Standardisation;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import ladera.run.training.DataRecipe;
import ladera.run.training.TrainingExamples;

/**
 * A short training by which schemes are told apart: the networks of the room, with two inputs and one output, learn the
 * course's surface on a small grid, all samples at every step.
 *
 * @param optimizer id in the list of optimizers, whose other knobs stand at their defaults
 * @param rate the learning rate; not looked at where the optimizer has none
 */
public record Trial(String optimizer, double rate, int steps) {
    public static final int MOST_STEPS = 2_000;

    /** Networks with more weights than this take too long to train while somebody watches. */
    public static final int MOST_PARAMETERS = 2_000_000;

    /** Points a side of the grid: few, so that networks of fifty layers take a hundred steps in seconds. */
    private static final int SIDE = 12;

    /** Adam at a rate at which fifty ReLU layers of He's weights learn steadily, measured. */
    static final Trial FIRST = new Trial("Adam", 3e-4, 120);

    public Trial {
        Optimizer method = Optimizers.ALL.get(optimizer);
        if (method.rateKnob() != null) {
            method.rateKnob().check(rate);
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new Refusal(new Problem("field.whole", "steps", steps, 1, MOST_STEPS));
        }
    }

    /** The rule with its rate. */
    public Rule rule() {
        return method().rule(settings());
    }

    public Optimizer method() {
        return Optimizers.ALL.get(optimizer);
    }

    /** The optimizer's knobs. */
    public Knobs settings() {
        Knobs initial = Knobs.initial(method().knobs());
        return method().rateKnob() == null ? initial : initial.with(method().rateKnob(), rate);
    }

    /** Where the samples come from. */
    public DataRecipe recipe() {
        return TrainingExamples.course(SIDE);
    }

    /** Inputs and targets with mean 0 and variance 1: whoever says 0 throughout has a loss of 1. */
    public DataSet samples() {
        DataSet clean = recipe().clean();
        return Standardisation.of(clean).apply(clean);
    }

    /** The networks of an ensemble as they learn this: as many inputs and outputs as the samples have. */
    public Ensemble networks(Ensemble ensemble) {
        return ensemble.of(ensemble.shape().between(2, 1))
                .fed(new Feed.Data(recipe(), SIDE * SIDE))
                .from(Ensemble.Top.NORMAL)
                .drawn(1, ensemble.seed());
    }

    public Trial by(String otherOptimizer) {
        Optimizer other = Optimizers.ALL.get(otherOptimizer);
        boolean keeps = other.rateKnob() == null || other.rateKnob().range().contains(rate);
        return new Trial(otherOptimizer, keeps ? rate : FIRST.rate, steps);
    }

    public Trial at(double otherRate) {
        return new Trial(optimizer, otherRate, steps);
    }

    public Trial over(int otherSteps) {
        return new Trial(optimizer, rate, otherSteps);
    }
}

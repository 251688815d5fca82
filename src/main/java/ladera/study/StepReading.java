package ladera.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.optim.Chain;
import ladera.optim.Descent;
import ladera.optim.Outcome;
import ladera.optim.Quantity;
import ladera.optim.Rule;
import ladera.optim.Step;
import ladera.optim.WatchedRule;
import ladera.run.Contestant;
import ladera.run.Query;
import ladera.run.Race;
import ladera.run.Retuning;
import ladera.run.Tuning;

/**
 * The numbers of one step of one contestant, named as the formulas name them: what the step starts from, what it sees, what
 * it remembers, how far it goes. The contestant is run again up to that step, exactly as the race runs it.
 *
 * @param contestant its key in the race
 * @param step steps taken before the one that is read
 */
public record StepReading(Race race, int contestant, long step) implements Query<StepReading.Reading> {
    /** Steps between two looks at whether anybody still waits. */
    private static final int LOOK_EVERY = 256;

    /**
     * The answer.
     *
     * @param step steps taken before this one; fewer than asked for where the run ended earlier
     * @param parameters before the step
     * @param gradient as the rule used it, clipping, noise and coupled decay included; L-BFGS's at the step's beginning
     * @param rate the learning rate in force, schedule included; 1 where the rule has none, NaN where no step is taken
     * @param before the memory before the step
     * @param after the memory after it; empty where no step is taken
     * @param next the parameters after it; empty where no step is taken, because the run has ended
     * @param functionEvaluations evaluations of the function that the step spent
     * @param gradientEvaluations evaluations of the gradient that the step spent
     * @param outcome how the run stands after the step
     */
    public record Reading(
            long step,
            List<Double> parameters,
            List<Double> gradient,
            double rate,
            List<Quantity> before,
            List<Quantity> after,
            List<Double> next,
            long functionEvaluations,
            long gradientEvaluations,
            Outcome outcome) {
        /** What the step adds to the parameters. */
        public List<Double> move() {
            List<Double> move = new ArrayList<>();
            for (int i = 0; i < next.size(); i++) {
                move.add(next.get(i) - parameters.get(i));
            }
            return move;
        }
    }

    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel) {
        Contestant one = race.contestant(contestant);
        PlanePoint start = race.startOf(contestant);
        Descent descent = new Descent(
                race.descendedBy(contestant),
                rule(one, one.tuning()),
                new double[] {start.x(), start.y()},
                Descent.Guard.PARAMETERS_AND_LOSS);
        go(descent, one.tuning());
        List<Retuning> turns = race.retuningsOf(contestant);
        while (descent.index() < step && !descent.outcome().ended()) {
            turnKnobs(descent, one, turns);
            descent.advance();
            if (descent.index() % LOOK_EVERY == 0 && !stillWanted.getAsBoolean()) {
                return null;
            }
        }
        if (!descent.outcome().ended()) {
            turnKnobs(descent, one, turns);
        }
        return read(descent, one);
    }

    private Reading read(Descent descent, Contestant one) {
        Tuning tuning = race.tuningAt(contestant, descent.index());
        Rule rule = rule(one, tuning);
        WatchedRule probe = new WatchedRule(rule);
        double[] state = descent.saveState();
        int dimension = race.terrain().function().dimension();
        long index = descent.index();
        long functions = descent.functionEvaluations();
        long gradients = descent.gradientEvaluations();
        descent.retune(probe);
        descent.advance();
        boolean taken = descent.index() > index;
        double[] reached = descent.saveState();
        boolean single = rule instanceof Chain && probe.gradient() != null;
        double[] gradient = single ? probe.gradient() : gradientAt(state, dimension, index, tuning);
        return new Reading(
                index,
                listed(state, dimension),
                listed(gradient, dimension),
                taken ? probe.rate() : Double.NaN,
                rule.quantities(state, dimension),
                taken ? rule.quantities(reached, dimension) : List.of(),
                taken ? listed(reached, dimension) : List.of(),
                descent.functionEvaluations() - functions,
                descent.gradientEvaluations() - gradients,
                descent.outcome());
    }

    /** The gradient at a step's beginning, for a rule that looks at many points within one step. */
    private double[] gradientAt(double[] state, int dimension, long index, Tuning tuning) {
        double[] here = Arrays.copyOf(state, dimension);
        WatchedRule look = new WatchedRule(new Look());
        Descent descent = new Descent(race.descendedBy(contestant), look, here, Descent.Guard.PARAMETERS_AND_LOSS);
        descent.use(tuning.gradientOptions(race.seed()));
        descent.restore(here, index, 0, 0);
        descent.advance();
        return look.gradient();
    }

    private void turnKnobs(Descent descent, Contestant one, List<Retuning> turns) {
        for (Retuning turn : turns) {
            if (turn.step() == descent.index()) {
                descent.retune(rule(one, turn.tuning()));
                go(descent, turn.tuning());
            }
        }
    }

    private void go(Descent descent, Tuning tuning) {
        descent.follow(tuning.schedulingRule());
        descent.use(tuning.gradientOptions(race.seed()));
    }

    private static Rule rule(Contestant one, Tuning tuning) {
        return one.method().rule(tuning.method());
    }

    private static List<Double> listed(double[] values, int count) {
        return DoubleStream.of(values).limit(count).boxed().toList();
    }

    /** Looks at the gradient and stays. */
    private static final class Look implements Rule {
        @Override
        public int slots(int dimension) {
            return 0;
        }

        @Override
        public void step(double[] state, Step now) {
            now.evaluateHere();
        }
    }
}

package ladera.run;

import java.util.List;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Rule;

/**
 * A descent whose knobs are turned at their steps: the settings it began with, and then what each {@link Retuning} says. The
 * same settings and retunings give the same states, bit for bit, whether it got there from the start or from a frame.
 */
public final class TunedDescent {
    private final Descent descent;
    private final Optimizer optimizer;
    private final Tuning first;
    private final long seed;
    private List<Retuning> retunings;

    /**
     * @param descent at its start, with the rule of the first settings
     * @param first the settings it sets out with
     * @param seed of the gradient noise
     */
    public TunedDescent(Descent descent, Optimizer optimizer, Tuning first, List<Retuning> retunings, long seed) {
        this.descent = descent;
        this.optimizer = optimizer;
        this.first = first;
        this.retunings = retunings;
        this.seed = seed;
        descent.follow(first.schedulingRule());
        descent.use(first.gradientOptions(seed));
    }

    public Descent descent() {
        return descent;
    }

    public List<Retuning> retunings() {
        return retunings;
    }

    /** Goes by other retunings from now on; what was done before is not done again. */
    void goBy(List<Retuning> others) {
        retunings = others;
    }

    /** Turns the knobs that are due, and takes a step; looks at the present point instead, where that has not been done. */
    public void advance() {
        if (descent.looked()) {
            turnKnobs();
        }
        descent.advance();
    }

    /** Whether a knob is turned just before the next step. */
    boolean turnsHere() {
        return retunings.stream().anyMatch(turn -> turn.step() == descent.index());
    }

    /** Stands where a frame was taken. */
    void restore(KeyFrames.Frame frame) {
        tune(tuningAt(frame.step()));
        descent.restore(frame.state(), frame.step(), frame.functionEvaluations(), frame.gradientEvaluations());
    }

    /** Goes to a step by way of the last frame before it, or straight on where it stands between the two. */
    public void seek(long step, KeyFrames frames) {
        KeyFrames.Frame frame = frames.before(step);
        if (descent.index() > step || descent.index() < frame.step()) {
            restore(frame);
        }
        while (descent.index() < step && !descent.outcome().ended()) {
            advance();
        }
    }

    /** Goes by other retunings, from the start again. */
    public void restart(List<Retuning> others, KeyFrames frames) {
        goBy(others);
        restore(frames.before(0));
    }

    KeyFrames.Frame frame() {
        return new KeyFrames.Frame(
                descent.index(), descent.saveState(), descent.functionEvaluations(), descent.gradientEvaluations());
    }

    private void turnKnobs() {
        for (Retuning turn : retunings) {
            if (turn.step() == descent.index()) {
                tune(turn.tuning());
            }
        }
    }

    private void tune(Tuning tuning) {
        Rule rule = optimizer.rule(tuning.method());
        descent.retune(rule);
        descent.follow(tuning.schedulingRule());
        descent.use(tuning.gradientOptions(seed));
    }

    /** What was in force when the run arrived at a step. */
    private Tuning tuningAt(long step) {
        Tuning tuning = first;
        for (Retuning turn : retunings) {
            if (turn.step() < step) {
                tuning = turn.tuning();
            }
        }
        return tuning;
    }
}

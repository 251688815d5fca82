package ladera.optim;

import java.util.Arrays;

/**
 * Steps as another rule does, and remembers which gradient the step used last and which rate was in force. Has a memory of its
 * own, unlike the rule it watches: for one run, by one thread.
 */
public final class WatchedRule implements Rule {
    private final Rule rule;
    private double[] gradient;
    private double rate;

    public WatchedRule(Rule rule) {
        this.rule = rule;
    }

    /** The gradient that the last step used last; null before the first step. */
    public double[] gradient() {
        return gradient;
    }

    /** The rate, its schedule included, of the last step. */
    public double rate() {
        return rate;
    }

    @Override
    public int slots(int dimension) {
        return rule.slots(dimension);
    }

    @Override
    public double learningRate() {
        return rule.learningRate();
    }

    /** Takes the memory as it is: a rule is watched from the middle of its own run on. */
    @Override
    public void adopt(Rule previous, double[] state, double[] stateOut, int dimension) {
        System.arraycopy(state, dimension, stateOut, dimension, stateOut.length - dimension);
    }

    @Override
    public void step(double[] state, Step now) {
        rate = now.rate(rule.learningRate());
        rule.step(state, now);
        gradient = Arrays.copyOf(now.gradient(), now.dimension());
    }
}

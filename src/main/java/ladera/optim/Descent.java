package ladera.optim;

import ladera.num.FlatKernel;
import ladera.num.Numerals;
import ladera.num.Objective;
import ladera.num.Problem;

/**
 * One run of one rule on one objective: a flat state (parameters, then the rule's memory), a step number, and what was found
 * at the present point. Advancing allocates nothing.
 *
 * <p>A run that leaves the finite numbers stops alone: the state before the bad step is kept, and {@link #outcome} says at
 * which step and why.
 */
public final class Descent {
    /** Parameters larger than this have left for good, though still finite; the reference records end there too. */
    public static final double LARGEST_PARAMETER = 1e60;

    /** What counts as having diverged. */
    public enum Guard {
        /** A parameter that is not finite or larger than {@link #LARGEST_PARAMETER}. */
        PARAMETERS,
        /** That, or a loss that is not finite. */
        PARAMETERS_AND_LOSS
    }

    /** Up to so many entries the state is copied before every step. */
    private static final int SHORT_STATE = 1 << 14;

    /** A longer state is copied before every so many steps, and the steps since then are taken again where it is wanted. */
    private static final int COPY_EVERY = 16;

    /** No copy of the state. */
    private static final long NEVER = Long.MIN_VALUE;

    private final Step step;
    private final int dimension;
    private final Guard guard;
    private final boolean breakable;
    private Rule rule;
    private Schedule schedule = Schedule.CONSTANT;
    private double[] state;
    private double[] copy;
    private long copyIndex = NEVER;
    private double[] parametersBefore;
    private long index;
    private boolean looked;
    private boolean canTakeBack;
    private Outcome outcome = Outcome.RUNNING;

    /** Stands at {@code start} before the first step, memory all zero. */
    public Descent(Objective objective, Rule rule, double[] start, Guard guard) {
        this(objective, rule, start, guard, false);
    }

    /**
     * The same.
     *
     * @param breakable true for an objective of which an evaluation takes long and may break off by {@link
     *     ladera.num.Interruption}: the step can then be taken back, and the value at the start, or where the run is taken up
     *     again, is looked at by a call of {@link #advance} of its own
     */
    public Descent(Objective objective, Rule rule, double[] start, Guard guard, boolean breakable) {
        this.breakable = breakable;
        this.step = new Step(objective);
        this.dimension = objective.dimension();
        this.guard = guard;
        this.rule = rule;
        this.state = new double[dimension + rule.slots(dimension)];
        this.copy = new double[state.length];
        System.arraycopy(start, 0, state, 0, dimension);
        arrive();
    }

    /** Takes one step, unless the run has ended; where {@link #looked} is false, looks at the present point instead. */
    public void advance() {
        canTakeBack = false;
        if (outcome.ended()) {
            return;
        }
        if (!looked) {
            look();
            return;
        }
        remember();
        move();
        Problem stop = step.stopped();
        if (stop != null) {
            returnToIndex();
            outcome = new Outcome(Outcome.Kind.STOPPED, index, stop);
            return;
        }
        Problem bad = badParameter();
        if (bad != null) {
            fallBack(bad);
            return;
        }
        index++;
        look();
        if (guard == Guard.PARAMETERS_AND_LOSS && !Double.isFinite(step.loss())) {
            index--;
            fallBack(new Problem("diverged.loss", "", word(step.loss())));
        }
    }

    /** Sees to it that the present state can be come back to. */
    private void remember() {
        int every = breakable || state.length <= SHORT_STATE ? 1 : COPY_EVERY;
        if (copyIndex == NEVER || index - copyIndex >= every) {
            System.arraycopy(state, 0, copy, 0, state.length);
            copyIndex = index;
        }
        if (breakable) {
            step.keep();
            canTakeBack = true;
        }
    }

    /** Stands as before the last call of {@link #advance}, which may have broken off, bit for bit; of a breakable run only. */
    public void takeBack() {
        if (canTakeBack) {
            System.arraycopy(copy, 0, state, 0, state.length);
            index = copyIndex;
            outcome = Outcome.RUNNING;
            step.begin(state, index, schedule.factor(index));
            step.takeBack();
            looked = true;
            canTakeBack = false;
        }
    }

    private void move() {
        double share = step.options().decoupledDecay() * step.rate(rule.learningRate());
        if (share == 0) {
            rule.step(state, step);
            return;
        }
        if (parametersBefore == null) {
            parametersBefore = new double[dimension];
        }
        System.arraycopy(state, 0, parametersBefore, 0, dimension);
        rule.step(state, step);
        if (step.stopped() == null) {
            decay(share);
        }
    }

    /** Decoupled decay: the shrinking is that of the parameters before the step, and the rule's move knows nothing of it. */
    private void decay(double share) {
        for (int i = 0; i < dimension; i++) {
            state[i] -= share * parametersBefore[i];
        }
    }

    private void fallBack(Problem reason) {
        outcome = new Outcome(Outcome.Kind.DIVERGED, index + 1, reason);
        returnToIndex();
    }

    /** The state as it was before the step under way: the last copy, and the same steps again. */
    private void returnToIndex() {
        long functions = step.functionEvaluations();
        long gradients = step.gradientEvaluations();
        long wanted = index;
        System.arraycopy(copy, 0, state, 0, state.length);
        for (index = copyIndex; index < wanted; index++) {
            look();
            move();
        }
        look();
        step.resetCounts(functions, gradients);
    }

    private void look() {
        looked = false;
        step.begin(state, index, schedule.factor(index));
        step.observe();
        looked = true;
    }

    /** Looks, where that is quick. */
    private void arrive() {
        if (breakable) {
            looked = false;
            step.begin(state, index, schedule.factor(index));
        } else {
            look();
        }
    }

    /** The same point, another factor or another array. */
    private void lookAgain() {
        step.beginAgain(state, schedule.factor(index));
    }

    /** Whether loss and gradient at the present point are known. */
    public boolean looked() {
        return looked;
    }

    private Problem badParameter() {
        // Where the squares add up to no more than the square of the largest, none is larger: the common case, quickly.
        double squares = FlatKernel.forLength(dimension).dot(state, 0, state, 0, dimension);
        if (squares <= LARGEST_PARAMETER * LARGEST_PARAMETER) {
            return null;
        }
        for (int i = 0; i < dimension; i++) {
            if (!(Math.abs(state[i]) <= LARGEST_PARAMETER)) {
                return new Problem("diverged.parameter", "", i + 1, word(state[i]));
            }
        }
        return null;
    }

    private static String word(double value) {
        return Double.isNaN(value) ? "NaN" : Double.isInfinite(value) ? "\u221e" : Numerals.significant(value, 2);
    }

    /**
     * Goes on with another rule from the next step. What the new rule can use of the old one's memory is kept; the rest
     * starts again from zero.
     */
    public void retune(Rule next) {
        double[] fresh = new double[dimension + next.slots(dimension)];
        System.arraycopy(state, 0, fresh, 0, dimension);
        next.adopt(rule, state, fresh, dimension);
        state = fresh;
        copy = new double[fresh.length];
        copyIndex = NEVER;
        rule = next;
        lookAgain();
    }

    /** Multiplies the rule's learning rate by the schedule from the next step on. */
    public void follow(Schedule next) {
        schedule = next;
        copyIndex = NEVER;
        lookAgain();
    }

    /** Changes what is done to the gradient, from the next step on. */
    public void use(GradientOptions next) {
        step.use(next);
        copyIndex = NEVER;
    }

    /** Takes the run up again at an earlier step. */
    public void restore(double[] savedState, long savedIndex, long functions, long gradients) {
        if (savedState.length != state.length) {
            state = new double[savedState.length];
            copy = new double[savedState.length];
        }
        copyIndex = NEVER;
        System.arraycopy(savedState, 0, state, 0, state.length);
        index = savedIndex;
        outcome = Outcome.RUNNING;
        step.resetCounts(functions, gradients);
        arrive();
    }

    /** A copy of parameters and memory. */
    public double[] saveState() {
        return state.clone();
    }

    /** Parameters, then the rule's memory: the run's own array, to be read only until the next step. */
    public double[] state() {
        return state;
    }

    /** The present parameter {@code i}. */
    public double parameter(int i) {
        return state[i];
    }

    /** Entry {@code i} of the rule's memory. */
    public double memory(int i) {
        return state[dimension + i];
    }

    /** Steps taken. */
    public long index() {
        return index;
    }

    /** Loss at the present parameters; NaN where it has not been looked at. */
    public double loss() {
        return looked ? step.loss() : Double.NaN;
    }

    /** Euclidean norm of the gradient at the present parameters. */
    public double gradientNorm() {
        return looked ? step.gradientNorm() : Double.NaN;
    }

    public long functionEvaluations() {
        return step.functionEvaluations();
    }

    public long gradientEvaluations() {
        return step.gradientEvaluations();
    }

    public Outcome outcome() {
        return outcome;
    }
}

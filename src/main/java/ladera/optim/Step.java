package ladera.optim;

import java.util.Arrays;
import ladera.num.Curvature;
import ladera.num.Objective;
import ladera.num.Problem;

/**
 * What a rule and its links may ask while one step is taken: the time, the rate's present factor, the gradient, and counted
 * evaluations elsewhere. All buffers stand for the whole run, so that a step allocates nothing.
 */
public final class Step {
    private final Objective objective;
    private final int dimension;
    private final double[] gradient;
    private final double[] move;
    private final double[] elsewhere;

    private double[] state;
    private long index;
    private double rateFactor = 1;
    private double value;
    private boolean fresh;
    private long functionEvaluations;
    private long gradientEvaluations;
    private Problem stop;

    public Step(Objective objective) {
        this.objective = objective;
        this.dimension = objective.dimension();
        this.gradient = new double[dimension];
        this.move = new double[dimension];
        this.elsewhere = new double[dimension];
    }

    /** Number of parameters. */
    public int dimension() {
        return dimension;
    }

    /** Steps taken before this one: 0 for the first. */
    public long index() {
        return index;
    }

    /** The learning rate in force: the knob times what the schedule says of this step. */
    public double rate(double learningRate) {
        return learningRate * rateFactor;
    }

    /** Value of the objective where the last {@code evaluate} was. */
    public double value() {
        return value;
    }

    /** Gradient where the last {@code evaluate} was, one entry a parameter; not to be changed. */
    public double[] gradient() {
        return gradient;
    }

    /** The state before this step's move: parameters, then memory. */
    public double[] state() {
        return state;
    }

    /** A standing buffer for the move, one entry a parameter. */
    double[] move() {
        return move;
    }

    /** A standing buffer for a point other than the present one, one entry a parameter. */
    public double[] elsewhere() {
        return elsewhere;
    }

    /** Value and gradient at the present parameters, counted once as one evaluation of each. */
    public void evaluateHere() {
        if (!fresh) {
            value = objective.valueAndGradient(state, gradient);
            fresh = true;
        }
        count();
    }

    /** Value and gradient at another point, counted as one evaluation of each. */
    public void evaluateAt(double[] point) {
        value = objective.valueAndGradient(point, gradient);
        fresh = false;
        count();
    }

    /** The value alone at another point, counted as one evaluation of the function. */
    public double valueAt(double[] point) {
        functionEvaluations++;
        return objective.value(point);
    }

    /** Exact second derivatives, or null where the objective has none. */
    public Curvature curvature() {
        return objective.curvature();
    }

    /** Ends the run before this step: the rule itself cannot or need not go on, for the reason given. */
    public void stop(Problem reason) {
        stop = reason;
    }

    /** Why the rule asked to end, or null. */
    public Problem stopped() {
        return stop;
    }

    public long functionEvaluations() {
        return functionEvaluations;
    }

    public long gradientEvaluations() {
        return gradientEvaluations;
    }

    private void count() {
        functionEvaluations++;
        gradientEvaluations++;
    }

    /** Prepares the step with this index from this state, whose parameters may have moved since. */
    void begin(double[] from, long stepIndex, double factor) {
        state = from;
        index = stepIndex;
        rateFactor = factor;
        stop = null;
        fresh = false;
        objective.atStep(stepIndex);
    }

    /** Looks at value and gradient where the state is, without counting; the step that follows reuses them. */
    void observe() {
        if (!fresh) {
            value = objective.valueAndGradient(state, gradient);
            fresh = true;
        }
    }

    /** Sets the counters, when a run is taken up again at an earlier step. */
    void resetCounts(long functions, long gradients) {
        functionEvaluations = functions;
        gradientEvaluations = gradients;
    }

    /** Euclidean norm of the gradient, safe from overflow. */
    double gradientNorm() {
        double largest = 0;
        for (double component : gradient) {
            largest = Math.max(largest, Math.abs(component));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double component : gradient) {
            double scaled = component / largest;
            sum += scaled * scaled;
        }
        return largest * Math.sqrt(sum);
    }

    @Override
    public String toString() {
        return "step " + index + " at " + Arrays.toString(state);
    }
}

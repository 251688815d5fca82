package ladera.optim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import ladera.num.Curvature;
import ladera.num.Objective;
import ladera.num.Problem;

/**
 * What a rule and its links may ask while one step is taken: the time, the rate's present factor, the gradient, and counted
 * evaluations elsewhere. All buffers stand for the whole run, so that a step allocates nothing.
 *
 * <p>Values, gradients and Hessians that a rule sees have the run's {@link GradientOptions} in them; the loss and the gradient
 * norm that the run reports have not.
 */
public final class Step {
    private final Objective objective;
    private final int dimension;
    private final double[] objectiveGradient;
    private final double[] conditionedGradient;
    private final double[] move;
    private final double[] elsewhere;
    private final Map<Class<?>, Object> tools = new HashMap<>();

    private GradientOptions options = GradientOptions.NONE;
    private Conditioner conditioner = new Conditioner(options);
    private double[] state;
    private long index;
    private double rateFactor = 1;
    private double loss;
    private double value;
    private double[] gradient;
    private boolean fresh;
    private boolean lookedElsewhere;
    private long evaluation;
    private long functionEvaluations;
    private long gradientEvaluations;
    private Problem stop;

    private double[] keptGradient;
    private double keptLoss;
    private long keptFunctions;
    private long keptGradients;

    public Step(Objective objective) {
        this.objective = objective;
        this.dimension = objective.dimension();
        this.objectiveGradient = new double[dimension];
        this.conditionedGradient = new double[dimension];
        this.gradient = objectiveGradient;
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

    /** Value where the last {@code evaluate} was. */
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
        lookedElsewhere = false;
        return elsewhere;
    }

    /**
     * A standing tool of this run, made for its dimension at the first call: working space whose contents mean nothing from
     * one step to the next, for what must last belongs into the state.
     */
    <T> T tool(Class<T> kind, IntFunction<T> maker) {
        Object tool = tools.get(kind);
        if (tool == null) {
            tool = maker.apply(dimension);
            tools.put(kind, tool);
        }
        return kind.cast(tool);
    }

    /** Value and gradient at the present parameters, counted once as one evaluation of each. */
    public void evaluateHere() {
        observe();
        condition(state);
    }

    /** Value and gradient at another point, counted as one evaluation of each. */
    public void evaluateAt(double[] point) {
        loss = objective.valueAndGradient(point, objectiveGradient);
        fresh = false;
        lookedElsewhere = point == elsewhere && objective.sameAtEveryStep();
        condition(point);
    }

    /** The value alone at another point, counted as one evaluation of the function. */
    public double valueAt(double[] point) {
        functionEvaluations++;
        return objective.value(point) + conditioner.penalty(point, dimension);
    }

    private void condition(double[] point) {
        functionEvaluations++;
        gradientEvaluations++;
        if (options.leavesGradient()) {
            gradient = objectiveGradient;
            value = loss;
        } else {
            System.arraycopy(objectiveGradient, 0, conditionedGradient, 0, dimension);
            conditioner.condition(conditionedGradient, point, index, evaluation);
            gradient = conditionedGradient;
            value = loss + conditioner.penalty(point, dimension);
        }
        evaluation++;
    }

    /** True where the objective has second derivatives to ask for. */
    public boolean hasCurvature() {
        return objective.curvature() != null;
    }

    /**
     * The Hessian at the present parameters, row by row, into the first n * n entries of {@code hessianOut}.
     *
     * @return false where it does not exist or is not finite
     */
    public boolean hessianHere(double[] hessianOut) {
        Curvature curvature = objective.curvature();
        if (curvature == null || !curvature.hessian(state, hessianOut)) {
            return false;
        }
        for (int i = 0; i < dimension; i++) {
            hessianOut[i * dimension + i] += options.coupledDecay();
        }
        for (int i = 0; i < dimension * dimension; i++) {
            if (!Double.isFinite(hessianOut[i])) {
                return false;
            }
        }
        return true;
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

    /** From the next step on. */
    void use(GradientOptions next) {
        options = next;
        conditioner = new Conditioner(next);
    }

    GradientOptions options() {
        return options;
    }

    /** Prepares the step with this index from this state, whose parameters may have moved since. */
    void begin(double[] from, long stepIndex, double factor) {
        state = from;
        index = stepIndex;
        rateFactor = factor;
        stop = null;
        fresh = false;
        evaluation = 0;
        objective.atStep(stepIndex);
    }

    /** Prepares the same step anew, from an array with the same parameters: what was found there still holds. */
    void beginAgain(double[] from, double factor) {
        state = from;
        rateFactor = factor;
        stop = null;
        evaluation = 0;
    }

    /** Keeps what was found where the state is, before the step is taken. */
    void keep() {
        if (keptGradient == null) {
            keptGradient = new double[dimension];
        }
        System.arraycopy(objectiveGradient, 0, keptGradient, 0, dimension);
        keptLoss = loss;
        keptFunctions = functionEvaluations;
        keptGradients = gradientEvaluations;
    }

    /** Knows again what {@link #keep} kept; the step has been begun from the same state. */
    void takeBack() {
        System.arraycopy(keptGradient, 0, objectiveGradient, 0, dimension);
        loss = keptLoss;
        fresh = true;
        lookedElsewhere = false;
        resetCounts(keptFunctions, keptGradients);
    }

    /** Looks at value and gradient where the state is, without counting; the step that follows reuses them. */
    void observe() {
        if (!fresh) {
            if (!standsWhereLookedLast()) {
                loss = objective.valueAndGradient(state, objectiveGradient);
            }
            fresh = true;
            lookedElsewhere = false;
        }
    }

    /** A search ends where it looked last, as a rule: what was found there is found here. */
    private boolean standsWhereLookedLast() {
        return lookedElsewhere && Arrays.equals(state, 0, dimension, elsewhere, 0, dimension);
    }

    /** The objective's own value where it was last looked at, whatever the options. */
    double loss() {
        return loss;
    }

    /** Sets the counters, when a run is taken up again at an earlier step. */
    void resetCounts(long functions, long gradients) {
        functionEvaluations = functions;
        gradientEvaluations = gradients;
    }

    /** Euclidean norm of the objective's own gradient where it was last looked at. */
    double gradientNorm() {
        return norm(objectiveGradient);
    }

    /** Euclidean norm, safe from overflow and underflow of the squares. */
    static double norm(double[] vector) {
        double largest = 0;
        for (double component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double component : vector) {
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

package ladera.optim;

/**
 * How far to go along a direction by the strong Wolfe conditions, as PyTorch's L-BFGS searches: first a bracket found by
 * cubic extrapolation, then a zoom by cubic interpolation. Descends from minFunc (Schmidt 2005); conditions and zoom in
 * Nocedal and Wright, Numerical Optimization, 2nd edition, algorithms 3.5 and 3.6.
 *
 * <p>IEEE arithmetic throughout and no guard against a zero denominator: a trial that is NaN fails every comparison, and the
 * number of trials ends the search. Working space of one run; between searches nothing in it means anything but the result.
 */
final class StrongWolfe {
    /** Part of the promised fall that is asked for. */
    private static final double FALL = 1e-4;

    /** Part of the first slope that may remain. */
    private static final double REMAINING_SLOPE = 0.9;

    /** Trials after the first, bracket and zoom together. */
    static final int TRIALS = 25;

    /** An extrapolation goes at least this part of the last stride further, and at most to this multiple of the length. */
    private static final double LEAST_STRIDE = 0.01;

    private static final double LARGEST_GROWTH = 10;

    /** Trials closer to an end of the bracket than this part of it make too little progress. */
    private static final double MARGIN = 0.1;

    /** A bracket that moves no coordinate by more than this is closed; PyTorch does not pass its own tolerance here. */
    private static final double CLOSED = 1e-9;

    /** Two ends of the bracket, or the last point before the present trial and nothing. */
    private final double[] lengths = new double[2];

    private final double[] values = new double[2];
    private final double[] slopes = new double[2];
    private final double[][] gradients;
    private int low;

    private double length;
    private double value;
    private double slope;
    private int trials;

    private Step now;
    private int directionAt;
    private int gradientAt;
    private double startValue;
    private double startSlope;

    StrongWolfe(int dimension) {
        gradients = new double[2][dimension];
    }

    /**
     * Searches from the present parameters, which stay where they are.
     *
     * @param along where in the state the direction begins
     * @param from where in the state the gradient at the present parameters begins
     * @param valueHere the value at the present parameters
     * @param slopeHere the gradient times the direction
     * @param first the first length tried
     * @return how many evaluations it took
     */
    int search(Step step, int along, int from, double valueHere, double slopeHere, double first) {
        now = step;
        directionAt = along;
        gradientAt = from;
        startValue = valueHere;
        startSlope = slopeHere;
        trials = 0;
        low = 0;
        evaluate(first);
        if (!bracket()) {
            low = values[0] <= values[1] ? 0 : 1;
            zoom();
        }
        return trials + 1;
    }

    /** The length found. */
    double length() {
        return lengths[low];
    }

    /** The value there. */
    double value() {
        return values[low];
    }

    /** The gradient there; stands until the next search. */
    double[] gradient() {
        return gradients[low];
    }

    private void evaluate(double trialLength) {
        length = trialLength;
        double[] state = now.state();
        double[] point = now.elsewhere();
        for (int i = 0; i < point.length; i++) {
            point[i] = state[i] + length * state[directionAt + i];
        }
        now.evaluateAt(point);
        value = now.value();
        double[] gradient = now.gradient();
        slope = 0;
        for (int i = 0; i < point.length; i++) {
            slope += gradient[i] * state[directionAt + i];
        }
    }

    /** Goes out until the end 0 and the trial enclose a good length; true where the trial itself, now end 0, is one. */
    private boolean bracket() {
        putStart();
        while (trials < TRIALS) {
            if (fallsShort() || (trials > 1 && value >= values[0])) {
                put(1);
                return false;
            }
            if (flatEnough()) {
                put(0);
                return true;
            }
            if (slope >= 0) {
                put(1);
                return false;
            }
            double next = cubicMinimum(
                    lengths[0],
                    values[0],
                    slopes[0],
                    length,
                    value,
                    slope,
                    length + LEAST_STRIDE * (length - lengths[0]),
                    length * LARGEST_GROWTH);
            put(0);
            evaluate(next);
            trials++;
        }
        putStart();
        put(1);
        return false;
    }

    /** Narrows the bracket about a good length. */
    private void zoom() {
        boolean tooLittle = false;
        double largest = largestOfDirection();
        while (trials < TRIALS && !(Math.abs(lengths[1] - lengths[0]) * largest < CLOSED)) {
            double shortest = lengths[1] < lengths[0] ? lengths[1] : lengths[0];
            double longest = lengths[1] > lengths[0] ? lengths[1] : lengths[0];
            double next =
                    cubicMinimum(lengths[0], values[0], slopes[0], lengths[1], values[1], slopes[1], shortest, longest);
            double margin = MARGIN * (longest - shortest);
            boolean near = smaller(longest - next, next - shortest) < margin;
            if (near && (tooLittle || next >= longest || next <= shortest)) {
                next = Math.abs(next - longest) < Math.abs(next - shortest) ? longest - margin : shortest + margin;
                near = false;
            }
            tooLittle = near;
            evaluate(next);
            trials++;
            if (tighten()) {
                return;
            }
        }
    }

    /** Lets the trial take the place of one end; true where it is a good length. */
    private boolean tighten() {
        int high = 1 - low;
        if (fallsShort() || value >= values[low]) {
            put(high);
            low = values[0] <= values[1] ? 0 : 1;
            return false;
        }
        boolean found = flatEnough();
        if (!found && slope * (lengths[high] - lengths[low]) >= 0) {
            lengths[high] = lengths[low];
            values[high] = values[low];
            slopes[high] = slopes[low];
            System.arraycopy(gradients[low], 0, gradients[high], 0, gradients[low].length);
        }
        put(low);
        return found;
    }

    private boolean fallsShort() {
        return value > startValue + FALL * length * startSlope;
    }

    private boolean flatEnough() {
        return Math.abs(slope) <= -REMAINING_SLOPE * startSlope;
    }

    private void put(int end) {
        lengths[end] = length;
        values[end] = value;
        slopes[end] = slope;
        double[] gradient = now.gradient();
        System.arraycopy(gradient, 0, gradients[end], 0, gradient.length);
    }

    private void putStart() {
        lengths[0] = 0;
        values[0] = startValue;
        slopes[0] = startSlope;
        System.arraycopy(now.state(), gradientAt, gradients[0], 0, gradients[0].length);
    }

    private double largestOfDirection() {
        double[] state = now.state();
        double largest = 0;
        for (int i = 0; i < now.dimension(); i++) {
            largest = Math.max(largest, Math.abs(state[directionAt + i]));
        }
        return largest;
    }

    /** Where the cubic through two points with their slopes is least, kept within bounds; their middle where it has no minimum. */
    private static double cubicMinimum(
            double x1, double f1, double g1, double x2, double f2, double g2, double least, double most) {
        double d1 = g1 + g2 - 3 * (f1 - f2) / (x1 - x2);
        double square = d1 * d1 - g1 * g2;
        if (!(square >= 0)) {
            return (least + most) / 2;
        }
        double d2 = Math.sqrt(square);
        double minimum = x1 <= x2
                ? x2 - (x2 - x1) * ((g2 + d2 - d1) / (g2 - g1 + 2 * d2))
                : x1 - (x1 - x2) * ((g1 + d2 - d1) / (g1 - g2 + 2 * d2));
        return smaller(least > minimum ? least : minimum, most);
    }

    /** Python's min: a comparison with NaN is false, so that NaN in front stays and NaN behind is passed over. */
    private static double smaller(double first, double second) {
        return second < first ? second : first;
    }
}

package ladera.optim;

import java.util.List;
import ladera.num.FlatKernel;

/**
 * The steps of {@link Lbfgs}. All that lasts from one inner iteration to the next stands in the state, behind the n
 * parameters: direction (n), gradient before (n), five scalars, the pairs' reciprocal products and one working entry a pair,
 * and the pairs themselves: moves, then changes of the gradient, in a ring that forgets its oldest.
 */
record LbfgsRule(
        double learningRate,
        int iterations,
        int evaluations,
        double gradientTolerance,
        double changeTolerance,
        int historySize,
        boolean strongWolfe)
        implements Rule {
    /** Entries that the pairs may take together (128 MB); large networks get a shorter history. */
    private static final int LARGEST_HISTORY = 1 << 24;

    /** PyTorch's bound below which a pair's curvature is taken for noise. */
    private static final double LEAST_CURVATURE = 1e-10;

    /** Of the scalars: length of the last move, scale of the first Hessian, inner iterations so far, pairs, the oldest. */
    private static final int LENGTH = 0;

    private static final int SCALE = 1;
    private static final int CLOCK = 2;
    private static final int COUNT = 3;
    private static final int OLDEST = 4;
    private static final int SCALARS = 5;

    /** Pairs kept for this many parameters. */
    private int history(int n) {
        return Math.max(1, Math.min(historySize, LARGEST_HISTORY / (2 * n)));
    }

    @Override
    public int slots(int dimension) {
        return 2 * dimension + SCALARS + 2 * history(dimension) * (1 + dimension);
    }

    @Override
    public List<Quantity> quantities(double[] state, int dimension) {
        Quantities out = new Quantities(dimension);
        int scalars = scalars(dimension);
        if (state[scalars + CLOCK] > 0) {
            out.number("k", state[scalars + CLOCK]);
            out.number("p", state[scalars + COUNT]);
            out.number("h", state[scalars + SCALE]);
            out.vector("d", state, dimension);
            out.number("\\tau", state[scalars + LENGTH]);
        }
        return out.all();
    }

    private static int scalars(int n) {
        return 3 * n;
    }

    private static int reciprocals(int n) {
        return scalars(n) + SCALARS;
    }

    private int shares(int n) {
        return reciprocals(n) + history(n);
    }

    private int moves(int n) {
        return shares(n) + history(n);
    }

    private int changes(int n) {
        return moves(n) + history(n) * n;
    }

    @Override
    public void step(double[] state, Step now) {
        int n = now.dimension();
        now.evaluateHere();
        double[] gradient = now.gradient();
        double loss = now.value();
        if (largest(gradient, 0, n) <= gradientTolerance) {
            return;
        }
        StrongWolfe search = strongWolfe ? now.tool(StrongWolfe.class, StrongWolfe::new) : null;
        int spent = 1;
        for (int iteration = 1; iteration <= iterations; iteration++) {
            double length = aim(state, n, gradient, now.rate(learningRate));
            double slope = dot(gradient, 0, state, n, n);
            if (slope > -changeTolerance) {
                return;
            }
            double lossBefore = loss;
            if (search != null) {
                spent += search.search(now, n, 2 * n, loss, slope, length);
                length = search.length();
                loss = search.value();
                gradient = search.gradient();
                state[scalars(n) + LENGTH] = length;
                add(state, 0, length, state, n, n);
            } else {
                add(state, 0, length, state, n, n);
                if (iteration < iterations) {
                    now.evaluateAt(state);
                    loss = now.value();
                    gradient = now.gradient();
                    spent++;
                }
            }
            boolean done = spent >= evaluations
                    || largest(gradient, 0, n) <= gradientTolerance
                    || length * largest(state, n, n) <= changeTolerance
                    || Math.abs(loss - lossBefore) < changeTolerance;
            if (done) {
                return;
            }
        }
    }

    /** Writes the next direction, keeps the gradient for the next pair, and says which length to try first. */
    private double aim(double[] state, int n, double[] gradient, double rate) {
        int scalars = scalars(n);
        boolean first = state[scalars + CLOCK]++ == 0;
        double length = rate;
        if (first) {
            state[scalars + SCALE] = 1;
            double sum = 0;
            for (int i = 0; i < n; i++) {
                state[n + i] = -gradient[i];
                sum += Math.abs(gradient[i]);
            }
            length *= 1 / sum < 1 ? 1 / sum : 1;
        } else {
            remember(state, n, gradient);
            direct(state, n, gradient);
        }
        System.arraycopy(gradient, 0, state, 2 * n, n);
        state[scalars + LENGTH] = length;
        return length;
    }

    /** Adds the last move and what it did to the gradient to the pairs, if the curvature along it was positive. */
    private void remember(double[] state, int n, double[] gradient) {
        int scalars = scalars(n);
        double length = state[scalars + LENGTH];
        double product = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            double change = gradient[i] - state[2 * n + i];
            product += change * (state[n + i] * length);
            square += change * change;
        }
        if (!(product > LEAST_CURVATURE)) {
            return;
        }
        int history = history(n);
        int oldest = (int) state[scalars + OLDEST];
        int count = (int) state[scalars + COUNT];
        int slot = (oldest + count) % history;
        if (count == history) {
            state[scalars + OLDEST] = (oldest + 1) % history;
        } else {
            state[scalars + COUNT] = count + 1;
        }
        for (int i = 0; i < n; i++) {
            state[moves(n) + slot * n + i] = state[n + i] * length;
            state[changes(n) + slot * n + i] = gradient[i] - state[2 * n + i];
        }
        state[reciprocals(n) + slot] = 1 / product;
        state[scalars + SCALE] = product / square;
    }

    /** The two loops: minus the inverse Hessian that the pairs describe, times the gradient. */
    private void direct(double[] state, int n, double[] gradient) {
        int history = history(n);
        int oldest = (int) state[scalars(n) + OLDEST];
        int count = (int) state[scalars(n) + COUNT];
        int shares = shares(n);
        for (int i = 0; i < n; i++) {
            state[n + i] = -gradient[i];
        }
        for (int k = count - 1; k >= 0; k--) {
            int slot = (oldest + k) % history;
            double share = dot(state, moves(n) + slot * n, state, n, n) * state[reciprocals(n) + slot];
            state[shares + slot] = share;
            add(state, n, -share, state, changes(n) + slot * n, n);
        }
        for (int i = 0; i < n; i++) {
            state[n + i] *= state[scalars(n) + SCALE];
        }
        for (int k = 0; k < count; k++) {
            int slot = (oldest + k) % history;
            double back = dot(state, changes(n) + slot * n, state, n, n) * state[reciprocals(n) + slot];
            add(state, n, state[shares + slot] - back, state, moves(n) + slot * n, n);
        }
    }

    private static double dot(double[] a, int aAt, double[] b, int bAt, int n) {
        return FlatKernel.forLength(n).dot(a, aAt, b, bAt, n);
    }

    private static void add(double[] target, int targetAt, double share, double[] vector, int at, int n) {
        FlatKernel.forLength(n).add(target, targetAt, share, vector, at, n);
    }

    /** Largest size of an entry; NaN where one is NaN. */
    private static double largest(double[] vector, int at, int n) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(vector[at + i]));
        }
        return largest;
    }
}

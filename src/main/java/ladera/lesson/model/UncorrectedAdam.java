package ladera.lesson.model;

import java.util.Arrays;
import java.util.List;
import ladera.optim.Quantity;
import ladera.optim.Rule;
import ladera.optim.Step;

/**
 * Adam without its bias correction (book 6.15 and 6.17 alone): what it would do if m and v were taken as they stand, though
 * both begin at 0.
 *
 * @param alpha learning rate
 * @param beta coefficient of m
 * @param gamma coefficient of v
 * @param epsilon added outside the root
 */
public record UncorrectedAdam(double alpha, double beta, double gamma, double epsilon) implements Rule {
    @Override
    public int slots(int dimension) {
        return 2 * dimension;
    }

    @Override
    public double learningRate() {
        return alpha;
    }

    @Override
    public void step(double[] state, Step now) {
        now.evaluateHere();
        double[] gradient = now.gradient();
        double rate = now.rate(alpha);
        int n = now.dimension();
        for (int i = 0; i < n; i++) {
            int m = n + i;
            int v = 2 * n + i;
            state[m] = beta * state[m] + (1 - beta) * gradient[i];
            state[v] = gamma * state[v] + (1 - gamma) * gradient[i] * gradient[i];
            state[i] -= rate * state[m] / (Math.sqrt(state[v]) + epsilon);
        }
    }

    /** m and v, as {@code UDLAdam} calls them. */
    @Override
    public List<Quantity> quantities(double[] state, int dimension) {
        return List.of(
                new Quantity("m", slice(state, dimension, dimension), true),
                new Quantity("v", slice(state, 2 * dimension, dimension), true));
    }

    private static List<Double> slice(double[] state, int from, int count) {
        return Arrays.stream(state, from, from + count).boxed().toList();
    }
}

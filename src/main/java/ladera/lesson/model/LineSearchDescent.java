package ladera.lesson.model;

import java.util.List;
import ladera.optim.Quantity;
import ladera.optim.Rule;
import ladera.optim.Step;

/** Gradient descent whose rate is found anew at every step by a {@link LineSearch} (book 6.3; notebooks 6.2 and 6.3). */
public record LineSearchDescent(LineSearch search) implements Rule {
    /** The last distance is kept, so that it can be read. */
    @Override
    public int slots(int dimension) {
        return 1;
    }

    @Override
    public void step(double[] state, Step now) {
        now.evaluateHere();
        double[] gradient = now.gradient();
        double[] trial = now.elsewhere();
        double distance = search.distance(length -> {
            for (int i = 0; i < trial.length; i++) {
                trial[i] = state[i] - length * gradient[i];
            }
            return now.valueAt(trial);
        });
        for (int i = 0; i < trial.length; i++) {
            state[i] -= distance * gradient[i];
        }
        state[trial.length] = distance;
    }

    @Override
    public List<Quantity> quantities(double[] state, int dimension) {
        return List.of(new Quantity("\\alpha", List.of(state[dimension]), true));
    }
}

package ladera.study.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.net.TrainingObjective;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.run.Progressive;
import ladera.run.training.NetworkState;
import ladera.run.training.ParameterPath;

/**
 * The largest eigenvalue of the loss's Hessian along a run: for gradient descent at a rate, training is stable while it lies
 * below 2 over the rate, and it tends to rise to that edge (Cohen, Kaur, Li, Kolter, Talwalkar 2021, "Gradient Descent on
 * Neural Networks Typically Occurs at the Edge of Stability").
 *
 * @param state names the loss
 * @param most how many points of the path are looked at
 */
public record Sharpness(NetworkState state, ParameterPath path, int most) implements Progressive<Sharpness.Curve> {
    /**
     * The answer.
     *
     * @param step updates taken
     * @param value the largest eigenvalue there
     */
    public record Curve(Series step, Series value) {}

    @Override
    public Curve answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Curve> soFar) {
        TrainingObjective objective = new TrainingObjective(ThinnedTraining.of(state.training()));
        double[] parameters = new double[path.dimension()];
        Series.Recorder steps = new Series.Recorder();
        Series.Recorder values = new Series.Recorder();
        for (int i : chosen()) {
            path.copy(i, parameters);
            List<Lanczos.Pair> pairs = Lanczos.largest(objective, parameters, 1, stillWanted);
            if (pairs == null) {
                break;
            }
            steps.add(path.step(i));
            values.add(pairs.isEmpty() ? Double.NaN : pairs.get(0).value());
            soFar.accept(new Curve(steps.series(), values.series()));
        }
        return new Curve(steps.series(), values.series());
    }

    /** Evenly spread over the path, first and last among them. */
    private List<Integer> chosen() {
        List<Integer> chosen = new ArrayList<>();
        int count = Math.min(most, path.size());
        for (int i = 0; i < count; i++) {
            chosen.add(count == 1 ? 0 : (int) ((long) i * (path.size() - 1) / (count - 1)));
        }
        return chosen;
    }
}

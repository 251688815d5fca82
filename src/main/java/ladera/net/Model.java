package ladera.net;

import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Series;

/**
 * A trained network with all that is needed to use it, to judge it, and to train it again: what a model file holds.
 *
 * @param network the parameters that were best on the validation set, or the last where there was none
 * @param loss what it was trained on
 * @param standardisation between the data's units and the network's
 * @param data in words and knobs, how its data are made: {@code surface}, {@code noise}, {@code seed}, {@code file}...
 * @param training in words and knobs, how it was trained: {@code optimizer}, {@code lr}, {@code batches}...
 * @param seed of its first parameters
 * @param steps after how many steps the parameters were taken
 * @param history the loss after each step, by name: {@code train}, {@code validation}
 * @param scores what it reached, by name: {@code rmse}, {@code validation}...
 */
public record Model(
        Network network,
        Loss loss,
        Standardisation standardisation,
        Map<String, Object> data,
        Map<String, Object> training,
        long seed,
        long steps,
        Map<String, Series> history,
        Map<String, Double> scores) {
    public Model {
        data = Map.copyOf(data);
        training = Map.copyOf(training);
        history = Map.copyOf(history);
        scores = Map.copyOf(scores);
        Architecture architecture = network.architecture();
        int inputs = standardisation.inputMean().size();
        if (inputs != architecture.inputs()) {
            throw new Refusal(new Problem("model.inputs", "standardisation", inputs, architecture.inputs()));
        }
        int targets = standardisation.targetMean().size();
        if (targets != loss.targets(architecture.outputs())) {
            throw new Refusal(new Problem(
                    "model.targets", "standardisation", targets, loss.targets(architecture.outputs()), loss.id()));
        }
    }

    /** What the model says to inputs in the data's units, sample after sample; in the data's units where it predicts them. */
    public Doubles predict(Doubles inputs) {
        double[] x = standardisation.inputs(inputs.toArray());
        Architecture architecture = network.architecture();
        double[] out = new double[x.length / architecture.inputs() * architecture.outputs()];
        new Prediction(architecture).outputs(network.parameters().toArray(), x, x.length / architecture.inputs(), out);
        boolean sameUnits =
                architecture.outputs() == standardisation.targetMean().size();
        return Doubles.of(sameUnits ? standardisation.outputs(out) : out);
    }
}

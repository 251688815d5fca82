package ladera.net;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Series;

/**
 * A trained network with all that is needed to use it, to judge it, and to train it again: what a model file holds.
 *
 * <p>Values of {@code data} and {@code training} are texts, flags, numbers, and lists and maps of these, in the form in which
 * files hold them: whole numbers as Long, others as Double, a pair as a list of two. All maps keep their order.
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
        data = Recipe.of("data", data);
        training = Recipe.of("training", training);
        history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        Architecture architecture = network.architecture();
        int inputs = standardisation.inputMean().size();
        if (inputs != architecture.inputs()) {
            throw new Refusal(new Problem("model.inputs", "standardisation", inputs, architecture.inputs()));
        }
        int wanted = loss.targets(architecture.outputs());
        if (wanted == 0) {
            throw new Refusal(new Problem("training.outputs", "widths", loss.id(), architecture.outputs()));
        }
        int targets = standardisation.targetMean().size();
        if (targets != wanted) {
            throw new Refusal(new Problem("model.targets", "standardisation", targets, wanted, loss.id()));
        }
    }

    /** What the model says to inputs in the data's units, sample after sample; in the data's units where it predicts them. */
    public Doubles predict(Doubles inputs) {
        double[] x = standardisation.inputs(inputs.toArray());
        Architecture architecture = network.architecture();
        double[] out = new double[x.length / architecture.inputs() * architecture.outputs()];
        new Prediction(architecture).outputs(network.parameters().toArray(), x, x.length / architecture.inputs(), out);
        Doubles scale = outputScale();
        Doubles shift = outputShift();
        for (int i = 0; i < out.length; i++) {
            int output = i % architecture.outputs();
            out[i] = out[i] * scale.get(output) + shift.get(output);
        }
        return Doubles.of(out);
    }

    /** What each of the D_o outputs of the network is multiplied by to be in the data's units. */
    public Doubles outputScale() {
        double[] scale = new double[network.architecture().outputs()];
        for (int i = 0; i < scale.length; i++) {
            scale[i] = loss.unitScale(i, scale.length, standardisation);
        }
        return Doubles.of(scale);
    }

    /** What is then added. */
    public Doubles outputShift() {
        double[] shift = new double[network.architecture().outputs()];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = loss.unitShift(i, shift.length, standardisation);
        }
        return Doubles.of(shift);
    }
}

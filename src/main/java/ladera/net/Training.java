package ladera.net;

import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What is learnt: a network's shape, a loss, the data, which samples each step looks at, and what holds the weights small.
 * The constructor refuses parts that do not fit together.
 */
public record Training(Architecture architecture, Loss loss, DataSet data, Batches batches, WeightDecay decay) {
    public Training {
        if (data.inputWidth() != architecture.inputs()) {
            throw new Refusal(new Problem("training.inputs", "widths[0]", architecture.inputs(), data.inputWidth()));
        }
        requireTargets(loss, data, architecture.outputs());
        batches.on(data.size());
    }

    /** Least squares (mean) on all samples at every step, without decay. */
    public static Training of(Architecture architecture, DataSet data) {
        return new Training(architecture, Losses.of("least_squares"), data, new Batches.Full(), WeightDecay.NONE);
    }

    /** The same with other data, as for the loss on a validation set. */
    public Training on(DataSet other) {
        return new Training(architecture, loss, other, new Batches.Full(), decay);
    }

    /** The same on all samples at every step. */
    public Training full() {
        return new Training(architecture, loss, data, new Batches.Full(), decay);
    }

    private static void requireTargets(Loss loss, DataSet data, int outputs) {
        int wanted = loss.targets(outputs);
        if (wanted == 0) {
            throw new Refusal(new Problem("training.outputs", "widths", loss.id(), outputs));
        }
        if (wanted != data.targetWidth()) {
            throw new Refusal(new Problem("training.targets", loss.id(), outputs, wanted, data.targetWidth()));
        }
        Doubles targets = data.targets();
        for (int i = 0; i < targets.size(); i++) {
            if (!loss.admits(targets.get(i), outputs)) {
                String column = data.targetNames().get(i % wanted);
                throw new Refusal(
                        new Problem("training.target", column, i / wanted + 1, targets.get(i), loss.id(), outputs));
            }
        }
    }
}

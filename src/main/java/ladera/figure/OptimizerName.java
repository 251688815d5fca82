package ladera.figure;

import ladera.num.Knobs;
import ladera.optim.Optimizer;
import ladera.text.Words;

/** What an optimizer is called with the settings in force, such as SGD with momentum. */
public final class OptimizerName {
    private OptimizerName() {}

    public static String of(Words words, Optimizer optimizer, Knobs settings) {
        String variant = optimizer.variant(settings);
        return words.get("optimizer." + optimizer.id() + (variant.isEmpty() ? "" : "." + variant));
    }
}

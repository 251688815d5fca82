package ladera.run;

import java.util.List;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.net.Initializers;
import ladera.net.Losses;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.net.WeightDecay;
import ladera.num.Doubles;
import ladera.num.Knobs;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/**
 * Trains a small network that nobody sees, so that the JVM has compiled the kernels by the time somebody trains one: cold, they
 * are some hundred times slower.
 */
public final class WarmUp {
    /** Until then HotSpot has compiled everything on the way, about a second of one core. */
    private static final int STEPS = 4_000;

    private static final int SAMPLES = 256;
    private static final int BATCH = 32;

    private WarmUp() {}

    /** Begins on a thread of its own, which gives way to every other and ends with the program. */
    public static void begin() {
        Thread thread = new Thread(WarmUp::train, "ladera-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** The whole of it, on the calling thread. */
    static Descent train() {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 2, 32, 32, 1);
        Training training = new Training(
                architecture, Losses.of("least_squares"), slope(), new Batches.Epochs(BATCH, 1), WeightDecay.NONE);
        TrainingObjective objective = new TrainingObjective(training);
        Optimizer adam = Optimizers.ALL.get("Adam");
        Descent descent = new Descent(
                objective,
                adam.rule(Knobs.initial(adam.knobs())),
                Initializers.of("xavier_normal")
                        .network(architecture, 0)
                        .parameters()
                        .toArray(),
                Descent.Guard.PARAMETERS_AND_LOSS);
        for (int step = 0; step < STEPS; step++) {
            descent.advance();
            if (step % BATCH == 0) {
                objective.fullLoss(descent.state());
            }
        }
        return descent;
    }

    private static DataSet slope() {
        double[] x = new double[2 * SAMPLES];
        double[] y = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            x[2 * i] = (double) i / SAMPLES;
            x[2 * i + 1] = 1 - x[2 * i];
            y[i] = x[2 * i];
        }
        return new DataSet(List.of("x", "y"), List.of("f"), Doubles.of(x), Doubles.of(y));
    }
}

package ladera.net;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Knobs;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.surface.Surface;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;

/** The course's surface, learnt from 32 x 32 points of [-4, 4]^2 without noise by 2-64-64-1 units of tanh from Xavier's weights. */
class CourseFitTest {
    private static final int SIDE = 32;
    private static final int SEEDS = 5;

    /** PyTorch reaches 0.025 to 0.028 from such starts. */
    @Test
    void aThousandIterationsOfLbfgsFitItAsWellAsPyTorch() {
        Optimizer lbfgs = Optimizers.ALL.get("LBFGS");
        Map<String, Object> knobs =
                Map.of("max_iter", 1, "history_size", 100, "line_search_fn", "strong_wolfe", "tolerance_change", 0.0);
        double[] errors = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            errors[seed] = Math.sqrt(lossAfter(1000, lbfgs, Knobs.of(lbfgs.knobs(), knobs), seed));
        }
        Arrays.sort(errors);
        assertTrue(errors[SEEDS / 2] <= 0.032, "root mean squares " + Arrays.toString(errors));
    }

    private static double lossAfter(int steps, Optimizer optimizer, Knobs knobs, long seed) {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 2, 64, 64, 1);
        Training training =
                new Training(architecture, Losses.of("least_squares"), course(), new Batches.Full(), WeightDecay.NONE);
        double[] start = Initializers.of("xavier_normal")
                .network(architecture, seed)
                .parameters()
                .toArray();
        Descent descent = new Descent(
                new TrainingObjective(training), optimizer.rule(knobs), start, Descent.Guard.PARAMETERS_AND_LOSS);
        while (descent.index() < steps && !descent.outcome().ended()) {
            descent.advance();
        }
        return descent.loss();
    }

    private static DataSet course() {
        Surface surface = Surfaces.ALL.get("course");
        double[] x = new double[2 * SIDE * SIDE];
        double[] y = new double[SIDE * SIDE];
        for (int i = 0; i < y.length; i++) {
            x[2 * i] = -4 + 8.0 * (i % SIDE) / (SIDE - 1);
            x[2 * i + 1] = -4 + 8.0 * (i / SIDE) / (SIDE - 1);
            y[i] = surface.value(x[2 * i], x[2 * i + 1]);
        }
        return new DataSet(List.of("x", "y"), List.of("f"), Doubles.of(x), Doubles.of(y));
    }
}

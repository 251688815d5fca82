package ladera.bench;

import java.util.List;
import java.util.stream.Collectors;
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
import ladera.num.Kernels;
import ladera.run.LentThreads;
import ladera.surface.Surface;
import ladera.surface.Surfaces;

/** A network of tanh that learns the course's surface from 32 x 32 points of [-4, 4]^2. */
record CourseNetwork(Architecture architecture) {
    static final int SIDE = 32;
    static final int SAMPLES = SIDE * SIDE;
    static final int CORES = Runtime.getRuntime().availableProcessors();

    CourseNetwork(Integer... widths) {
        this(Architecture.of(Activations.of("tanh"), widths));
    }

    List<Integer> widths() {
        return architecture.widths();
    }

    /** Widths with hyphens between them. */
    String name() {
        return widths().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    Training training(Batches batches) {
        return new Training(architecture, Losses.of("least_squares"), data(), batches, WeightDecay.NONE);
    }

    double[] start() {
        return Initializers.of("pytorch").network(architecture, 0).parameters().toArray();
    }

    /** With all threads of the machine at its call. */
    static TrainingObjective objective(Training training) {
        return new TrainingObjective(training, Kernels.fastest(), LentThreads.ofMachine(), () -> {});
    }

    private static DataSet data() {
        Surface course = Surfaces.ALL.get("course");
        double[] x = new double[2 * SAMPLES];
        double[] y = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            x[2 * i] = -4 + 8.0 * (i % SIDE) / (SIDE - 1);
            x[2 * i + 1] = -4 + 8.0 * (i / SIDE) / (SIDE - 1);
            y[i] = course.value(x[2 * i], x[2 * i + 1]);
        }
        return new DataSet(List.of("x", "y"), List.of("f"), Doubles.of(x), Doubles.of(y));
    }
}

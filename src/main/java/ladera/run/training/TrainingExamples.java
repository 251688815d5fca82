package ladera.run.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.net.Losses;
import ladera.net.WeightDecay;
import ladera.num.Catalog;
import ladera.num.Domain;
import ladera.num.Knobs;
import ladera.num.Named;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.run.Terrain;
import ladera.run.Tuning;

/** Training races to begin with. */
public final class TrainingExamples {
    /** The assignment's surface over the square on which its figure draws it. */
    private static final double HALF_SIDE = 4;

    private static final int POINTS_A_SIDE = 32;
    private static final long FIRST_SEED = 7;
    private static final int FIRST_STEPS = 2000;

    /** Below the edge of stability of a small tanh network on these data, measured. */
    private static final double GRADIENT_RATE = 0.1;

    /** The usual first try for methods whose rate is a distance. */
    private static final double DISTANCE_RATE = 0.01;

    private static final TrainingRace FIRST = new TrainingRace(
            course(POINTS_A_SIDE),
            new Parting(0, 0, false),
            List.of(
                    learner(1, "SGD", Map.of("lr", 0.1), 0),
                    learner(2, "SGD", Map.of("lr", 0.05, "momentum", 0.9), 1),
                    learner(3, "Adam", Map.of("lr", 0.01), 3)),
            List.of(),
            0,
            FIRST_SEED,
            FIRST_STEPS);

    /** A race worth beginning with, named under {@code example.ID}. */
    public record Example(String id, TrainingRace race) implements Named {}

    /** Standard deviation of noise that is half the surface's own spread or so. */
    private static final double HEAVY_NOISE = 0.25;

    /** Good places to begin. */
    public static final Catalog<Example> GALLERY = new Catalog<>(
            "examples",
            new Example("clean", FIRST),
            new Example("overfitting", overfitting()),
            new Example("narrow", narrow()),
            new Example("rate", rate()),
            new Example("lbfgs", lbfgs()));

    private TrainingExamples() {}

    /** A wide network learns heavy noise by heart; a penalty, and stopping early, hold another back. */
    private static TrainingRace overfitting() {
        Learner wide = learner(1, "Adam", Map.of("lr", 0.01), 0);
        wide = wide.with(wide.shape().with(List.of(64, 64))).with(wide.task().noisy(HEAVY_NOISE));
        Learner held = wide.copied(2, 1).with(wide.task().with(new WeightDecay(1e-3, false)));
        return new TrainingRace(
                course(20), new Parting(0.3, 0, false), List.of(wide, held), List.of(), 0, FIRST_SEED, 1500);
    }

    /** Few units cannot bend enough, whatever the patience. */
    private static TrainingRace narrow() {
        Learner usual = learner(1, "Adam", Map.of("lr", 0.01), 0);
        List<Learner> widths = new ArrayList<>();
        int key = 0;
        for (int width : new int[] {3, 8, 32}) {
            widths.add(usual.copied(++key, key - 1).with(usual.shape().with(List.of(width, width))));
        }
        return FIRST.with(widths);
    }

    /** The same gradient descent at rates below, at and beyond what the curvature allows. */
    private static TrainingRace rate() {
        List<Learner> rates = new ArrayList<>();
        int key = 0;
        for (double rate : new double[] {0.01, 0.1, 3}) {
            rates.add(learner(++key, "SGD", Map.of("lr", rate), key - 1));
        }
        return FIRST.with(rates).over(600);
    }

    /** Curvature learnt on the way against squared gradients. */
    private static TrainingRace lbfgs() {
        return FIRST.with(List.of(
                        learner(1, "Adam", Map.of("lr", 0.01), 0),
                        learner(2, "LBFGS", Map.of("history_size", 20, "line_search_fn", "strong_wolfe"), 1)))
                .over(800);
    }

    /** What a new user sees: plain, accelerated and adaptive gradients fit the course's surface from the same weights. */
    static TrainingRace first() {
        return FIRST;
    }

    /** An optimizer at its defaults, but for a rate that suits a small network and the mean square. */
    static Tuning suited(Optimizer optimizer) {
        Knobs knobs = Knobs.initial(optimizer.knobs());
        if (optimizer.rateKnob() != null) {
            double rate = switch (optimizer.rateScale()) {
                case CURVATURE -> GRADIENT_RATE;
                case DISTANCE -> DISTANCE_RATE;
                case UNIT -> 1;
            };
            knobs = knobs.with(optimizer.rateKnob(), rate);
        }
        return Tuning.of(knobs);
    }

    /** The assignment's surface on a regular grid. */
    public static DataRecipe course(int side) {
        return new DataRecipe.OnGrid(new Terrain.Listed("course", Domain.square(HALF_SIDE)), side);
    }

    /** A network of two layers of 32 tanh units from Xavier's weights, learning the clean data by the mean square. */
    public static Learner learner(int key, String optimizer, Map<String, ?> knobs, int style) {
        Optimizer method = Optimizers.ALL.get(optimizer);
        return new Learner(
                key,
                new NetworkShape(
                        List.of(32, 32),
                        Activations.of("tanh"),
                        Initializers.ALL.get("xavier_normal").make()),
                new LearningTask(Losses.of("least_squares"), LearningTask.BatchPlan.full(), WeightDecay.NONE, 0),
                optimizer,
                Tuning.of(Knobs.of(method.knobs(), knobs)),
                style,
                true);
    }
}

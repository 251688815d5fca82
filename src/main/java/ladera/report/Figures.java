package ladera.report;

import static ladera.figure.TrainingDepictions.BEST;

import java.util.List;
import java.util.stream.Stream;
import ladera.figure.Camera;
import ladera.figure.DepthMeasure;
import ladera.figure.ExerciseDepictions;
import ladera.figure.FitGround.What;
import ladera.figure.InitializationDepictions;
import ladera.figure.LayerQuantity;
import ladera.figure.RaceDepictions;
import ladera.figure.RaceMeasure;
import ladera.figure.TrainingDepictions;
import ladera.figure.TrainingMeasure;
import ladera.figure.TrainingPictures.Clock;
import ladera.lesson.Lessons;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.backprop.Exercise;
import ladera.run.initialization.Initialization;
import ladera.run.training.TrainingRace;
import ladera.study.training.PlaneKind;

/** The catalogue of figures: what {@code figures} writes, and the test matrix. A room's first entry is its animation too. */
public final class Figures {
    /** Long enough to show a fit, short enough to be trained anew for every figure. */
    private static final int TRAINING_STEPS = 300;

    private static final Experiment TRAINING =
            Experiment.of(TrainingRace.KIND.initial().over(TRAINING_STEPS));

    private static final Experiment EXERCISE = Experiment.of(Exercise.KIND.initial());

    /** Enough to show how networks spread, few enough to be measured anew for every figure. */
    private static final int NETWORKS = 5;

    private static final Experiment INITIALIZATION = Experiment.of(few(Initialization.KIND.initial()));

    private static final List<Exhibit> OF_ROOMS = List.of(
            new Exhibit("race-map", Examples.first(), RaceDepictions.map()),
            new Exhibit("race-relief", Examples.first(), RaceDepictions.relief(Camera.HOME, 1)),
            new Exhibit("race-loss", Examples.first(), RaceDepictions.loss()),
            new Exhibit("race-gradient", Examples.first(), RaceDepictions.curves(RaceMeasure.GRADIENT, true)),
            new Exhibit("training-fit", TRAINING, TrainingDepictions.fit(What.FIT, BEST, null)),
            new Exhibit("training-relief", TRAINING, TrainingDepictions.fit(What.FIT, BEST, Camera.HOME)),
            new Exhibit(
                    "training-loss", TRAINING, TrainingDepictions.curves(TrainingMeasure.TRAIN, Clock.UPDATES, true)),
            new Exhibit("training-landscape", TRAINING, TrainingDepictions.landscape(PlaneKind.PATH, BEST, null)),
            new Exhibit("training-weights", TRAINING, TrainingDepictions.weights(BEST)),
            new Exhibit("training-layers", TRAINING, TrainingDepictions.layers(BEST)),
            new Exhibit("backprop-network", EXERCISE, ExerciseDepictions.GIVEN, ExerciseDepictions.NETWORK),
            new Exhibit("backprop-rate", EXERCISE, ExerciseDepictions.RATE),
            new Exhibit("backprop-path", EXERCISE, ExerciseDepictions.PATH),
            new Exhibit("initialization-forward", INITIALIZATION, InitializationDepictions.depth(DepthMeasure.FORWARD)),
            new Exhibit(
                    "initialization-backward", INITIALIZATION, InitializationDepictions.depth(DepthMeasure.BACKWARD)),
            new Exhibit(
                    "initialization-correlation",
                    INITIALIZATION,
                    InitializationDepictions.depth(DepthMeasure.CORRELATION)),
            new Exhibit("initialization-flat", INITIALIZATION, InitializationDepictions.depth(DepthMeasure.FLAT)),
            new Exhibit(
                    "initialization-layer",
                    INITIALIZATION,
                    InitializationDepictions.layer(LayerQuantity.PREACTIVATIONS, false)));

    public static final Catalog<Exhibit> ALL = new Catalog<>(
            "figures",
            Stream.concat(OF_ROOMS.stream(), Lessons.ALL.entries().stream().map(Exhibit::of))
                    .toArray(Exhibit[]::new));

    private Figures() {}

    private static Initialization few(Initialization section) {
        return section.on(section.ensemble().drawn(NETWORKS, section.ensemble().seed()));
    }

    /** The figures of the room that an experiment is in; none where the room has none. */
    public static List<Exhibit> of(Experiment experiment) {
        return ALL.entries().stream()
                .filter(exhibit -> exhibit.suits(experiment))
                .toList();
    }

    /**
     * The first figure of the room that an experiment is in.
     *
     * @throws Refusal where that room has none
     */
    static Exhibit firstOf(Experiment experiment) {
        return of(experiment).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem("figure.none", "room", experiment.room())));
    }
}

package ladera.figure;

import ladera.net.DataSet;
import ladera.net.Standardisation;
import ladera.num.Doubles;
import ladera.num.Series;
import ladera.optim.Outcome;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.Material;
import ladera.study.training.PathShadow;
import ladera.text.Words;

/** What the pictures of a training race draw of a scene. */
public final class TrainingPictures {
    /** What curves are drawn against. */
    public enum Clock {
        UPDATES,
        EPOCHS,
        GRADIENTS,
        FUNCTIONS,
        SECONDS
    }

    private TrainingPictures() {}

    /** Short: the optimizer, and the network where that tells learners apart. */
    public static String name(Words words, Learner learner) {
        StringBuilder name = new StringBuilder(
                OptimizerName.of(words, learner.method(), learner.tuning().method()));
        String widths = widths(learner);
        return widths.isEmpty()
                ? name.toString()
                : name.append(" \u00b7 ").append(widths).toString();
    }

    /** The hidden widths as people write them, such as 32-32. */
    public static String widths(Learner learner) {
        StringBuilder text = new StringBuilder();
        for (int width : learner.shape().hidden()) {
            text.append(text.length() == 0 ? "" : "-").append(width);
        }
        return text.toString();
    }

    /** Samples of two inputs, in the data's own units. */
    public static SamplePoints samples(Material material) {
        DataSet data = material.train();
        Standardisation units = material.standardisation();
        double[] x = new double[data.size()];
        double[] y = new double[data.size()];
        double[] value = new double[data.size()];
        for (int i = 0; i < data.size(); i++) {
            x[i] = data.input(i, 0) * units.inputScale().get(0)
                    + units.inputMean().get(0);
            y[i] = data.input(i, 1) * units.inputScale().get(1)
                    + units.inputMean().get(1);
            value[i] = data.target(i, 0) * units.targetScale().get(0)
                    + units.targetMean().get(0);
        }
        return new SamplePoints(Doubles.of(x), Doubles.of(y), Doubles.of(value));
    }

    /** True where a learner's run has ended badly by an update. */
    public static boolean fell(LearningCurves curves, long step) {
        Outcome.Kind kind = curves.outcome().kind();
        return curves.endedBy(step) && (kind == Outcome.Kind.DIVERGED || kind == Outcome.Kind.STOPPED);
    }

    /** Where the entries of a column stand on a clock: one an update, or one an evaluation. */
    public static Series times(LearningCurves curves, Clock clock, boolean evaluations) {
        int count = evaluations ? curves.evaluatedAt().size() : curves.loss().size();
        Series.Recorder times = new Series.Recorder();
        for (int i = 0; i < count; i++) {
            int step = evaluations ? (int) curves.evaluatedAt().get(i) : i;
            times.add(
                    switch (clock) {
                        case UPDATES -> step;
                        case EPOCHS -> step / curves.stepsPerEpoch();
                        case GRADIENTS -> curves.gradientEvaluations().get(step);
                        case FUNCTIONS -> curves.functionEvaluations().get(step);
                        case SECONDS -> curves.seconds().get(step);
                    });
        }
        return times.series();
    }

    /** A path dropped into a plane, as a picture of the plane draws it. */
    public static Trace trace(PathShadow.Shadow shadow, Learner learner, LearningCurves curves, Scene scene) {
        boolean fell = fell(curves, scene.playback().cursor());
        return new Trace(shadow.x(), shadow.y(), shadow.loss(), shadow.x().size(), learner.style(), false, fell);
    }

    /** What the rows of {@link LayersFigure} are called. */
    public static LayersFigure.Words rows(Words words) {
        return new LayersFigure.Words(
                words.get("layers.activations"),
                words.get("layers.gradients"),
                words.get("layers.update"),
                words.get("layers.dead"));
    }
}

package ladera.figure;

import java.util.Set;
import ladera.num.Series;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Task;
import ladera.study.backprop.RateScan;
import ladera.study.backprop.Solution;
import ladera.study.backprop.Solving;
import ladera.text.Words;

/** The figures of the backpropagation room that stand alone. While numbers are hidden, none of them gives one away. */
public final class ExerciseDepictions {
    /** The network at the equation in sight, in its units the numbers of the point that it is about. */
    public static final Depiction NETWORK = new Depiction() {
        @Override
        public Figure of(Scene scene, Words words) {
            Exercise exercise = exercise(scene);
            Solution solution = scene.answers().to(new Solving(exercise.task()));
            if (solution == null) {
                return null;
            }
            Moment moment = Moment.of(exercise, scene.playback().cursor());
            int last = exercise.task().points() - 1;
            return ExerciseDiagram.of(moment, solution, last, words.get("backprop.diagram.tags"))
                    .onPaper();
        }

        @Override
        public Set<Query<?>> questions(Scene scene) {
            return Set.of(new Solving(exercise(scene).task()));
        }
    };

    /** The network as it is given, whatever equation is in sight. */
    public static final Depiction GIVEN = new Depiction() {
        @Override
        public Figure of(Scene scene, Words words) {
            Exercise exercise = exercise(scene);
            Solution solution = scene.answers().to(new Solving(exercise.task()));
            return solution == null
                    ? null
                    : ExerciseDiagram.given(exercise, solution).onPaper();
        }

        @Override
        public Set<Query<?>> questions(Scene scene) {
            return NETWORK.questions(scene);
        }
    };

    /** The loss along the gradient. */
    public static final Depiction RATE = new Depiction() {
        @Override
        public Figure of(Scene scene, Words words) {
            Exercise exercise = exercise(scene);
            Solution solution = scene.answers().to(new Solving(exercise.task()));
            RateScan.Scan scan = scene.answers().to(new RateScan(exercise.task()));
            return solution == null || scan == null || exercise.checking()
                    ? null
                    : ExercisePictures.alone(
                            ExercisePictures.rate(solution, scan, words),
                            exercise.task(),
                            words.get("backprop.figure.rate.axis"),
                            words);
        }

        @Override
        public Set<Query<?>> questions(Scene scene) {
            Task task = exercise(scene).task();
            return exercise(scene).checking() ? Set.of() : Set.of(new Solving(task), new RateScan(task));
        }
    };

    /** The loss as the step is repeated. */
    public static final Depiction PATH = new Depiction() {
        @Override
        public Figure of(Scene scene, Words words) {
            Exercise exercise = exercise(scene);
            Series losses = scene.answers().to(ExercisePictures.path(exercise.task()));
            return losses == null || exercise.checking()
                    ? null
                    : ExercisePictures.alone(
                            ExercisePictures.path(exercise, losses, words),
                            exercise.task(),
                            words.get("backprop.figure.path.axis"),
                            words);
        }

        @Override
        public Set<Query<?>> questions(Scene scene) {
            return exercise(scene).checking()
                    ? Set.of()
                    : Set.of(ExercisePictures.path(exercise(scene).task()));
        }
    };

    private ExerciseDepictions() {}

    private static Exercise exercise(Scene scene) {
        return scene.experiment().section(Exercise.KIND);
    }
}

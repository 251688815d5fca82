package ladera.ui.backprop;

import ladera.run.Scene;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Task;
import ladera.study.backprop.Marking;
import ladera.study.backprop.RateScan;
import ladera.study.backprop.Solution;
import ladera.study.backprop.Solving;

/**
 * All that the room's parts draw: an exercise at a place of its story, with the answers that have come.
 *
 * @param marks null where nothing is checked, or they have not come yet
 * @param scan null until it has come
 */
record Sight(Scene scene, Moment moment, Solution solution, Marking.Marks marks, RateScan.Scan scan) {
    /** Null until the solution has come. */
    static Sight of(Scene scene) {
        Exercise exercise = exercise(scene);
        Solution solution = scene.answers().to(new Solving(exercise.task()));
        if (solution == null) {
            return null;
        }
        return new Sight(
                scene,
                Moment.of(exercise, scene.playback().cursor()),
                solution,
                exercise.checking() ? scene.answers().to(Marking.of(exercise)) : null,
                scene.answers().to(new RateScan(exercise.task())));
    }

    static Exercise exercise(Scene scene) {
        return scene.experiment().section(Exercise.KIND);
    }

    Exercise exercise() {
        return moment.exercise();
    }

    Task task() {
        return solution.task();
    }

    boolean checking() {
        return exercise().checking();
    }
}

package ladera.run.backprop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.run.JsonPlace;
import ladera.run.SectionKind;

/** The exercise: the section of the backpropagation room. Its story is over equations, and its pictures answer questions. */
public final class ExerciseKind extends SectionKind<Exercise, Void> {
    /** Equations a second: time to read each. */
    private static final double READING_SPEED = 0.5;

    private static final Exercise FIRST = new Exercise(
            new Exercise.Origin(Presets.EXAMPLE.id(), 0), Presets.EXAMPLE.task(null, 0), Notation.USUAL, Attempt.NONE);

    ExerciseKind() {
        super("backprop", "backprop");
    }

    @Override
    public Exercise initial() {
        return FIRST;
    }

    @Override
    public Exercise read(JsonPlace section) {
        return ExerciseJson.read(section);
    }

    @Override
    public void write(Exercise exercise, ObjectNode to) {
        ExerciseJson.write(exercise, to);
    }

    @Override
    public long steps(Exercise exercise) {
        return Story.length(exercise.task(), exercise.notation().together());
    }

    @Override
    public String unit(Exercise exercise) {
        return "equation";
    }

    @Override
    public double firstSpeed() {
        return READING_SPEED;
    }
}

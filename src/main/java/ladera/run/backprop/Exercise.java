package ladera.run.backprop;

import java.util.List;
import ladera.run.Section;

/**
 * What the backpropagation room keeps: an exercise, how its numbers are written, and what has been typed.
 *
 * @param origin where the numbers come from
 */
public record Exercise(Origin origin, Task task, Notation notation, Attempt attempt) implements Section {
    public static final ExerciseKind KIND = new ExerciseKind();

    /**
     * Where the numbers of an exercise come from.
     *
     * @param preset id of an entry of {@link Presets}, or {@link #OWN}
     * @param seed what was drawn with, where something was
     */
    public record Origin(String preset, long seed) {
        /** In the place of a preset's id. */
        public static final String OWN = "own";

        /** A person typed them. */
        public static final Origin TYPED = new Origin(OWN, 0);

        public boolean own() {
            return preset.equals(OWN);
        }
    }

    public Exercise {
        attempt = attempt.to(task);
    }

    @Override
    public ExerciseKind kind() {
        return KIND;
    }

    public Exercise with(Notation other) {
        return new Exercise(origin, task, other, attempt);
    }

    public Exercise with(Attempt other) {
        return new Exercise(origin, task, notation, other);
    }

    public Exercise with(Origin whence, Task other) {
        return new Exercise(whence, other, notation, attempt);
    }

    /** Whether the numbers are hidden, and typed. */
    public boolean checking() {
        return attempt.mode() == Attempt.Mode.CHECK;
    }

    /** The story, equation by equation. */
    public List<Equation> story() {
        return Story.of(task, notation.together());
    }

    /** All numbers of the story, in its order. */
    public List<Cell> cells() {
        return Story.cells(task, notation.together());
    }
}

package ladera.run.backprop;

import java.util.List;

/**
 * An exercise at one place of its story.
 *
 * @param cursor how many equations have been worked
 */
public record Moment(Exercise exercise, List<Equation> story, int cursor) {
    /** The exercise with the cursor kept within its story. */
    public static Moment of(Exercise exercise, long cursor) {
        List<Equation> story = exercise.story();
        return new Moment(exercise, story, (int) Math.max(0, Math.min(cursor, story.size())));
    }

    /** The equation worked last; null before the first. */
    public Equation equation() {
        return cursor == 0 ? null : story.get(cursor - 1);
    }

    /** Whether a number has been worked out by now. */
    public boolean reached(Cell cell) {
        return index(cell) < cursor;
    }

    /** Whether the equation in sight gives this number. */
    public boolean present(Cell cell) {
        return index(cell) == cursor - 1;
    }

    /** Where in the story a number is worked out, from 0; past its end where it is not. */
    public int index(Cell cell) {
        for (int n = 0; n < story.size(); n++) {
            Equation equation = story.get(n);
            boolean same = equation.quantity() == cell.quantity() && equation.layer() == cell.layer();
            if (same && (equation.point() == Cell.ALL || equation.point() == cell.point())) {
                return n;
            }
        }
        return story.size();
    }

    /** The point that the equation in sight is about, or {@code otherwise} where it is about all. */
    public int point(int otherwise) {
        Equation equation = equation();
        return equation == null || equation.point() == Cell.ALL ? otherwise : equation.point();
    }

    /** The phase of the story; null before its beginning. */
    public Quantity.Phase phase() {
        return cursor == 0 ? null : equation().quantity().phase();
    }
}

package ladera.lesson;

import java.util.List;
import ladera.num.Named;
import ladera.run.lessons.Notebook;

/**
 * One lesson: prose, pictures and tasks in the order in which they are read.
 *
 * @param notebook what a session knows of it: its knobs, tables and steps
 * @param cover id of the picture that stands for it in the catalogue of figures
 */
public record Lesson(Notebook notebook, List<Cell> cells, String cover) implements Named {
    public Lesson {
        cells = List.copyOf(cells);
    }

    static Lesson of(Notebook notebook, Cell... cells) {
        List<Cell> all = List.of(cells);
        String first = all.stream()
                .filter(Cell.Picture.class::isInstance)
                .map(Cell::id)
                .findFirst()
                .orElse("");
        return new Lesson(notebook, all, first);
    }

    /** The same with another picture to stand for it than its first. */
    Lesson covered(String picture) {
        return new Lesson(notebook, cells, picture(picture).id());
    }

    /** The book's section, such as {@code 3.4}. */
    @Override
    public String id() {
        return notebook.id();
    }

    /** Its tasks in order. */
    public List<Task> tasks() {
        return all(Task.class);
    }

    /** Its pictures in order. */
    public List<Cell.Picture> pictures() {
        return all(Cell.Picture.class);
    }

    /** Its cells of one kind in order. */
    public <C extends Cell> List<C> all(Class<C> kind) {
        return cells.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether some picture is shown coarsely at first, see {@link LessonRefinement}. */
    public boolean grows() {
        return pictures().stream().anyMatch(picture -> picture.draw() instanceof Cell.Growing);
    }

    /** The picture with that id, which must be there. */
    public Cell.Picture picture(String id) {
        return pictures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id() + " has no picture " + id));
    }
}

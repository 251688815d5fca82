package ladera.lesson;

import java.util.List;
import ladera.num.Named;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Notebooks;

/**
 * One lesson: prose, pictures and tasks in the order in which they are read.
 *
 * @param id the book's section, such as {@code 3.4}
 */
public record Lesson(String id, List<Cell> cells) implements Named {
    public Lesson {
        cells = List.copyOf(cells);
    }

    static Lesson of(String id, Cell... cells) {
        return new Lesson(id, List.of(cells));
    }

    /** What a session knows of it: its knobs and steps. */
    public Notebook notebook() {
        return Notebooks.ALL.get(id);
    }

    /** Its tasks in order. */
    public List<Task> tasks() {
        return cells.stream()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .toList();
    }

    /** Its pictures in order. */
    public List<Cell.Picture> pictures() {
        return cells.stream()
                .filter(Cell.Picture.class::isInstance)
                .map(Cell.Picture.class::cast)
                .toList();
    }
}

package ladera.run.lessons;

import java.util.List;
import ladera.num.Knob;
import ladera.num.Named;

/**
 * What a session must know of a lesson.
 *
 * @param id the book's section, such as {@code 3.4}
 * @param knobs what may be varied
 * @param steps how far its story goes on the transport; 1 where it has none
 */
public record Notebook(String id, List<Knob> knobs, long steps) implements Named {
    public Notebook {
        knobs = List.copyOf(knobs);
    }
}

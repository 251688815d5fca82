package ladera.run.lessons;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Named;

/**
 * What a session must know of a lesson.
 *
 * @param id the book's section, such as {@code 3.4}
 * @param knobs what may be varied
 * @param tables matrices and training pairs that may be changed, as the notebook has them; most have none
 * @param story what the transport goes over; {@link Story#NONE} where there is nothing to step through
 */
public record Notebook(String id, List<Knob> knobs, Map<String, Matrix> tables, Story story) implements Named {
    /**
     * A lesson's steps on the transport.
     *
     * @param unit what a step is called: the key of a word under {@code transport.position}; empty for no story
     * @param steps how many there are with a setting, at least 1
     */
    public record Story(String unit, ToLongFunction<Setting> steps) {
        /** Nothing to step through. */
        public static final Story NONE = new Story("", setting -> 1);
    }

    public Notebook {
        knobs = List.copyOf(knobs);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** Knobs alone. */
    public static Notebook of(String id, Knob... knobs) {
        return of(id, Arrays.asList(knobs));
    }

    /** Knobs alone. */
    public static Notebook of(String id, List<Knob> knobs) {
        return new Notebook(id, knobs, Map.of(), Story.NONE);
    }

    /** The same with a table that may be changed. */
    public Notebook with(String table, Matrix initial) {
        Map<String, Matrix> more = new LinkedHashMap<>(tables);
        more.put(table, initial);
        return new Notebook(id, knobs, more, story);
    }

    /** The same with a story for the transport. */
    public Notebook telling(String unit, ToLongFunction<Setting> steps) {
        return new Notebook(id, knobs, tables, new Story(unit, steps));
    }

    /** Everything as the notebook has it. */
    public Setting initial() {
        return new Setting(Knobs.initial(knobs), tables);
    }
}

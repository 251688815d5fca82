package ladera.run.lessons;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Named;

/**
 * What a session must know of a lesson.
 *
 * @param id the book's section, such as {@code 3.4}
 * @param knobs what may be varied
 * @param sources matrices and training pairs that may be changed, as the notebook has them, by their names; read when they are
 *     first needed; most notebooks have none
 * @param story what the transport goes over; {@link Story#NONE} where there is nothing to step through
 */
public record Notebook(String id, List<Knob> knobs, Map<String, Supplier<Matrix>> sources, Story story)
        implements Named {
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
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
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
        return with(table, () -> initial);
    }

    /** The same with a table that may be changed, and that is read from elsewhere. */
    public Notebook with(String table, Supplier<Matrix> initial) {
        Map<String, Supplier<Matrix>> more = new LinkedHashMap<>(sources);
        more.put(table, initial);
        return new Notebook(id, knobs, more, story);
    }

    /** All tables as the notebook has them. */
    public Map<String, Matrix> tables() {
        Map<String, Matrix> tables = new LinkedHashMap<>();
        sources.forEach((name, source) -> tables.put(name, source.get()));
        return tables;
    }

    /** The same with a story for the transport. */
    public Notebook telling(String unit, ToLongFunction<Setting> steps) {
        return new Notebook(id, knobs, sources, new Story(unit, steps));
    }

    /** Everything as the notebook has it. */
    public Setting initial() {
        return new Setting(Knobs.initial(knobs), tables());
    }
}

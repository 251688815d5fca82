package ladera.lesson;

import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.num.Knobs;
import ladera.run.Section;

/** One piece of a lesson. Its words stand in the lesson's prose, in sections that begin with the cell's id. */
public sealed interface Cell permits Cell.Prose, Cell.Picture, Cell.Door, Task {
    String id();

    /** A section of prose. */
    record Prose(String id) implements Cell {}

    /** Draws a picture for settings and a step; a pure function. */
    @FunctionalInterface
    interface Draw {
        Figure figure(Knobs knobs, long cursor, LessonText text);
    }

    /**
     * A live picture, with what may be varied directly beneath.
     *
     * @param knobs ids of the knobs beneath it
     * @param presets settings that one press brings about
     * @param revealedBy id of the task that has to be answered before the picture is shown; empty for none
     */
    record Picture(String id, Draw draw, List<String> knobs, List<Preset> presets, String revealedBy) implements Cell {
        public Picture {
            knobs = List.copyOf(knobs);
            presets = List.copyOf(presets);
        }

        public Picture(String id, Draw draw, String... knobs) {
            this(id, draw, List.of(knobs), List.of(), "");
        }

        public Picture with(Preset... settings) {
            return new Picture(id, draw, knobs, List.of(settings), revealedBy);
        }

        public Picture revealedBy(String task) {
            return new Picture(id, draw, knobs, presets, task);
        }
    }

    /** Settings with a name; knobs that it does not mention stay. */
    record Preset(String id, Map<String, Object> settings) {
        public Preset {
            settings = Map.copyOf(settings);
        }
    }

    /** What another room is to show. */
    @FunctionalInterface
    interface Beyond {
        Section section(Knobs knobs);
    }

    /** Leads to another room, where the same is seen with more to vary. */
    record Door(String id, Beyond beyond) implements Cell {}
}

package ladera.lesson;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import ladera.figure.Figure;
import ladera.num.Parallel;
import ladera.run.Experiment;
import ladera.run.Section;
import ladera.run.backprop.Exercise;
import ladera.run.lessons.Setting;

/** One piece of a lesson. Its words stand in the lesson's prose, in sections that begin with the cell's id. */
public sealed interface Cell permits Cell.Prose, Cell.Picture, Cell.Readout, Cell.Tables, Cell.Door, Task {
    String id();

    /** A section of prose. */
    record Prose(String id) implements Cell {}

    /** Draws a picture for a setting and a step of the lesson's story; a pure function, on a helper thread. */
    @FunctionalInterface
    interface Draw {
        Figure figure(Setting setting, long cursor, LessonText text);

        /** The same where it hangs on the exercise that the room of backpropagation shows. */
        default Figure figure(Setting setting, long cursor, LessonText text, Exercise exercise) {
            return figure(setting, cursor, text);
        }
    }

    /** Draws a picture that stands on something which takes long to make, such as a map of many runs, and which no knob changes. */
    interface Growing extends Draw {
        /**
         * Makes that finer by one step.
         *
         * @param parallel threads that may be borrowed
         * @return false where nothing finer will come
         */
        boolean refine(Parallel parallel);
    }

    /**
     * A live picture, with what may be varied directly beneath.
     *
     * @param knobs ids of the knobs beneath it
     * @param presets buttons that bring settings about
     * @param revealedBy id of the task that has to be answered before the picture is shown; empty for none
     * @param uses whether a knob has a part in a setting; the others are hidden
     * @param touch what the mouse does in it, where its figure is {@link ladera.figure.Located}; {@link Touch#NONE} for nothing
     */
    record Picture(
            String id,
            Draw draw,
            List<String> knobs,
            List<Preset> presets,
            String revealedBy,
            BiPredicate<Setting, String> uses,
            Touch touch)
            implements Cell {
        public Picture {
            knobs = List.copyOf(knobs);
            presets = List.copyOf(presets);
        }

        public Picture(String id, Draw draw, String... knobs) {
            this(id, draw, List.of(knobs), List.of(), "", (setting, knob) -> true, Touch.NONE);
        }

        public Picture with(Preset... buttons) {
            return new Picture(id, draw, knobs, List.of(buttons), revealedBy, uses, touch);
        }

        /** Veiled until a task, mostly a {@link Task#predicted prediction}, is answered; rightly or not. */
        public Picture revealedBy(String task) {
            return new Picture(id, draw, knobs, presets, task, uses, touch);
        }

        /** With something to take hold of. */
        public Picture touched(Touch by) {
            return new Picture(id, draw, knobs, presets, revealedBy, uses, by);
        }

        /** With knobs that are shown only where they have a part in the setting: a test of the setting and the knob's id. */
        public Picture using(BiPredicate<Setting, String> test) {
            return new Picture(id, draw, knobs, presets, revealedBy, test, touch);
        }
    }

    /**
     * A button that sets knobs and tables, its words in section {@code preset.ID}.
     *
     * @param settings what it sets, from how things stand and the step of the lesson's story; computed on the engine's
     *     thread, so within a few milliseconds
     */
    record Preset(String id, BiFunction<Setting, Long, Map<String, Object>> settings) {
        /** The same at every step. */
        public Preset(String id, Function<Setting, Map<String, Object>> settings) {
            this(id, (setting, cursor) -> settings.apply(setting));
        }

        /** The same settings whatever is set. */
        public Preset(String id, Map<String, Object> settings) {
            this(id, fixed(settings));
        }

        private static Function<Setting, Map<String, Object>> fixed(Map<String, Object> settings) {
            Map<String, Object> kept = Map.copyOf(settings);
            return setting -> kept;
        }
    }

    /** Says something of a setting and a step; a pure function, on a helper thread. */
    @FunctionalInterface
    interface Say {
        /** Lines of text; empty for nothing to say. */
        String sentence(Setting setting, long cursor, LessonText text);
    }

    /** Live sentences, such as what criteria come to, or why two matrices do not fit. */
    record Readout(String id, Say say) implements Cell {}

    /**
     * Tables of the lesson side by side, each entry a field to type into. The caption of a table is section {@code
     * table.NAME}.
     *
     * @param names of tables in {@link ladera.run.lessons.Notebook#tables}
     * @param resizing of what more may be added and taken away
     */
    record Tables(String id, List<String> names, Resizing resizing) implements Cell {
        /** What of a table may become more or fewer. */
        public enum Resizing {
            NOTHING,
            ROWS,
            COLUMNS,
            BOTH;

            public boolean rows() {
                return this == ROWS || this == BOTH;
            }

            public boolean columns() {
                return this == COLUMNS || this == BOTH;
            }
        }

        public Tables {
            names = List.copyOf(names);
        }
    }

    /** What another room is to show. */
    @FunctionalInterface
    interface Beyond {
        Section section(Setting setting);

        /** The same where it hangs on what the other room shows at present. */
        default Section section(Setting setting, Experiment present) {
            return section(setting);
        }
    }

    /**
     * A button that leads to another room, where the same is seen with more to vary; section {@code ID} has its words. Undo
     * leads back.
     */
    record Door(String id, Beyond beyond) implements Cell {}
}

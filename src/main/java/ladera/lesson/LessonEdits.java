package ladera.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.run.Edit;
import ladera.run.Edits;
import ladera.run.Experiment;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;

/** What a student does to a lesson where the lesson itself says what comes of it. */
public final class LessonEdits {
    private LessonEdits() {}

    private static Setting setting(Experiment experiment, String lesson) {
        return experiment.section(Coursework.KIND).workbook(lesson).setting();
    }

    /** Presses a button beneath a picture. */
    public record Press(String lesson, String picture, String preset) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Cell.Preset pressed = Lessons.ALL.get(lesson).picture(picture).presets().stream()
                    .filter(one -> one.id().equals(preset))
                    .findFirst()
                    .orElseThrow();
            return CourseworkEdits.varied(
                    experiment, lesson, pressed.settings().apply(setting(experiment, lesson), cursor));
        }
    }

    /**
     * Presses or drags the mouse within a picture.
     *
     * @param pressed how things stood when the button was pressed
     */
    public record Handle(String lesson, String picture, Touch.Drag drag, Setting pressed) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Lesson touched = Lessons.ALL.get(lesson);
            Map<String, Object> values = touched.picture(picture).touch().turned(drag, pressed);
            return values.isEmpty()
                    ? experiment
                    : CourseworkEdits.varied(experiment, lesson, held(touched.notebook(), values));
        }

        @Override
        public String gesture() {
            return "lesson touch " + lesson + " " + picture + " " + drag.x0() + " " + drag.y0();
        }
    }

    /** Numbers out of range are held at the ends, and rounded where the knob is whole. */
    private static Map<String, Object> held(Notebook notebook, Map<String, Object> values) {
        Map<String, Object> held = new LinkedHashMap<>();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Object kept = value.getValue();
            if (kept instanceof Number number) {
                Knob knob = Knobs.knob(notebook.knobs(), value.getKey());
                double inside =
                        Math.max(knob.range().low(), Math.min(knob.range().high(), number.doubleValue()));
                kept = knob.kind() == Knob.Kind.INTEGER ? (Object) Math.round(inside) : (Object) inside;
            }
            held.put(value.getKey(), kept);
        }
        return held;
    }

    /** Goes through a door into another room. */
    public record GoThrough(String lesson, String door) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Cell.Door opened = Lessons.ALL.get(lesson).cells().stream()
                    .filter(cell -> cell instanceof Cell.Door && cell.id().equals(door))
                    .map(Cell.Door.class::cast)
                    .findFirst()
                    .orElseThrow();
            return new Edits.Show(opened.beyond().section(setting(experiment, lesson), experiment))
                    .apply(experiment, cursor);
        }
    }
}

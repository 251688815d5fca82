package ladera.run.lessons;

import java.util.Map;
import java.util.function.UnaryOperator;
import ladera.run.Edit;
import ladera.run.Experiment;

/** What a student can do in the room of lessons. */
public final class CourseworkEdits {
    private CourseworkEdits() {}

    private static Experiment worked(Experiment experiment, String notebook, UnaryOperator<Workbook> change) {
        return experiment.with(experiment.section(Coursework.KIND).with(notebook, change));
    }

    /**
     * A lesson with some of its knobs and tables set otherwise.
     *
     * @throws ladera.num.Refusal as {@link Setting#with}
     */
    public static Experiment varied(Experiment experiment, String notebook, Map<String, ?> values) {
        Notebook known = Notebooks.ALL.get(notebook);
        return worked(experiment, notebook, work -> work.turned(work.setting().with(known, values)));
    }

    /** Brings another lesson into sight. */
    public record OpenLesson(String notebook) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(experiment.section(Coursework.KIND).open(notebook));
        }
    }

    /** Turns a knob of a lesson. */
    public record TurnKnob(String notebook, String knob, Object value) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return varied(experiment, notebook, Map.of(knob, value));
        }

        @Override
        public String gesture() {
            return "lesson knob " + notebook + " " + knob;
        }
    }

    /** Turns several knobs of a lesson, and changes tables, at once; whatever is not named stays. */
    public record TurnKnobs(String notebook, Map<String, Object> values) implements Edit {
        public TurnKnobs {
            values = Map.copyOf(values);
        }

        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return varied(experiment, notebook, values);
        }
    }

    /** Puts a table of a lesson in the place of the one it had. */
    public record ChangeTable(String notebook, String table, Matrix matrix) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return varied(experiment, notebook, Map.of(table, matrix));
        }
    }

    /** Puts all knobs and tables of a lesson back where the notebook has them. */
    public record ResetKnobs(String notebook) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return worked(
                    experiment,
                    notebook,
                    work -> work.turned(Notebooks.ALL.get(notebook).initial()));
        }
    }

    /** Answers a task; an empty answer takes back the one before. */
    public record AnswerTask(String notebook, String task, String answer) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return worked(experiment, notebook, work -> work.answered(task, answer));
        }
    }

    /** Takes one more hint. */
    public record TakeHint(String notebook, String task) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return worked(experiment, notebook, work -> work.hinted(task));
        }
    }

    /** Writes the student's reflections on a lesson. */
    public record WriteNotes(String notebook, String notes) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return worked(experiment, notebook, work -> work.noted(notes));
        }

        @Override
        public String gesture() {
            return "lesson notes " + notebook;
        }
    }
}

package ladera.run.lessons;

import java.util.Map;
import java.util.function.UnaryOperator;
import ladera.num.Knobs;
import ladera.run.Edit;
import ladera.run.Experiment;

/** What a student can do in the room of lessons. */
public final class CourseworkEdits {
    private CourseworkEdits() {}

    private static Experiment worked(Experiment experiment, String notebook, UnaryOperator<Workbook> change) {
        return experiment.with(experiment.section(Coursework.KIND).with(notebook, change));
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
            Notebook known = Notebooks.ALL.get(notebook);
            return worked(
                    experiment,
                    notebook,
                    work -> work.turned(work.knobs().with(Knobs.knob(known.knobs(), knob), value)));
        }

        @Override
        public String gesture() {
            return "lesson knob " + notebook + " " + knob;
        }
    }

    /** Turns several knobs of a lesson at once; the others stay. */
    public record TurnKnobs(String notebook, Map<String, Object> values) implements Edit {
        public TurnKnobs {
            values = Map.copyOf(values);
        }

        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Notebook known = Notebooks.ALL.get(notebook);
            return worked(experiment, notebook, work -> {
                Knobs turned = work.knobs();
                for (Map.Entry<String, Object> value : values.entrySet()) {
                    turned = turned.with(Knobs.knob(known.knobs(), value.getKey()), value.getValue());
                }
                return work.turned(turned);
            });
        }
    }

    /** Puts all knobs of a lesson back where the notebook has them. */
    public record ResetKnobs(String notebook) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Notebook known = Notebooks.ALL.get(notebook);
            return worked(experiment, notebook, work -> work.turned(Knobs.initial(known.knobs())));
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

package ladera.report;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import ladera.figure.Depiction;
import ladera.lesson.Lesson;
import ladera.lesson.LessonDepiction;
import ladera.num.Named;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.Rehearsal;
import ladera.run.Scene;
import ladera.run.lessons.Coursework;
import ladera.text.Words;

/**
 * A figure of the catalogue: what is shown of which experiment.
 *
 * @param id name of its files
 * @param titleKey key of the words that say what it shows
 * @param experiment what it shows unless it is given another of the same room
 * @param moving what an animation shows in its place
 */
public record Exhibit(String id, String titleKey, Experiment experiment, Depiction depiction, Depiction moving)
        implements Named {
    /** A figure whose title has the key {@code figure.ID}, and that is the same in an animation. */
    public Exhibit(String id, Experiment experiment, Depiction depiction) {
        this(id, experiment, depiction, depiction);
    }

    /** A figure whose title has the key {@code figure.ID}. */
    public Exhibit(String id, Experiment experiment, Depiction depiction, Depiction moving) {
        this(id, "figure." + id, experiment, depiction, moving);
    }

    /** The picture that stands for a lesson, as the notebook has it. */
    static Exhibit of(Lesson lesson) {
        Depiction cover = new LessonDepiction(lesson.id(), lesson.cover());
        Experiment untouched = Experiment.of(Coursework.at(lesson.id()));
        return new Exhibit("lesson-" + lesson.id(), "lesson." + lesson.id(), untouched, cover, cover);
    }

    /** Whether it can show another experiment: one of its room, and where that is the room of lessons, of its lesson. */
    public boolean suits(Experiment other) {
        return experiment.room().equals(other.room())
                && (!other.room().equals(Coursework.KIND.room())
                        || notebook(experiment).equals(notebook(other)));
    }

    private static String notebook(Experiment experiment) {
        return experiment.section(Coursework.KIND).notebook();
    }

    /** What the figure shows, as a title. */
    public String title(Words words) {
        return words.get(titleKey);
    }

    /** The figure with its own experiment, at the last step, at its final size. */
    public Print print(Words words, Paper paper, int dpi) {
        return print(experiment, words, paper, dpi);
    }

    /**
     * The figure with another experiment of its room, at its last step.
     *
     * @throws Refusal where the experiment does not have what the figure shows
     */
    public Print print(Experiment other, Words words, Paper paper, int dpi) {
        return print(other, new Rehearsal(other, Parallel.ALONE), words, paper, dpi)
                .orElseThrow(() -> new Refusal(new Problem("figure.none", "room", other.room())));
    }

    /** The same, going on where the experiment has been gone through already; empty where it does not have what is shown. */
    public Optional<Print> print(Experiment other, Rehearsal rehearsal, Words words, Paper paper, int dpi) {
        Scene scene = scene(rehearsal, depiction, rehearsal.steps(), () -> true);
        Provenance provenance = new Provenance(other, scene.playback().cursor());
        return Optional.ofNullable(depiction.of(scene, words))
                .map(figure -> new Print(figure, title(words), paper, dpi, provenance));
    }

    /** The scene at a step with everything that a depiction asks. */
    static Scene scene(Rehearsal rehearsal, Depiction depiction, long step, BooleanSupplier stillWanted) {
        Scene scene = rehearsal.at(step, stillWanted);
        return rehearsal.answering(scene, depiction.questions(scene), stillWanted);
    }
}

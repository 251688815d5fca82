package ladera.report;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import ladera.figure.Depiction;
import ladera.num.Named;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.Rehearsal;
import ladera.run.Scene;
import ladera.text.Words;

/**
 * A figure of the catalogue: what is shown of which experiment.
 *
 * @param id name of its files, and the key of its title under {@code figure.}
 * @param experiment what it shows unless it is given another of the same room
 * @param moving what an animation shows in its place
 */
public record Exhibit(String id, Experiment experiment, Depiction depiction, Depiction moving) implements Named {
    /** A figure that is the same in an animation. */
    public Exhibit(String id, Experiment experiment, Depiction depiction) {
        this(id, experiment, depiction, depiction);
    }

    /** What the figure shows, as a title. */
    public String title(Words words) {
        return words.get("figure." + id);
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

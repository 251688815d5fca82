package ladera.run;

import java.util.List;
import java.util.Map;
import ladera.num.Problem;

/**
 * Everything the screen shows, as one value: never changed once published, all the way down.
 *
 * @param version grows with every scene
 * @param playback where the transport of the room in sight stands
 * @param marks what happened along its story
 * @param reports what the rooms entered so far have computed, by their section's id
 * @param problem why the last command was refused, or null
 * @param undoable whether there is an edit to undo
 * @param redoable whether there is one to redo
 */
public record Scene(
        long version,
        Experiment experiment,
        Playback playback,
        List<Mark> marks,
        Map<String, Object> reports,
        Answers answers,
        Problem problem,
        boolean undoable,
        boolean redoable) {
    public Scene {
        marks = List.copyOf(marks);
        reports = Map.copyOf(reports);
    }

    /** What a room has computed; null where it has not been entered, or computes nothing step by step. */
    @SuppressWarnings("unchecked") // The desk files a report under the kind that made it.
    public <R> R report(SectionKind<?, R> kind) {
        return (R) reports.get(kind.id());
    }

    /** The race's trails, one a contestant, in the race's order; empty before it has begun. */
    public List<Trail> trails() {
        return raceReport().trails();
    }

    /** Paths of a past of the race that was changed. */
    public List<Ghost> ghosts() {
        return raceReport().ghosts();
    }

    private RaceReport raceReport() {
        RaceReport report = report(Race.KIND);
        return report == null ? RaceReport.NONE : report;
    }

    /** The trail of a contestant of the race; null where it has just left. */
    public Trail trail(int key) {
        for (Trail trail : trails()) {
            if (trail.key() == key) {
                return trail;
            }
        }
        return null;
    }
}

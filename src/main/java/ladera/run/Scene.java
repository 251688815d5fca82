package ladera.run;

import java.util.List;
import ladera.num.Problem;

/**
 * Everything the screen shows, as one value: never changed once published, all the way down.
 *
 * @param version grows with every scene
 * @param trails one a contestant, in the race's order
 * @param ghosts paths of a past that was changed
 * @param problem why the last command was refused, or null
 * @param undoable whether there is an edit to undo
 * @param redoable whether there is one to redo
 */
public record Scene(
        long version,
        Experiment experiment,
        Playback playback,
        List<Trail> trails,
        List<Ghost> ghosts,
        Answers answers,
        Problem problem,
        boolean undoable,
        boolean redoable) {
    public Scene {
        trails = List.copyOf(trails);
        ghosts = List.copyOf(ghosts);
    }

    /** The trail of a contestant; null where it has just left. */
    public Trail trail(int key) {
        for (Trail trail : trails) {
            if (trail.key() == key) {
                return trail;
            }
        }
        return null;
    }
}

package ladera.ui;

import java.util.Set;
import ladera.run.Answers;
import ladera.run.Query;
import ladera.run.Scene;

/**
 * Follows something that changes faster than it can be answered, such as the fit of a network in training: a question is kept
 * until it has been answered, and only then the newest is asked, so that pictures keep coming however fast things change.
 *
 * @param <A> what is shown
 */
public final class Following<A> {
    private final Pace pace;
    private Query<A> asked;
    private Query<A> newest;
    private A shown;

    /** As often as answers come. */
    public Following() {
        this(Double.POSITIVE_INFINITY);
    }

    /** @param picturesASecond at most, while a run plays: what is left goes to the run itself and to the window */
    public Following(double picturesASecond) {
        pace = new Pace(picturesASecond);
    }

    /** Says what should be shown with this scene, or null for nothing, and takes whatever has been answered. */
    public void show(Scene scene, Query<A> question) {
        newest = question;
        Answers answers = scene.answers();
        if (newest == null) {
            asked = null;
            shown = null;
            return;
        }
        A exact = answers.to(newest);
        if (exact != null) {
            shown = exact;
            asked = newest;
        } else if (asked != null && answers.to(asked) != null) {
            shown = answers.to(asked);
        }
        boolean free = asked == null || answers.complete(asked);
        if (free && !newest.equals(asked) && pace.due(scene)) {
            asked = newest;
        }
    }

    /** Drops what is shown: something else is asked from now on, and the old answer would mislead. */
    public void forget() {
        asked = null;
        shown = null;
    }

    /** The newest answer there is, perhaps to a question a little older; null before the first. */
    public A shown() {
        return shown;
    }

    /** Adds the question to what a room wants. */
    public void addTo(Set<Query<?>> wants) {
        if (asked != null) {
            wants.add(asked);
        }
    }

    /** True where nothing better will come: the newest question has its last answer, or there is none. */
    public boolean settled(Scene scene) {
        return newest == null || scene.answers().complete(newest);
    }
}

package ladera.run;

import java.util.ArrayDeque;
import java.util.Deque;
import ladera.num.Ticker;

/** Experiments to go back to: another clock than the race's. Edits in one gesture count as one. */
final class History {
    private static final int KEPT = 100;

    /** Edits of the same gesture further apart than this are two. */
    private static final long GESTURE_NANOS = 1_000_000_000L;

    private final Ticker ticker;
    private final Deque<Experiment> past = new ArrayDeque<>();
    private final Deque<Experiment> future = new ArrayDeque<>();
    private String lastGesture = "";
    private long lastEdit;

    History(Ticker ticker) {
        this.ticker = ticker;
    }

    /**
     * Remembers the experiment from before an edit.
     *
     * @return true where the edit goes on with the gesture before it
     */
    boolean edited(Experiment before, String gesture) {
        long now = ticker.nanos();
        boolean goesOn = !gesture.isEmpty() && gesture.equals(lastGesture) && now - lastEdit < GESTURE_NANOS;
        lastGesture = gesture;
        lastEdit = now;
        if (!goesOn) {
            past.push(before);
            if (past.size() > KEPT) {
                past.removeLast();
            }
        }
        future.clear();
        return goesOn;
    }

    /** The experiment before the last edit, or null. */
    Experiment undo(Experiment present) {
        return swap(past, future, present);
    }

    /** The experiment that was undone last, or null. */
    Experiment redo(Experiment present) {
        return swap(future, past, present);
    }

    boolean undoable() {
        return !past.isEmpty();
    }

    boolean redoable() {
        return !future.isEmpty();
    }

    private Experiment swap(Deque<Experiment> from, Deque<Experiment> to, Experiment present) {
        lastGesture = "";
        if (from.isEmpty()) {
            return null;
        }
        to.push(present);
        return from.pop();
    }
}

package ladera.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ladera.num.Problem;
import ladera.num.Ticker;

/**
 * What the engine's thread works on: the present experiment, its field of racers, the transport. Only that thread touches it,
 * and commands are its only visitors.
 */
public final class Desk {
    /** Steps a second to begin with: fast enough to be lively, slow enough to follow. */
    static final double FIRST_SPEED = 30;

    static final double SLOWEST = 0.5;
    static final double FASTEST = 2000;

    private final Ticker ticker;
    private final Inquiry inquiry;
    private final Clock clock;
    private final History history;
    private Experiment experiment;
    private Field field;
    private long cursor;
    private long target;
    private Problem problem;
    private long version;

    Desk(Experiment experiment, Ticker ticker, Inquiry inquiry) {
        this.ticker = ticker;
        this.inquiry = inquiry;
        this.experiment = experiment;
        this.clock = new Clock(ticker, FIRST_SPEED);
        this.history = new History(ticker);
        this.field = new Field(experiment.race(), ticker);
    }

    /** Begins anew with another experiment; what was there can be had back by undoing. */
    void open(Experiment other) {
        history.edited(experiment, "");
        experiment = other;
        field = new Field(other.race(), ticker);
        clock.stop();
        cursor = 0;
        target = 0;
    }

    void edit(Edit edit) {
        Experiment changed = edit.apply(experiment, cursor);
        if (!changed.equals(experiment)) {
            adopt(changed, history.edited(experiment, edit.gesture()));
        }
        problem = null;
    }

    void undo() {
        replace(history.undo(experiment));
    }

    void redo() {
        replace(history.redo(experiment));
    }

    private void replace(Experiment other) {
        if (other != null) {
            adopt(other, false);
            field.forgetGhosts();
        }
    }

    private void adopt(Experiment changed, boolean sameGesture) {
        field.adopt(changed.race(), sameGesture);
        experiment = changed;
        long steps = changed.race().steps();
        cursor = Math.min(cursor, steps);
        target = Math.min(Math.max(target, cursor), steps);
    }

    void play() {
        if (cursor >= steps()) {
            cursor = 0;
        }
        target = cursor;
        clock.start(cursor);
    }

    void pause() {
        clock.stop();
        target = cursor;
    }

    boolean playing() {
        return clock.playing();
    }

    /** Brings a step into sight, computing up to it where need be. */
    void seek(long step) {
        target = Math.max(0, Math.min(step, steps()));
        if (target <= field.computed(steps())) {
            cursor = target;
        }
        clock.restartAt(target);
    }

    void seekBy(long steps) {
        clock.stop();
        seek(Math.max(cursor, target) == target && target != cursor ? target + steps : cursor + steps);
    }

    void setSpeed(double stepsASecond) {
        clock.setSpeed(Math.max(SLOWEST, Math.min(FASTEST, stepsASecond)), cursor);
    }

    long steps() {
        return experiment.race().steps();
    }

    void forgetGhosts() {
        field.forgetGhosts();
    }

    void refuse(Problem refused) {
        problem = refused;
    }

    void dismissProblem() {
        problem = null;
    }

    void want(Set<Query<?>> queries) {
        inquiry.want(new HashSet<>(queries));
    }

    void answered(Query<?> query, Object answer) {
        inquiry.answered(query, answer);
    }

    /** Whether there is computing to do at once. */
    boolean busy() {
        return !field.reached(horizon());
    }

    /** Milliseconds until something is due by the clock; 0 where nothing is. */
    long waitMillis() {
        return clock.playing() ? clock.waitMillis() : 0;
    }

    /** Takes steps until {@code deadline} (by the ticker), and moves the cursor as far as the clock and the numbers allow. */
    void work(long deadline) {
        if (clock.playing()) {
            target = Math.min(steps(), Math.max(clock.due(), cursor));
        }
        long horizon = horizon();
        while (!field.reached(horizon)) {
            field.advanceTowards(horizon);
            if (ticker.nanos() >= deadline) {
                break;
            }
        }
        cursor = Math.min(target, Math.max(cursor, field.computed(target)));
        if (clock.playing()) {
            if (cursor >= steps()) {
                clock.stop();
            } else if (cursor < target) {
                clock.restartAt(cursor);
            }
        }
    }

    /** Everything that has been in sight once is kept computed, so that an edit of the past is followed up at once. */
    private long horizon() {
        return Math.max(target, cursor);
    }

    Scene scene() {
        return new Scene(
                ++version,
                experiment,
                new Playback(cursor, field.computed(steps()), steps(), clock.playing(), clock.speed()),
                field.trails(),
                field.ghosts(),
                inquiry.answers(),
                problem,
                history.undoable(),
                history.redoable());
    }

    List<Trail> trails() {
        return field.trails();
    }
}

package ladera.run;

import java.util.List;
import ladera.num.Interruption;
import ladera.num.Parallel;
import ladera.num.Ticker;

/**
 * One room's place at the desk: its section under way, and where the transport stands in it. Each room keeps its own, so that
 * coming back to a room finds it as it was left.
 */
final class Timeline<S extends Section, R> {
    /** Steps a second to begin with: fast enough to be lively, slow enough to follow. */
    static final double USUAL_SPEED = 30;

    static final double SLOWEST = 0.5;

    /** Faster than any screen shows: as fast as the numbers come. */
    static final double FASTEST = 1e6;

    private final SectionKind<S, R> kind;
    private final Ticker ticker;
    private final Clock clock;
    private final Course<S, R> course;
    private S section;
    private long cursor;
    private long target;

    Timeline(SectionKind<S, R> kind, Experiment experiment, Ticker ticker, Parallel parallel) {
        this.kind = kind;
        this.ticker = ticker;
        this.clock = new Clock(ticker, kind.firstSpeed());
        this.section = experiment.section(kind);
        this.course = kind.course(section, ticker, parallel);
    }

    /** Goes by what the experiment now says of this room. */
    void adopt(Experiment experiment, boolean sameGesture) {
        S next = experiment.section(kind);
        if (next.equals(section)) {
            return;
        }
        course.adopt(next, sameGesture);
        section = next;
        cursor = Math.min(cursor, steps());
        target = Math.min(Math.max(target, cursor), steps());
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
        if (target <= course.computed(steps())) {
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

    long cursor() {
        return cursor;
    }

    long steps() {
        return kind.steps(section);
    }

    void forgetGhosts() {
        course.forgetGhosts();
    }

    /** Whether there is computing to do at once. */
    boolean busy() {
        return !course.reached(horizon());
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
        while (!course.reached(horizon)) {
            try {
                course.advanceTowards(horizon);
            } catch (Interruption wantedElsewhere) {
                break;
            }
            if (ticker.nanos() >= deadline) {
                break;
            }
        }
        cursor = Math.min(target, Math.max(cursor, course.computed(target)));
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

    Playback playback() {
        return new Playback(
                cursor, course.computed(steps()), steps(), kind.unit(section), clock.playing(), clock.speed());
    }

    R report() {
        return course.report(Math.min(cursor, course.computed(steps())));
    }

    List<Mark> marks() {
        return course.marks();
    }
}

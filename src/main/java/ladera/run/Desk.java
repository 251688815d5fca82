package ladera.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Ticker;

/**
 * What the engine's thread works on: the present experiment, and a timeline for each room that has been entered. Only that
 * thread touches it, and commands are its only visitors.
 */
public final class Desk {
    private final Ticker ticker;
    private final Parallel parallel;
    private final Inquiry inquiry;
    private final History history;
    private final Map<String, Timeline<?, ?>> timelines = new HashMap<>();
    private final Map<String, Object> reports = new HashMap<>();
    private Experiment experiment;
    private Timeline<?, ?> present;
    private Problem problem;
    private long version;

    Desk(Experiment experiment, Ticker ticker, Parallel parallel, Inquiry inquiry) {
        this.ticker = ticker;
        this.parallel = parallel;
        this.inquiry = inquiry;
        this.experiment = experiment;
        this.history = new History(ticker);
        comeIn();
    }

    /** Begins anew with another experiment; what was there can be had back by undoing. */
    void open(Experiment other) {
        history.edited(experiment, "");
        experiment = other;
        timelines.clear();
        reports.clear();
        comeIn();
    }

    /** Brings another room into sight; the one that is left holds where it is. */
    void enter(String room) {
        leaveFor(experiment.in(Sections.ofRoom(room).room()));
    }

    private void leaveFor(Experiment next) {
        boolean elsewhere = !next.room().equals(experiment.room());
        if (elsewhere) {
            present.pause();
        }
        experiment = next;
        if (elsewhere) {
            comeIn();
        }
    }

    private void comeIn() {
        SectionKind<?, ?> kind = Sections.ofRoom(experiment.room());
        present = timelines.computeIfAbsent(kind.id(), id -> timeline(kind));
    }

    private <S extends Section, R> Timeline<S, R> timeline(SectionKind<S, R> kind) {
        return new Timeline<>(kind, experiment, ticker, parallel);
    }

    void edit(Edit edit) {
        Experiment changed = keeping(edit.apply(experiment, present.cursor()));
        if (!changed.equals(experiment)) {
            adopt(changed, history.edited(experiment, edit.gesture()));
        }
        problem = null;
    }

    /** Takes a change over that cannot be undone, because it says what has happened. */
    public void note(UnaryOperator<Experiment> change) {
        adopt(change.apply(experiment), true);
    }

    private Experiment keeping(Experiment next) {
        Experiment kept = next;
        for (SectionKind<?, ?> kind : Sections.ALL) {
            if (next.sections().containsKey(kind.id()) && experiment.sections().containsKey(kind.id())) {
                kept = keeping(kind, kept);
            }
        }
        return kept;
    }

    private <S extends Section> Experiment keeping(SectionKind<S, ?> kind, Experiment next) {
        return next.with(kind.keeping(next.section(kind), experiment.section(kind)));
    }

    void undo() {
        replace(history.undo(experiment));
    }

    void redo() {
        replace(history.redo(experiment));
    }

    private void replace(Experiment other) {
        if (other != null) {
            adopt(keeping(other), false);
            forgetGhosts();
        }
    }

    /** Every timeline adopts the change before the experiment is taken over, so that a refusal leaves all as it was. */
    private void adopt(Experiment changed, boolean sameGesture) {
        timelines.values().forEach(timeline -> timeline.adopt(changed, sameGesture));
        leaveFor(changed);
    }

    void play() {
        present.play();
    }

    void pause() {
        present.pause();
    }

    boolean playing() {
        return present.playing();
    }

    /** Brings a step into sight, computing up to it where need be. */
    void seek(long step) {
        present.seek(step);
    }

    void seekBy(long steps) {
        present.seekBy(steps);
    }

    void setSpeed(double stepsASecond) {
        present.setSpeed(stepsASecond);
    }

    long steps() {
        return present.steps();
    }

    void forgetGhosts() {
        present.forgetGhosts();
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

    void answered(Query<?> query, Object answer, boolean last) {
        inquiry.answered(query, answer, last);
    }

    /** Whether there is computing to do at once. */
    boolean busy() {
        return present.busy();
    }

    /** Milliseconds until something is due by the clock; 0 where nothing is. */
    long waitMillis() {
        return present.waitMillis();
    }

    /** Takes steps until {@code deadline} (by the ticker), and moves the cursor as far as the clock and the numbers allow. */
    void work(long deadline) {
        present.work(deadline);
    }

    Scene scene() {
        String id = Sections.ofRoom(experiment.room()).id();
        Object report = present.report();
        if (report != null) {
            reports.put(id, report);
        }
        return meanwhile();
    }

    /** The scene in the middle of a step: what has been computed stands as it was reported last. */
    Scene meanwhile() {
        return new Scene(
                ++version,
                experiment,
                present.playback(),
                present.marks(),
                reports,
                inquiry.answers(),
                problem,
                history.undoable(),
                history.redoable());
    }
}

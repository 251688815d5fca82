package ladera.run;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.num.Ticker;

/**
 * An experiment gone through on the caller's own thread, for pictures and files: the same steps as the engine's. Without a
 * clock, seconds are 0, and equal experiments bring equal scenes. Steps may be asked for in any order. For one thread.
 */
public final class Rehearsal {
    private static final Ticker STANDING = () -> 0;

    private final Desk desk;
    private Answers known = Answers.NONE;

    /** @param parallel threads that may be borrowed */
    public Rehearsal(Experiment experiment, Parallel parallel) {
        this(experiment, STANDING, parallel);
    }

    /** @param ticker by which the seconds of steps are told */
    public Rehearsal(Experiment experiment, Ticker ticker, Parallel parallel) {
        desk = new Desk(experiment, ticker, parallel, Inquiry.silent());
    }

    /** How many steps there are in the experiment's room. */
    public long steps() {
        return desk.steps();
    }

    /**
     * The scene at a step, or at the last one where there are fewer.
     *
     * @param stillWanted looked at between steps
     * @throws CancellationException once it is no longer wanted
     */
    public Scene at(long step, BooleanSupplier stillWanted) {
        desk.seek(step);
        do {
            if (!stillWanted.getAsBoolean()) {
                throw new CancellationException();
            }
            desk.work(Long.MIN_VALUE);
        } while (desk.busy());
        return desk.scene();
    }

    /**
     * A scene of this experiment with questions answered; what has been answered lately for another is not worked out again.
     *
     * @throws ladera.num.Refusal where one cannot be answered
     * @throws CancellationException once it is no longer wanted
     */
    public Scene answering(Scene scene, Set<Query<?>> questions, BooleanSupplier stillWanted) {
        known = answers(known, questions, stillWanted);
        return withAnswers(scene, known);
    }

    /**
     * The scene with questions answered, those that it knows already as they are.
     *
     * @throws ladera.num.Refusal where one cannot be answered
     * @throws CancellationException once it is no longer wanted
     */
    public static Scene answered(Scene scene, Set<Query<?>> questions, BooleanSupplier stillWanted) {
        return withAnswers(scene, answers(scene.answers(), questions, stillWanted));
    }

    private static Answers answers(Answers known, Set<Query<?>> questions, BooleanSupplier stillWanted) {
        Answers answers = known;
        for (Query<?> question : questions) {
            if (!answers.complete(question)) {
                answers = with(answers, question, questions, stillWanted);
            }
        }
        return answers;
    }

    private static Scene withAnswers(Scene scene, Answers answers) {
        return new Scene(
                scene.version(),
                scene.experiment(),
                scene.playback(),
                scene.marks(),
                scene.reports(),
                answers,
                scene.problem(),
                scene.undoable(),
                scene.redoable());
    }

    private static <A> Answers with(
            Answers answers, Query<A> question, Set<Query<?>> wanted, BooleanSupplier stillWanted) {
        A answer = question.answer(stillWanted, Parallel.ALONE);
        if (!stillWanted.getAsBoolean()) {
            throw new CancellationException();
        }
        return answers.with(question, answer, true, wanted);
    }
}

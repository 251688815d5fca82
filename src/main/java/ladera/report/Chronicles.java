package ladera.report;

import ladera.net.Model;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Ticker;
import ladera.run.Experiment;

/** The list of rooms whose runs are told in numbers: what {@code run} and the exporters of histories know. */
public final class Chronicles {
    public static final Catalog<Chronicle<?, ?>> ALL = new Catalog<>(
            "chronicles",
            new RaceChronicle(),
            new TrainingChronicle(),
            new ExerciseChronicle(),
            new InitializationChronicle());

    /** Seconds are told to nobody who exports: equal experiments are equal bytes. */
    private static final Ticker STANDING = () -> 0;

    private Chronicles() {}

    /** An experiment gone through to its last step, without a clock. @throws Refusal where its room has no runs */
    static Chronicle.Account account(Experiment experiment) {
        return of(experiment).account(experiment, STANDING, () -> true);
    }

    /**
     * The network that an experiment trains; of several, the best.
     *
     * @throws Refusal where its room trains none, or nobody is there to learn
     */
    static Model trained(Experiment experiment) {
        if (!of(experiment).trains()) {
            throw new Refusal(new Problem("export.no-network", "room", experiment.room()));
        }
        Model model = account(experiment).model();
        if (model == null) {
            throw new Refusal(new Problem("export.no-learner", experiment.room()));
        }
        return model;
    }

    /**
     * That of the room in which an experiment is.
     *
     * @throws Refusal where that room has no runs
     */
    public static Chronicle<?, ?> of(Experiment experiment) {
        return ALL.find(experiment.room())
                .orElseThrow(() ->
                        new Refusal(new Problem("run.none", "room", experiment.room(), String.join(", ", ALL.ids()))));
    }
}

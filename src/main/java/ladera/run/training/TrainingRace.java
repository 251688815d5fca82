package ladera.run.training;

import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;
import ladera.run.Retuning;
import ladera.run.TunedLineup;
import ladera.run.Tuning;

/**
 * Everything that decides how networks learn side by side: the same race gives the same numbers. Learners of equal shape and
 * initialiser set out from the same parameters, and equal batch plans meet the same batches.
 *
 * @param retunings knobs turned in mid-run, in the order of their steps
 * @param patience evaluations without a better validation loss after which a learner stops; 0 for never
 * @param seed of parameters, batches, noise and parting
 * @param steps how many updates the race is over
 * @param study a designed comparison around the learners, or null for none
 * @param search for the best network, around the learners, or null for none
 * @param looks at samples that are set aside to judge by
 */
public record TrainingRace(
        DataRecipe data,
        Parting parting,
        List<Learner> learners,
        List<Retuning> retunings,
        int patience,
        long seed,
        int steps,
        StudyPlan study,
        SearchPlan search,
        TestLooks looks)
        implements TunedLineup<TrainingRace, Learner> {
    public static final TrainingKind KIND = new TrainingKind();

    /** More than anybody watches. */
    public static final int MOST_STEPS = 1_000_000;

    /** As many as can be told apart, and as fit in memory with their histories. */
    public static final int MOST_LEARNERS = 12;

    public TrainingRace {
        learners = List.copyOf(learners);
        retunings = Retuning.inOrder(retunings);
        if (steps < 1 || steps > MOST_STEPS) {
            throw new Refusal(new Problem("race.steps", "steps", steps, MOST_STEPS));
        }
        if (learners.size() > MOST_LEARNERS) {
            throw new Refusal(new Problem("race.contestants", "learners", learners.size(), MOST_LEARNERS));
        }
        if (patience < 0) {
            throw new Refusal(new Problem("training.patience", "patience", patience));
        }
    }

    /** A race without a study or a search. */
    public TrainingRace(
            DataRecipe data,
            Parting parting,
            List<Learner> learners,
            List<Retuning> retunings,
            int patience,
            long seed,
            int steps) {
        this(data, parting, learners, retunings, patience, seed, steps, null, null, TestLooks.NONE);
    }

    @Override
    public TrainingKind kind() {
        return KIND;
    }

    public TrainingRace on(DataRecipe other) {
        return new TrainingRace(other, parting, learners, List.of(), patience, seed, steps, study, search, looks);
    }

    public TrainingRace parted(Parting other) {
        return new TrainingRace(data, other, learners, retunings, patience, seed, steps, study, search, looks);
    }

    @Override
    public TrainingRace with(List<Learner> others) {
        return new TrainingRace(data, parting, others, retunings, patience, seed, steps, study, search, looks);
    }

    @Override
    public TrainingRace retuned(List<Retuning> others) {
        return new TrainingRace(data, parting, learners, others, patience, seed, steps, study, search, looks);
    }

    public TrainingRace patient(int other) {
        return new TrainingRace(data, parting, learners, retunings, other, seed, steps, study, search, looks);
    }

    public TrainingRace seeded(long other) {
        return new TrainingRace(data, parting, learners, retunings, patience, other, steps, study, search, looks);
    }

    /** With a study around it, or null for none. */
    public TrainingRace asking(StudyPlan other) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, steps, other, search, looks);
    }

    /** With a search around it, or null for none. */
    public TrainingRace searching(SearchPlan other) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, steps, study, other, looks);
    }

    /** Having looked at samples as often as that. */
    TrainingRace looked(TestLooks other) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, steps, study, search, other);
    }

    /** What a study or a search is worked out around: everything but these themselves, and what was looked at. */
    public TrainingRace alone() {
        return asking(null).searching(null).looked(TestLooks.NONE);
    }

    public TrainingRace over(int otherSteps) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, otherSteps, study, search, looks);
    }

    @Override
    public List<Learner> entrants() {
        return learners;
    }

    @Override
    public Problem absent(int key) {
        return new Problem("race.no-contestant", "learners", key);
    }

    @Override
    public Tuning suited(Optimizer optimizer) {
        return TrainingExamples.suited(optimizer);
    }

    /**
     * The learner with this key.
     *
     * @throws Refusal where it has left the race
     */
    public Learner learner(int key) {
        return entrant(key);
    }
}

package ladera.run.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Retuning;
import ladera.run.Section;
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
        SearchPlan search)
        implements Section {
    public static final TrainingKind KIND = new TrainingKind();

    /** More than anybody watches. */
    public static final int MOST_STEPS = 1_000_000;

    /** As many as can be told apart, and as fit in memory with their histories. */
    public static final int MOST_LEARNERS = 12;

    public TrainingRace {
        learners = List.copyOf(learners);
        List<Retuning> ordered = new ArrayList<>(retunings);
        ordered.sort(Comparator.comparingLong(Retuning::step));
        retunings = List.copyOf(ordered);
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
        this(data, parting, learners, retunings, patience, seed, steps, null, null);
    }

    @Override
    public TrainingKind kind() {
        return KIND;
    }

    public TrainingRace on(DataRecipe other) {
        return new TrainingRace(other, parting, learners, List.of(), patience, seed, steps, study, search);
    }

    public TrainingRace parted(Parting other) {
        return new TrainingRace(data, other, learners, retunings, patience, seed, steps, study, search);
    }

    public TrainingRace with(List<Learner> others) {
        return new TrainingRace(data, parting, others, retunings, patience, seed, steps, study, search);
    }

    public TrainingRace retuned(List<Retuning> others) {
        return new TrainingRace(data, parting, learners, others, patience, seed, steps, study, search);
    }

    public TrainingRace patient(int other) {
        return new TrainingRace(data, parting, learners, retunings, other, seed, steps, study, search);
    }

    public TrainingRace seeded(long other) {
        return new TrainingRace(data, parting, learners, retunings, patience, other, steps, study, search);
    }

    /** With a study around it, or null for none. */
    public TrainingRace asking(StudyPlan other) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, steps, other, search);
    }

    /** With a search around it, or null for none. */
    public TrainingRace searching(SearchPlan other) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, steps, study, other);
    }

    /** What a study or a search is worked out around: everything but these themselves. */
    public TrainingRace alone() {
        return asking(null).searching(null);
    }

    public TrainingRace over(int otherSteps) {
        return new TrainingRace(data, parting, learners, retunings, patience, seed, otherSteps, study, search);
    }

    /**
     * The learner with this key.
     *
     * @throws Refusal where it has left the race
     */
    public Learner learner(int key) {
        return learners.stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem("race.no-contestant", "learners", key)));
    }

    /** The settings a learner goes by in the update after {@code step} updates. */
    public Tuning tuningAt(int key, long step) {
        Tuning tuning = learner(key).tuning();
        for (Retuning turn : retunings) {
            if (turn.contestant() == key && turn.step() <= step) {
                tuning = turn.tuning();
            }
        }
        return tuning;
    }

    /** The knobs turned in mid-run by one learner. */
    public List<Retuning> retuningsOf(int key) {
        return retunings.stream().filter(turn -> turn.contestant() == key).toList();
    }

    /** A key that no learner has. */
    int freeKey() {
        return learners.stream().mapToInt(Learner::key).max().orElse(0) + 1;
    }

    /** The first style that no learner has. */
    int freeStyle() {
        int style = 0;
        while (taken(style)) {
            style++;
        }
        return style;
    }

    private boolean taken(int style) {
        return learners.stream().anyMatch(one -> one.style() == style);
    }
}

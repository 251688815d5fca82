package ladera.run.training;

import ladera.net.Losses;
import ladera.optim.Optimizers;
import ladera.run.Command;
import ladera.run.Desk;
import ladera.run.SectionEdit;
import ladera.run.Tuning;

/** The changes that a person can make to a training race. */
public final class TrainingEdits {
    /** Of more samples than this, batches are taken where all were before: about a tenth of a second an update. */
    private static final int MOST_AT_ONCE = 50_000;

    private static final int MANY_AT_ONCE = 256;

    private TrainingEdits() {}

    /** A change of the race as a whole. */
    private interface RaceEdit extends SectionEdit<TrainingRace> {
        @Override
        default TrainingKind kind() {
            return TrainingRace.KIND;
        }
    }

    /** Learns from other data, by the loss that suits where another suited before, very many in batches; what was turned in mid-run is forgotten. */
    public record ChooseData(DataRecipe data) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            boolean otherLoss = !data.suitedLoss().equals(race.data().suitedLoss());
            boolean many = data.samples() > MOST_AT_ONCE;
            TrainingRace there = race.on(data);
            return there.with(race.learners().stream()
                    .map(one -> otherLoss ? one.with(one.task().with(Losses.of(data.suitedLoss()))) : one)
                    .map(one -> many ? inBatches(one) : one)
                    .toList());
        }

        /** All of very many samples at every update would leave nothing to watch; a line search needs them all, though. */
        private static Learner inBatches(Learner learner) {
            boolean full = learner.task().batches().choice() == LearningTask.BatchChoice.FULL;
            return full && !SearchPlan.findsItsSteps(learner)
                    ? learner.with(learner.task()
                            .with(new LearningTask.BatchPlan(LearningTask.BatchChoice.EPOCHS, MANY_AT_ONCE)))
                    : learner;
        }

        @Override
        public String gesture() {
            return "data";
        }
    }

    /** Parts the samples otherwise. */
    public record SetParting(Parting parting) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.parted(parting);
        }

        @Override
        public String gesture() {
            return "parting";
        }
    }

    /** Draws other parameters, batches and noise. */
    public record SetSeed(long seed) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.seeded(seed);
        }

        @Override
        public String gesture() {
            return "seed";
        }
    }

    /** Makes the race longer or shorter. */
    public record SetSteps(int steps) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.over(steps);
        }

        @Override
        public String gesture() {
            return "steps";
        }
    }

    /** Stops a learner whose validation loss has not fallen for so many evaluations; 0 for never. */
    public record SetPatience(int patience) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.patient(patience);
        }

        @Override
        public String gesture() {
            return "patience";
        }
    }

    /** Plans a study around the learners; null for none. */
    public record SetStudy(StudyPlan study) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.asking(study);
        }

        @Override
        public String gesture() {
            return "study";
        }
    }

    /** Plans a search for the best network; null for none. */
    public record SetSearch(SearchPlan search) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.searching(search);
        }

        @Override
        public String gesture() {
            return "search";
        }
    }

    /** Has looked at what a network scores on the samples that are set aside to judge by: it happened, and no undoing takes it back. */
    public record LookAtTest(TrainingRace at) implements Command {
        @Override
        public void on(Desk desk) {
            desk.note(experiment -> {
                TrainingRace race = experiment.section(TrainingRace.KIND);
                return experiment.with(race.looked(race.looks().after(at)));
            });
        }
    }

    /** Puts a network that a search found into the race, on the samples and over the updates of the search. */
    public record TakeFound(Learner found, SearchPlan search) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.joinedBy(found.copied(race.freeKey(), race.freeStyle()))
                    .parted(SearchPlan.parting(race.parting()))
                    .over(search.steps());
        }
    }

    /** Adds a learner: a copy of another, so that the two begin alike and differ in what is changed next. */
    public record CopyLearner(int learner) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.joinedBy(race.learner(learner).copied(race.freeKey(), race.freeStyle()));
        }
    }

    /** Adds a learner of the usual network under an optimizer. */
    public record AddLearner(String optimizer) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            Tuning suited = race.suited(Optimizers.ALL.get(optimizer));
            Learner alike = race.learners().isEmpty()
                    ? TrainingExamples.first().learners().get(0)
                    : race.learners().get(race.learners().size() - 1);
            return race.joinedBy(alike.copied(race.freeKey(), race.freeStyle()).by(optimizer, suited));
        }
    }

    /** Gives a learner another network. */
    public record SetShape(int learner, NetworkShape shape) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.replacing(learner, one -> one.with(shape));
        }

        @Override
        public String gesture() {
            return "shape " + learner;
        }
    }

    /** Gives a learner another loss, other batches, another penalty or other noise. */
    public record SetTask(int learner, LearningTask task) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.replacing(learner, one -> one.with(task));
        }

        @Override
        public String gesture() {
            return "task " + learner;
        }
    }

    /** Adds noise of this deviation to the targets of every learner. */
    public record SetNoise(double noise) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race) {
            return race.with(race.learners().stream()
                    .map(one -> one.with(one.task().noisy(noise)))
                    .toList());
        }

        @Override
        public String gesture() {
            return "noise";
        }
    }
}

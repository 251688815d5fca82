package ladera.run.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ladera.net.Losses;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.optim.Optimizers;
import ladera.optim.Schedules;
import ladera.run.Edit;
import ladera.run.Experiment;
import ladera.run.Retuning;
import ladera.run.Tuning;

/** The changes that a person can make to a training race. */
public final class TrainingEdits {
    /** Of more samples than this, batches are taken where all were before: about a tenth of a second an update. */
    private static final int MOST_AT_ONCE = 50_000;

    private static final int MANY_AT_ONCE = 256;

    private TrainingEdits() {}

    /** A change of the race as a whole. */
    private interface RaceEdit extends Edit {
        TrainingRace change(TrainingRace race, long cursor);

        @Override
        default Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(change(experiment.section(TrainingRace.KIND), cursor));
        }
    }

    /** Learns from other data, by the loss that suits where another suited before, very many in batches; what was turned in mid-run is forgotten. */
    public record ChooseData(DataRecipe data) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
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
        public TrainingRace change(TrainingRace race, long cursor) {
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
        public TrainingRace change(TrainingRace race, long cursor) {
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
        public TrainingRace change(TrainingRace race, long cursor) {
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
        public TrainingRace change(TrainingRace race, long cursor) {
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
        public TrainingRace change(TrainingRace race, long cursor) {
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
        public TrainingRace change(TrainingRace race, long cursor) {
            return race.searching(search);
        }

        @Override
        public String gesture() {
            return "search";
        }
    }

    /** Puts a network that a search found into the race, on the samples and over the updates of the search. */
    public record TakeFound(Learner found, SearchPlan search) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            List<Learner> more = new ArrayList<>(race.learners());
            more.add(found.copied(race.freeKey(), race.freeStyle()));
            return race.with(more).parted(SearchPlan.parting(race.parting())).over(search.steps());
        }
    }

    /** Adds a learner: a copy of another, so that the two begin alike and differ in what is changed next. */
    public record CopyLearner(int learner) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            List<Learner> more = new ArrayList<>(race.learners());
            more.add(race.learner(learner).copied(race.freeKey(), race.freeStyle()));
            return race.with(more);
        }
    }

    /** Adds a learner of the usual network under an optimizer. */
    public record AddLearner(String optimizer) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            List<Learner> more = new ArrayList<>(race.learners());
            Tuning suited = TrainingExamples.suited(Optimizers.ALL.get(optimizer));
            Learner alike = race.learners().isEmpty()
                    ? TrainingExamples.first().learners().get(0)
                    : race.learners().get(race.learners().size() - 1);
            more.add(alike.copied(race.freeKey(), race.freeStyle()).by(optimizer, suited));
            return race.with(more);
        }
    }

    /** Takes a learner out of the race. */
    public record RemoveLearner(int learner) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            race.learner(learner);
            return race.with(race.learners().stream()
                            .filter(one -> one.key() != learner)
                            .toList())
                    .retuned(without(race, learner));
        }
    }

    /** Gives a learner another network. */
    public record SetShape(int learner, NetworkShape shape) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            return replace(race, learner, one -> one.with(shape));
        }

        @Override
        public String gesture() {
            return "shape " + learner;
        }
    }

    /** Gives a learner another loss, other batches, another penalty or other noise. */
    public record SetTask(int learner, LearningTask task) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            return replace(race, learner, one -> one.with(task));
        }

        @Override
        public String gesture() {
            return "task " + learner;
        }
    }

    /** Adds noise of this deviation to the targets of every learner. */
    public record SetNoise(double noise) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            return race.with(race.learners().stream()
                    .map(one -> one.with(one.task().noisy(noise)))
                    .toList());
        }

        @Override
        public String gesture() {
            return "noise";
        }
    }

    /** Gives a learner another optimizer, at settings that suit it. */
    public record SetOptimizer(int learner, String optimizer) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            Tuning suited = TrainingExamples.suited(Optimizers.ALL.get(optimizer));
            return replace(race, learner, one -> one.by(optimizer, suited)).retuned(without(race, learner));
        }
    }

    /** Shows or hides a learner's curves. */
    public record SetVisible(int learner, boolean visible) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            return replace(race, learner, one -> one.seen(visible));
        }
    }

    /** Turns a knob of a learner's optimizer, schedule or gradient from the update in sight on. */
    public record Retune(int learner, Tuning.Group group, String knob, Object value) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            return tuned(race, learner, cursor, tuning -> {
                Knob turned =
                        Knobs.knob(tuning.knobs(group, race.learner(learner).method()), knob);
                return tuning.with(group, tuning.settings(group).with(turned, value));
            });
        }

        @Override
        public String gesture() {
            return "knob " + learner + " " + group + " " + knob;
        }
    }

    /** Gives a learner's rate another schedule from the update in sight on. */
    public record SetSchedule(int learner, String schedule) implements RaceEdit {
        @Override
        public TrainingRace change(TrainingRace race, long cursor) {
            return tuned(race, learner, cursor, tuning -> tuning.scheduled(Schedules.ALL.get(schedule)));
        }
    }

    private static TrainingRace tuned(TrainingRace race, int key, long cursor, UnaryOperator<Tuning> change) {
        Tuning settings = change.apply(race.tuningAt(key, cursor));
        List<Retuning> kept = Retuning.before(race.retunings(), key, cursor);
        if (cursor == 0) {
            return replace(race.retuned(kept), key, one -> one.tuned(settings));
        }
        kept.add(new Retuning(cursor, key, settings));
        return race.retuned(kept);
    }

    private static List<Retuning> without(TrainingRace race, int key) {
        return race.retunings().stream()
                .filter(turn -> turn.contestant() != key)
                .toList();
    }

    private static TrainingRace replace(TrainingRace race, int key, UnaryOperator<Learner> change) {
        race.learner(key);
        return race.with(race.learners().stream()
                .map(one -> one.key() == key ? change.apply(one) : one)
                .toList());
    }
}

package ladera.run.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ladera.net.WeightDecay;
import ladera.num.Parallel;
import ladera.num.Refusal;
import ladera.optim.Outcome;
import ladera.run.Experiment;
import ladera.run.LineupEdits;
import ladera.run.SessionFile;
import ladera.run.Tuning;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

/** Networks trained side by side: the same race gives the same numbers, forwards and backwards in time. */
class TrainingRaceTest {
    private static final TrainingRace SMALL = new TrainingRace(
            TrainingExamples.course(12),
            new Parting(0.2, 0.1, true),
            List.of(
                    noisy(TrainingExamples.learner(1, "Adam", Map.of("lr", 0.01), 0), 0.1),
                    noisy(TrainingExamples.learner(2, "SGD", Map.of("lr", 0.05, "momentum", 0.9), 1), 0.1),
                    TrainingExamples.learner(3, "LBFGS", Map.of(), 2)),
            List.of(),
            0,
            3,
            60);

    private static Learner noisy(Learner learner, double noise) {
        LearningTask.BatchPlan batches = new LearningTask.BatchPlan(LearningTask.BatchChoice.EPOCHS, 16);
        return learner.with(learner.task().noisy(noise).with(batches).with(new WeightDecay(1e-4, false)));
    }

    private static TrainingCourse course(TrainingRace race) {
        return new TrainingCourse(race, () -> 0, Parallel.ALONE);
    }

    private static TrainingCourse computed(TrainingRace race, long step) {
        TrainingCourse course = course(race);
        compute(course, step);
        return course;
    }

    private static void compute(TrainingCourse course, long step) {
        while (!course.reached(step)) {
            course.advanceTowards(step);
        }
    }

    @Test
    void whatWasWrittenIsReadAgainAsTheSameRace() {
        TrainingRace turned = new LineupEdits.Retune<>(TrainingRace.KIND, 1, Tuning.Group.METHOD, "lr", 0.02)
                .apply(Experiment.of(SMALL), 7)
                .section(TrainingRace.KIND);
        TrainingRace asking = SMALL.asking(new StudyPlan(StudyPlan.Question.SIZE, 3, 40));
        TrainingRace table = SMALL.on(new DataRecipe.Table("points.csv", List.of("a", "b"), List.of("c")));
        TrainingRace searching = SMALL.searching(SearchPlan.usual());
        for (TrainingRace race : List.of(TrainingExamples.first(), SMALL, turned, table, asking, searching)) {
            Experiment experiment = Experiment.of(race);
            assertEquals(experiment, SessionFile.parse(SessionFile.write(experiment)));
        }
    }

    @Test
    void everyExampleIsWrittenReadAndShowsWhatItPromises() {
        for (TrainingExamples.Example example : TrainingExamples.GALLERY) {
            Experiment experiment = Experiment.of(example.race());
            assertEquals(experiment, SessionFile.parse(SessionFile.write(experiment)), example.id());
        }
        TrainingRace rates = TrainingExamples.GALLERY.get("rate").race();
        TrainingReport report = computed(rates.over(120), 120).report(120);
        assertEquals(Outcome.Kind.DIVERGED, report.of(3).outcome().kind());
        assertTrue(report.of(2).train().last() < report.of(1).train().last());
    }

    @Test
    void theStudiesOfTheFourQuestionsAndTheFinalExperimentOpen() {
        for (StudyPlan.Question question : StudyPlan.Question.values()) {
            String file = question.name().toLowerCase(Locale.ROOT) + ".json";
            TrainingRace race =
                    SessionFile.read(Path.of("packaging", "studies", file)).section(TrainingRace.KIND);
            assertEquals(question, race.study().question());
        }
        TrainingRace last = SessionFile.read(Path.of("packaging", "studies", "optimal.json"))
                .section(TrainingRace.KIND);
        assertEquals(SearchPlan.usual(), last.search());
    }

    @Test
    void everyLearnerLearnsAndTheSameRaceGivesTheSameBits() {
        TrainingReport once = computed(SMALL, 60).report(60);
        TrainingReport again = computed(SMALL, 60).report(60);
        for (LearningCurves curves : once.learners()) {
            double first = curves.train().get(0);
            assertTrue(curves.train().last() < 0.9 * first, "learner " + curves.key());
            assertArrayEquals(
                    curves.loss().toArray(), again.of(curves.key()).loss().toArray());
            assertEquals(
                    curves.state().parameters(), again.of(curves.key()).state().parameters());
        }
    }

    @Test
    void learnersOfTheSameShapeSetOutFromTheSameParameters() {
        TrainingReport start = course(SMALL).report(0);
        assertEquals(start.of(1).state().parameters(), start.of(3).state().parameters());
        assertNotEquals(
                start.of(1).state().parameters(),
                course(SMALL.seeded(4)).report(0).of(1).state().parameters());
    }

    @Test
    void theNetworkAtAnEarlierUpdateIsTheOneThatStoodThereThen() {
        TrainingCourse course = course(SMALL);
        compute(course, 37);
        List<LearningCurves> then = course.report(37).learners();
        compute(course, 60);
        course.report(60);
        for (LearningCurves back : course.report(37).learners()) {
            NetworkState state = then.get(back.key() - 1).state();
            assertEquals(state.parameters(), back.state().parameters());
            assertEquals(state.before(), back.state().before());
            assertEquals(state, back.state());
        }
    }

    @Test
    void aKnobTurnedInMidRunCutsOffWhatNoLongerHolds() {
        TrainingCourse course = computed(SMALL, 60);
        TrainingReport before = course.report(60);
        TrainingRace turned = new LineupEdits.Retune<>(TrainingRace.KIND, 1, Tuning.Group.METHOD, "lr", 0.0)
                .apply(Experiment.of(SMALL), 20)
                .section(TrainingRace.KIND);
        course.adopt(turned, false);
        assertEquals(20, course.report(20).of(1).steps());
        assertEquals(60, course.report(20).of(2).steps());
        assertEquals(1, course.report(20).ghosts().size());
        compute(course, 60);
        TrainingReport after = course.report(60);
        assertEquals(after.of(1).state().parameters(), after.of(1).state().before());
        assertNotEquals(before.of(1).state(), after.of(1).state());
        assertEquals(
                before.of(1).loss().first(21).last(),
                after.of(1).loss().first(21).last());
    }

    @Test
    void theBestParametersAreThoseOfTheLowestValidationLoss() {
        LearningCurves curves = computed(SMALL, 60).report(60).of(2);
        double lowest = Double.POSITIVE_INFINITY;
        int best = -1;
        for (int i = 0; i < curves.validation().size(); i++) {
            if (curves.validation().get(i) < lowest) {
                lowest = curves.validation().get(i);
                best = i;
            }
        }
        assertEquals(best, curves.best());
        assertEquals((long) curves.evaluatedAt().get(best), curves.bestState().step());
    }

    @Test
    void aLearnerWithoutPatienceStopsAloneAndSaysSo() {
        TrainingRace impatient = SMALL.patient(2).over(4000);
        TrainingCourse course = computed(impatient, 4000);
        LearningCurves stopped = course.report(4000).of(1);
        assertEquals(Outcome.Kind.CONVERGED, stopped.outcome().kind());
        assertTrue(stopped.steps() < 4000);
        for (Language language : Language.values()) {
            assertFalse(Words.in(language).sentence(stopped.outcome().reason()).contains("{"));
        }
    }

    @Test
    void aRateThatIsTooHighEndsItsOwnLearnerOnly() {
        TrainingRace wild = new LineupEdits.Retune<>(TrainingRace.KIND, 2, Tuning.Group.METHOD, "lr", 50.0)
                .apply(Experiment.of(SMALL), 0)
                .section(TrainingRace.KIND);
        TrainingReport report = computed(wild, 60).report(60);
        assertEquals(Outcome.Kind.DIVERGED, report.of(2).outcome().kind());
        assertEquals(60, report.of(1).steps());
    }

    @Test
    void whatIsWrongIsNamedWithItsPlaceInBothLanguages() {
        String good = SessionFile.write(Experiment.of(SMALL));
        refused(good.replaceFirst("\"hidden\": \\[\\s*32", "\"hidden\": [0"), "training.learners[0].network.hidden[0]");
        refused(good.replace("\"tanh\"", "\"tahn\""), "tanh");
        refused(good.replace("\"side\": 12", "\"side\": 1"), "training.data.side");
        refused(good.replace("\"size\": 16", "\"size\": 0"), "training.learners[0].task.batches.size");
        refused(good.replace("\"validation\": 0.2", "\"validation\": 1.2"), "training.parting");
        refused(good.replace("\"noise\": 0.1", "\"noise\": -1"), "training.learners[0].task");
    }

    private static void refused(String text, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> SessionFile.parse(text));
        for (Language language : Language.values()) {
            String sentence = Words.in(language).sentence(refusal.problem());
            assertTrue(sentence.contains(named) || language != Language.ENGLISH, sentence);
            assertTrue(sentence.indexOf('\n') < 0 && sentence.indexOf('{') < 0, sentence);
        }
    }
}

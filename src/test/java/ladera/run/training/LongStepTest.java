package ladera.run.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import ladera.net.Activations;
import ladera.net.Initializers;
import ladera.num.Interruption;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.num.Ticker;
import ladera.run.Command;
import ladera.run.Commands;
import ladera.run.Engine;
import ladera.run.Experiment;
import ladera.run.Query;
import ladera.run.Retuning;
import ladera.run.Scene;
import org.junit.jupiter.api.Test;

/** An update on all of very many samples is broken off for whatever a person does meanwhile, and changes no bit by that. */
class LongStepTest {
    private static final int STEPS = 6;

    /** More chunks than any step of these races takes. */
    private static final int LONGEST_STEP = 700;

    /** Breaks off again and again, each time after twice as many chunks, so that every step is done at last. */
    private static final class Restless implements Parallel {
        private final boolean restless;
        private int chunks;
        private int next = 1;
        private int brokenOff;

        Restless(boolean restless) {
            this.restless = restless;
        }

        @Override
        public void forEach(int parts, IntConsumer part) {
            ALONE.forEach(parts, part);
        }

        @Override
        public void breathe() {
            if (restless && ++chunks == next) {
                chunks = 0;
                next = next < LONGEST_STEP ? next * 2 + 1 : 5;
                brokenOff++;
                throw Interruption.NOW;
            }
        }
    }

    private static TrainingRace race(int side) {
        Learner momentum = wide(TrainingExamples.learner(1, "SGD", Map.of("lr", 0.05, "momentum", 0.9), 0));
        Retuning turn = new Retuning(
                2,
                1,
                TrainingExamples.learner(1, "SGD", Map.of("lr", 0.02, "momentum", 0.5), 0)
                        .tuning());
        return new TrainingRace(
                TrainingExamples.course(side),
                new Parting(0.1, 0, true),
                List.of(
                        momentum,
                        wide(TrainingExamples.learner(2, "Adam", Map.of("lr", 0.01), 1)),
                        wide(TrainingExamples.learner(
                                3, "LBFGS", Map.of("line_search_fn", "strong_wolfe", "max_iter", 2L), 2))),
                List.of(turn),
                0,
                5,
                STEPS);
    }

    private static Learner wide(Learner learner) {
        return learner.with(new NetworkShape(
                List.of(128, 128),
                Activations.of("tanh"),
                Initializers.ALL.get("xavier_normal").make()));
    }

    @Test
    void stepsThatWereBrokenOffComeToTheSameBits() {
        Restless restless = new Restless(true);
        List<LearningCurves> broken = computed(restless);
        List<LearningCurves> whole = computed(new Restless(false));
        assertTrue(restless.brokenOff > 10, () -> "broken off " + restless.brokenOff + " times");
        for (int i = 0; i < whole.size(); i++) {
            assertSame(whole.get(i).loss(), broken.get(i).loss());
            assertSame(whole.get(i).gradientNorm(), broken.get(i).gradientNorm());
            assertSame(whole.get(i).train(), broken.get(i).train());
            assertSame(whole.get(i).validation(), broken.get(i).validation());
            assertSame(whole.get(i).functionEvaluations(), broken.get(i).functionEvaluations());
            assertEquals(
                    whole.get(i).state().parameters(), broken.get(i).state().parameters());
            assertEquals(STEPS, broken.get(i).steps());
        }
    }

    private static void assertSame(Series expected, Series found) {
        assertArrayEquals(expected.toArray(), found.toArray());
    }

    private static List<LearningCurves> computed(Parallel parallel) {
        TrainingCourse course = new TrainingCourse(race(60), () -> 0, parallel);
        while (!course.reached(STEPS)) {
            try {
                course.advanceTowards(STEPS);
            } catch (Interruption again) {
                // Whatever stood before the step can be seen meanwhile.
                assertEquals(3, course.report(STEPS).learners().size());
            }
        }
        return course.report(STEPS).learners();
    }

    @Test
    void aLearnerThatHasNotBeenLookedAtIsNotTheBest() {
        TrainingRace both = race(60).retuned(List.of())
                .with(List.of(
                        wide(TrainingExamples.learner(1, "Adam", Map.of(), 0)),
                        TrainingExamples.learner(2, "Adam", Map.of(), 1)));
        TrainingReport report = new TrainingCourse(both, () -> 0, Parallel.ALONE).report(0);
        assertTrue(Double.isNaN(report.of(1).train().get(0)));
        assertEquals(2, report.best().key());
    }

    /** A question that says nothing. */
    private record Nothing() implements Query<String> {
        @Override
        public String answer(BooleanSupplier stillWanted, Parallel parallel) {
            return "nothing";
        }
    }

    /** The first look at so many samples takes seconds; all this is answered before it is done. */
    @Test
    void whateverIsDoneInTheMiddleOfAStepIsAnsweredBeforeItsEnd() {
        try (Engine engine = new Engine(Experiment.of(race(600)), Ticker.SYSTEM)) {
            Nothing question = new Nothing();
            tell(engine, new Commands.Play(), scene -> scene.playback().playing());
            tell(
                    engine,
                    new Commands.Want(Set.of(question)),
                    scene -> scene.answers().complete(question));
            tell(engine, new Commands.Pause(), scene -> !scene.playback().playing());
            tell(
                    engine,
                    new TrainingEdits.SetSteps(9),
                    scene -> scene.playback().steps() == 9);
            tell(engine, new Commands.Undo(), scene -> scene.playback().steps() == STEPS);
        }
    }

    private static void tell(Engine engine, Command command, Predicate<Scene> answered) {
        engine.submit(command);
        while (!answered.test(engine.latest())) {
            Thread.onSpinWait();
        }
        LearningCurves first =
                engine.latest().report(TrainingRace.KIND).learners().get(0);
        assertTrue(Double.isNaN(first.loss().get(0)), "nothing has been looked at yet");
    }
}

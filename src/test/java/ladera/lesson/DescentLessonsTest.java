package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.LocalMinima;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.run.Experiment;
import ladera.run.Race;
import ladera.run.backprop.Exercise;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import ladera.run.training.NotebookPairs;
import ladera.surface.BumpLoss;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;
import ladera.text.Language;
import org.junit.jupiter.api.Test;

/** The lessons on descent ask for the notebooks' numbers, and lead to the optimizers room with the same loss and start. */
class DescentLessonsTest {
    private static final double THREE_DECIMALS = 5e-4;

    @Test
    void theNotebooksNumbersAreTheSolutions() {
        assertEquals(1.695, number("6.2", "once"), 1e-12);
        assertEquals(0.039975990, number("6.2", "largest"), 1e-9);
        assertEquals(3.3764804676465863, number("6.3", "step"), 1e-12);
        assertEquals(0.2, number("6.3", "decayed"), 1e-15);
        assertEquals(-3, number("6.5", "factor"), 1e-12);
        assertEquals(0.06, number("6.5", "bounce"), 1e-12);
        assertEquals(-0.65, number("6.5", "once"), 1e-12);
    }

    @Test
    void theMapOfBasinsShowsAllEightMinima() {
        LessonRefinement refinement = new LessonRefinement("6.3");
        assertEquals(LessonRefinement.WHOLE, refinement.answer(() -> true, Parallel.ALONE));
        LocalMinima dense = LocalMinima.of(GaborData.LOSS, GaborSketch.WINDOW);
        assertEquals(8, dense.minima().size());
        assertEquals(8, BasinPictures.OF_GABOR.minima().size());
        assertEquals(0.6456961, BasinPictures.OF_GABOR.minima().get(0).value(), 1e-7);
    }

    @Test
    void whatTakesLongIsMadeOnceAndShownAsFarAsItHasCome() {
        Lesson lesson = Lessons.ALL.get("6.3");
        assertTrue(lesson.grows());
        Setting setting = lesson.notebook().initial();
        LessonPictures early = new LessonPictures("6.3", setting, 0, Language.ENGLISH, Exercise.KIND.initial(), 0);
        assertNotNull(early.answer(() -> true, Parallel.ALONE).figures().get("basins"));
        LessonPictures whole = new LessonPictures("6.3", setting, 0, Language.ENGLISH);
        assertNotEquals(early, whole, "a finer picture must be asked for anew");
        whole.answer(() -> true, Parallel.ALONE);
        assertFalse(BasinPictures.OF_GABOR.refine(Parallel.ALONE));
        assertFalse(Lessons.ALL.get("6.2").grows());
    }

    @Test
    void theRunWithBatchesStartsWhereThePredictionAboutItAsks() {
        Lesson lesson = Lessons.ALL.get("6.3");
        Setting setting = lesson.notebook().initial();
        PlotsFigure figure = (PlotsFigure)
                lesson.picture("stochastic").draw().figure(setting, 41, LessonText.of("6.3", Language.ENGLISH));
        List<Double> x = column(figure, "1.stochastic.x");
        assertEquals(3.5, x.get(0));
        assertEquals(-0.496680, x.get(41), 1e-6);
        assertEquals(3.5, column(figure, "1.fixed.x").get(0));
    }

    private static List<Double> column(PlotsFigure figure, String name) {
        int at = figure.table().names().indexOf(name);
        return DoubleStream.of(figure.table().columns().get(at).toArray())
                .boxed()
                .toList();
    }

    @Test
    void theDoorOfTheStraightLineLeadsToTheSamePairs() {
        Race race = beyond("6.2", "race");
        NotebookPairs pairs = NotebookPairs.of("6.2");
        SquaredLoss loss = new SquaredLoss(PairModel.LINEAR, pairs.x(), pairs.y());
        assertEquals(12.367, race.terrain().function().value(0.6, -0.2), THREE_DECIMALS);
        assertEquals(loss.value(1.3, 0.4), race.terrain().function().value(1.3, 0.4), 1e-12);
        assertEquals(new PlanePoint(1.6, -0.5), race.startOf(1));
    }

    @Test
    void theDoorOfAdamLeadsToTheSameHollowFromTheSameStart() {
        Race race = beyond("6.5", "race");
        BumpLoss loss = new BumpLoss(0.7, 4, 4);
        assertEquals(loss.value(0.3, -0.4), race.terrain().function().value(0.3, -0.4), 1e-15);
        assertEquals(new PlanePoint(-0.7, -0.9), race.startOf(3));
        assertEquals("UDLAdam", race.contestant(3).optimizer());
    }

    @Test
    void theDoorOfStochasticDescentLeadsToTheSameStartWithNoiseInPlaceOfBatches() {
        Race race = beyond("6.3", "race");
        assertEquals(new PlanePoint(-1.5, 8.5), race.startOf(3));
        assertEquals(0.2, race.contestant(1).tuning().method().real("lr"));
        assertEquals(0.8 / 6, race.contestant(3).tuning().method().real("lr"), 1e-15);
        assertTrue(race.contestant(3).tuning().gradient().real("noise") > 1);
    }

    @Test
    void theDoorOfMomentumLeadsToTheSameStartWithRatesForAllPairs() {
        Race race = beyond("6.4", "race");
        assertEquals(new PlanePoint(-1.5, 6.5), race.startOf(1));
        assertEquals(12.77, race.terrain().function().value(-1.5, 6.5), 5e-3);
        assertEquals(0.1, race.contestant(2).tuning().method().real("alpha"), 1e-15);
        assertEquals(0.6, race.contestant(2).tuning().method().real("beta"));
    }

    @Test
    void aMapIsMadeAnewWhereTheLossIsAnotherAndOnlyThere() {
        Lesson lesson = Lessons.ALL.get("6.5");
        Setting setting = lesson.notebook().initial();
        MapGround first = ground(lesson, setting);
        assertSame(first, ground(lesson, setting.with(lesson.notebook(), Map.of("alpha_gd", 1.0))));
        assertNotSame(first, ground(lesson, setting.with(lesson.notebook(), Map.of("s1", 1.0))));
    }

    private static MapGround ground(Lesson lesson, Setting setting) {
        PlotsFigure figure =
                (PlotsFigure) lesson.picture("plain").draw().figure(setting, 0, LessonText.of("6.5", Language.ENGLISH));
        return figure.plots().get(0).marks().stream()
                .filter(Plot.Ground.class::isInstance)
                .map(mark -> ((Plot.Ground) mark).ground())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPressBesideThePairsAddsOneAndAPressOnOneMovesIt() {
        Lesson lesson = Lessons.ALL.get("6.2");
        Setting setting = lesson.notebook().initial();
        Matrix pairs = setting.table("pairs");
        Touch touch = lesson.picture("fit").touch();
        Map<String, Object> added = touch.turned(drag(0.5, 0.2, 0.5, 0.2), setting);
        assertEquals(pairs.withRow(0.5, 0.2), added.get("pairs"));
        Map<String, Object> moved = touch.turned(drag(pairs.get(3, 0), pairs.get(3, 1), 0.6, 0.7), setting);
        assertEquals(pairs.with(3, 0, 0.6).with(3, 1, 0.7), moved.get("pairs"));
    }

    private static Touch.Drag drag(double x0, double y0, double x, double y) {
        return new Touch.Drag(0, x0, y0, x, y, 0.01, 0.01, true);
    }

    private static double number(String lesson, String task) {
        return Lessons.ALL.get(lesson).tasks().stream()
                .filter(one -> one.id().equals(task))
                .mapToDouble(one -> Double.parseDouble(one.solution()))
                .findFirst()
                .orElseThrow();
    }

    private static Race beyond(String lesson, String door) {
        Experiment before = Experiment.of(Coursework.at(lesson));
        return new LessonEdits.GoThrough(lesson, door).apply(before, 0).race();
    }
}

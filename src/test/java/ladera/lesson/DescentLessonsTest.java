package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DescentPath;
import ladera.lesson.model.LocalMinima;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.run.Contestant;
import ladera.run.Experiment;
import ladera.run.Race;
import ladera.run.Rehearsal;
import ladera.run.Scene;
import ladera.run.Trail;
import ladera.run.backprop.Exercise;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.surface.BumpLoss;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons on descent ask for the notebooks' numbers, and lead to the optimizers room on the very same paths. */
class DescentLessonsTest {
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

    static Stream<Map<String, Object>> straightLines() {
        Matrix pairs = Lessons.ALL.get("6.2").notebook().initial().table("pairs");
        return Stream.of(
                Map.of(),
                Map.of("max_dist", 0.7, "thresh", 1e-8, "max_iter", 30L, "alpha", 0.03, "start_0", 0.2),
                Map.of("pairs", pairs.with(3, 1, 1.9).withRow(0.4, 0.1)));
    }

    @ParameterizedTest
    @MethodSource("straightLines")
    void theDoorOfTheStraightLineLeadsToTheSamePaths(Map<String, Object> changed) {
        Setting setting = setting("6.2", changed);
        Race race = beyond("6.2", setting);
        assertEquals(loss(setting).value(1.3, 0.4), race.terrain().function().value(1.3, 0.4));
        assertSamePath(GradientDescent.fixed(setting), race, 1);
        assertSamePath(GradientDescent.searched(setting), race, 2);
    }

    static Stream<Map<String, Object>> stochastic() {
        return Stream.of(
                Map.of(),
                Map.of("start_0", 3.4, "batched_1", 7.5, "alpha", 0.8, "batch", 5L, "seed", 1L, "schedule", "step"),
                Map.of("batch", 15L, "seed", 2L, "schedule", "inverse_time", "factor", 0.3, "every", 7L),
                Map.of("batch", 1L, "seed", 4_000_000L, "alpha", 0.3, "schedule", "cosine", "max_dist", 0.5),
                Map.of("batch", 30L, "alpha", 0.1, "schedule", "exponential"));
    }

    @ParameterizedTest
    @MethodSource("stochastic")
    void theDoorOfStochasticDescentLeadsToTheSamePathsOnTheSameBatches(Map<String, Object> changed) {
        Setting setting = setting("6.3", changed);
        Race race = beyond("6.3", setting);
        assertSamePath(StochasticDescent.fixed(setting, GaborSketch.start(setting)), race, 1);
        assertSamePath(StochasticDescent.searched(setting), race, 2);
        assertSamePath(StochasticDescent.drawn(setting), race, 3);
        assertEquals(List.of(0, 0, setting.integer("batch")), batches(race));
    }

    static Stream<Map<String, Object>> momentum() {
        return Stream.of(
                Map.of(),
                Map.of("beta", 0.9, "lookahead", "alpha", "batch", 7L, "seed", 3L),
                Map.of("alpha", 0.2, "beta", 0.8, "batch", 30L));
    }

    @ParameterizedTest
    @MethodSource("momentum")
    void theDoorOfMomentumLeadsToTheSamePathsOnTheSameBatches(Map<String, Object> changed) {
        Setting setting = setting("6.4", changed);
        Race race = beyond("6.4", setting);
        assertSamePath(MomentumMethods.plain(setting), race, 1);
        assertSamePath(MomentumMethods.momentum(setting), race, 2);
        assertSamePath(MomentumMethods.nesterov(setting), race, 3);
        int batch = setting.integer("batch");
        assertEquals(List.of(batch, batch, batch), batches(race));
    }

    @Test
    void theDoorOfMomentumLeadsToTheNotebooksEnd() {
        Trail momentum = run(beyond("6.4", setting("6.4", Map.of()))).trail(2);
        assertEquals(0.020955, momentum.x().get(81), 5e-7);
        assertEquals(15.070488, momentum.y().get(81), 5e-7);
        // The loss of all pairs, not of the last batch.
        assertEquals(0.745915, momentum.loss().get(81), 5e-7);
    }

    @Test
    void theDoorOfAdamLeadsToTheSamePaths() {
        Setting setting = setting("6.5", Map.of("alpha", 0.2, "start_0", -0.4));
        Race race = beyond("6.5", setting);
        assertSamePath(AdaptiveMoments.descended(setting), race, 1);
        assertSamePath(AdaptiveMoments.evenly(setting), race, 2);
        assertSamePath(AdaptiveMoments.adam(setting), race, 3);
    }

    @Test
    void theDoorOfAdamLeadsToAHollowOfAnotherShape() {
        Race race = beyond("6.5", setting("6.5", Map.of("centre", -0.3, "s0", 2.5, "s1", 7.0)));
        BumpLoss loss = new BumpLoss(-0.3, 2.5, 7);
        assertEquals(loss.value(0.3, -0.4), race.terrain().function().value(0.3, -0.4), 1e-15);
        assertEquals(new PlanePoint(-0.7, -0.9), race.startOf(3));
    }

    private static List<Integer> batches(Race race) {
        return race.contestants().stream().map(Contestant::batch).toList();
    }

    private static SquaredLoss loss(Setting setting) {
        Matrix pairs = setting.table("pairs");
        return new SquaredLoss(PairModel.LINEAR, pairs.column(0), pairs.column(1));
    }

    private static Setting setting(String lesson, Map<String, Object> changed) {
        Notebook notebook = Lessons.ALL.get(lesson).notebook();
        return notebook.initial().with(notebook, changed);
    }

    /** The race through the lesson's door at these settings. */
    private static Race beyond(String lesson, Setting setting) {
        Experiment before = Experiment.of(Coursework.at(lesson));
        Map<String, Object> values = new HashMap<>(setting.knobs().asMap());
        values.putAll(setting.tables());
        return new LessonEdits.GoThrough(lesson, "race")
                .apply(CourseworkEdits.varied(before, lesson, values), 0)
                .race();
    }

    private static Scene run(Race race) {
        return new Rehearsal(Experiment.of(race), Parallel.ALONE).at(race.steps(), () -> true);
    }

    /** To the last digit; the losses but for the order of their sums. */
    private static void assertSamePath(DescentPath path, Race race, int contestant) {
        Trail trail = run(race).trail(contestant);
        assertEquals(path.points().size(), trail.x().size());
        for (int t = 0; t < path.points().size(); t++) {
            Doubles point = path.points().get(t);
            assertEquals(point, Doubles.of(trail.x().get(t), trail.y().get(t)), "step " + t);
            double loss = path.losses().get(t);
            assertEquals(loss, trail.loss().get(t), 1e-12 * Math.max(1, loss), "step " + t);
        }
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

    @Test
    void aLineSearchIsSteppedThroughFromItsFirstBracketToItsLast() {
        Experiment experiment = Experiment.of(Coursework.at("6.2"));
        assertEquals(1, iteration(new LessonEdits.Press("6.2", "bracket", "back").apply(experiment, 0)));
        for (int k = 0; k < 20; k++) {
            experiment = new LessonEdits.Press("6.2", "bracket", "on").apply(experiment, 0);
            assertEquals(Math.min(k + 2, 15), iteration(experiment));
        }
        Touch touch = Lessons.ALL.get("6.2").picture("bracket").touch();
        Setting setting = Lessons.ALL.get("6.2").notebook().initial();
        Touch.Drag picked = new Touch.Drag(2, 0.05, 3.1, 0.05, 3.1, 0.01, 0.1, false);
        assertEquals(Map.of("iteration", 3.1), touch.turned(picked, setting));
        assertEquals(3, iteration(new LessonEdits.Handle("6.2", "bracket", picked, setting).apply(experiment, 0)));
    }

    private static int iteration(Experiment experiment) {
        return experiment.section(Coursework.KIND).workbook("6.2").knobs().integer("iteration");
    }

    @Test
    void theMapFromNearShowsAllThreePathsOfMomentum() {
        Lesson lesson = Lessons.ALL.get("6.4");
        PlotsFigure figure = (PlotsFigure) lesson.picture("paths")
                .draw()
                .figure(lesson.notebook().initial(), 81, LessonText.of("6.4", Language.ENGLISH));
        assertEquals(new Domain(-10, 10, 2.5, 22.5), figure.plots().get(0).frame());
        Domain near = figure.plots().get(1).frame();
        assertTrue(near.width() < 12 && near.width() == near.height(), near.toString());
        for (String path : List.of("plain", "momentum", "nesterov")) {
            List<Double> x = column(figure, "2." + path + ".x");
            List<Double> y = column(figure, "2." + path + ".y");
            for (int t = 0; t < x.size(); t++) {
                assertTrue(near.contains(x.get(t), y.get(t)), path + " " + t);
            }
        }
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
}

package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import ladera.figure.ChainFigure;
import ladera.figure.Figure;
import ladera.figure.Located;
import ladera.figure.NumbersFigure;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Experiment;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Presets;
import ladera.run.backprop.Task;
import ladera.run.initialization.Initialization;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.Setting;
import ladera.study.initialization.VarianceByDepth;
import ladera.text.Language;
import org.junit.jupiter.api.Test;

/** Lessons 7.1 to 7.3: their stories, and how they are joined to the rooms of backpropagation and initialisation. */
class GradientLessonsTest {
    private static final double ROUNDING = 1e-12;

    private static Setting initial(String lesson) {
        return Lessons.ALL.get(lesson).notebook().initial();
    }

    private static Figure figure(String lesson, String picture, Setting setting, long cursor, Exercise exercise) {
        return new LessonPictures(lesson, setting, cursor, Language.ENGLISH, exercise)
                .answer(() -> true, Parallel.ALONE)
                .figures()
                .get(picture);
    }

    private static Figure figure(String lesson, String picture, Setting setting, long cursor) {
        return figure(lesson, picture, setting, cursor, Exercise.KIND.initial());
    }

    @Test
    void everyStepOfTheToyModelTellsOneNumberMore() {
        for (int step = 0; step <= ToyStory.LENGTH; step++) {
            ChainFigure chain = (ChainFigure) figure("7.1", "chain", initial("7.1"), step);
            long told = chain.stations().stream()
                            .filter(one -> !one.column().equals("x"))
                            .filter(one -> !Double.isNaN(one.value().value()))
                            .count()
                    + chain.stations().stream()
                            .filter(one -> !Double.isNaN(one.slope().value()))
                            .count()
                    + chain.feeds().stream()
                            .filter(one -> !Double.isNaN(one.slope().value()))
                            .count();
            assertEquals(step, told);
        }
    }

    @Test
    void differencesAgreeWithBothPassesInEveryLayerAsInTheNotebook() {
        NumbersFigure layers = (NumbersFigure) figure("7.2", "layers", initial("7.2"), 0);
        assertTrue(layers.remark().startsWith("12 of 12"), layers.remark());
        Setting coarse = initial("7.2").with(Lessons.ALL.get("7.2").notebook(), Map.of("delta", 0.5));
        NumbersFigure apart = (NumbersFigure) figure("7.2", "layers", coarse, 0);
        assertTrue(apart.rows().stream().anyMatch(row -> row.mark() == NumbersFigure.Mark.BAD));
    }

    @Test
    void pressingASquareLooksAtItsWeight() {
        Located maps = (Located) figure("7.2", "maps", initial("7.2"), 12);
        Rectangle2D area = new Rectangle2D.Double(0, 0, 620, maps.heightAt(620));
        int omegaTwo = 2 * (3 * 2 + 1);
        Located.Place corner = maps.placeIn(omegaTwo, area, 0, 0);
        double x = (4.5 - corner.x()) / corner.xPixel();
        double y = (2.5 - corner.y()) / corner.yPixel();
        Located.Place place = maps.place(area, x, y).orElseThrow();
        assertEquals(omegaTwo, place.plot());
        Touch.Drag press = new Touch.Drag(
                place.plot(), place.x(), place.y(), place.x(), place.y(), place.xPixel(), place.yPixel(), false);
        Experiment pressed = new LessonEdits.Handle("7.2", "maps", press, initial("7.2"))
                .apply(Experiment.of(Coursework.at("7.2")), 0);
        Setting setting = pressed.section(Coursework.KIND).workbook("7.2").setting();
        assertEquals(2, setting.integer("layer"));
        assertEquals(3, setting.integer("row"));
        assertEquals(5, setting.integer("column"));
    }

    @Test
    void lessonAndRoomWorkAnyExerciseAlike() {
        for (String preset : List.of("example", "mazur", "toy")) {
            NumbersFigure table = (NumbersFigure) figure("7.2", "agreement", initial("7.2"), 0, exercise(preset));
            for (NumbersFigure.Row row : table.rows()) {
                double scale = Math.max(1, Math.abs(row.values().get(1)));
                assertEquals(row.values().get(0), row.values().get(1), ROUNDING * scale, preset + " " + row.name());
                assertTrue(row.values().get(3) <= ROUNDING * scale * 10, preset + " " + row.name());
            }
        }
    }

    private static Exercise exercise(String preset) {
        Task task = Presets.ALL.get(preset).task(null, 0);
        return new Exercise(new Exercise.Origin(preset, 0), task, Notation.USUAL, Attempt.NONE);
    }

    @Test
    void numbersThatAStudentIsToFindAreNotTold() {
        Exercise checking = exercise("example").with(Attempt.NONE.in(Attempt.Mode.CHECK));
        NumbersFigure table = (NumbersFigure) figure("7.2", "agreement", initial("7.2"), 0, checking);
        for (NumbersFigure.Row row : table.rows()) {
            assertTrue(Double.isNaN(row.values().get(0))
                    && Double.isNaN(row.values().get(1)));
            assertTrue(row.values().get(3) <= ROUNDING);
        }
    }

    @Test
    void theDoorToFigureOneLeavesWhatWasTyped() {
        Task task = Exercise.KIND.initial().task();
        double[] own = task.start().parameters().toArray();
        own[0] = 0.123;
        Network network = new Network(task.architecture(), Doubles.of(own));
        Exercise typed = Exercise.KIND.initial().with(Exercise.Origin.TYPED, task.with(network));
        Experiment inLesson = Experiment.of(Coursework.at("7.2")).with(typed);
        Experiment through = new LessonEdits.GoThrough("7.2", "door.figure1").apply(inLesson, 0);
        assertEquals(typed, through.section(Exercise.KIND));
        assertEquals("backprop", through.room());
    }

    @Test
    void theRoomOfInitialisationMeasuresTheLessonsNetworks() {
        Setting setting = initial("7.3")
                .with(
                        Lessons.ALL.get("7.3").notebook(),
                        Map.of("K", 7L, "D", 6L, "D_next", 9L, "variance", 0.4, "distribution", "uniform"));
        Initialization room = DepthQuestion.of(setting).section();
        VarianceByDepth.Reading there = new VarianceByDepth(
                        room.ensemble(),
                        room.schemes().get(0).initializer(),
                        room.ensemble().activation())
                .answer(() -> true, Parallel.ALONE, soFar -> {});
        for (int k = 0; k <= 7; k++) {
            assertEquals(0.5 * Math.log(there.forward().mean().get(k)), meanSquare(setting, k, true), 1e-9);
            assertEquals(0.5 * Math.log(there.backward().mean().get(k)), meanSquare(setting, k, false), 1e-9);
        }
    }

    /** Half the logarithm of the mean over networks of the mean squares in layer k. */
    private static double meanSquare(Setting setting, int k, boolean forward) {
        List<Doubles> rows = forward
                ? DepthQuestion.of(setting).depths().f()
                : DepthQuestion.of(setting).depths().df();
        return 0.5
                * Math.log(rows.stream()
                        .mapToDouble(row -> Math.exp(2 * row.get(k)))
                        .average()
                        .orElseThrow());
    }

    @Test
    void theNotebooksOwnNetworkPrintsWhatTheNotebookPrints() {
        NumbersFigure printed = (NumbersFigure) figure("7.3", "printed.numbers", initial("7.3"), 0);
        List<Double> signals = printed.rows().get(0).values();
        List<Double> gradients = printed.rows().get(1).values();
        double[] h = {0.811, 1.472, 4.547, 8.896, 10.106};
        double[] df = {446.654, 340.657, 109.132, 56.472};
        for (int k = 0; k < h.length; k++) {
            assertEquals(h[k], signals.get(k), 5e-4);
        }
        for (int k = 0; k < df.length; k++) {
            assertEquals(df[k], gradients.get(k), 5e-4);
        }
    }
}

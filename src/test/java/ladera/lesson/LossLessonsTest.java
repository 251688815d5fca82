package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import ladera.text.Language;
import org.junit.jupiter.api.Test;

/** What the mouse takes hold of, and what is read off, in the lessons on cross-entropy. */
class LossLessonsTest {
    private static final double PIXEL = 0.005;

    private static Map<String, Object> pressed(String lesson, double x, double y, double toY) {
        Lesson touched = Lessons.ALL.get(lesson);
        return touched.picture("model")
                .touch()
                .turned(
                        new Touch.Drag(1, x, y, x, toY, PIXEL, PIXEL, y != toY),
                        touched.notebook().initial());
    }

    @Test
    void aDotGetsTheOtherLabelAndTheDashedLineIsTheThreshold() {
        Matrix pairs = Lessons.ALL.get("5.2").notebook().initial().table("train");
        Matrix changed = (Matrix) pressed("5.2", pairs.get(4, 0), pairs.get(4, 1), pairs.get(4, 1))
                .get("train");
        assertEquals(1 - pairs.get(4, 1), changed.get(4, 1));
        assertEquals(Map.of("threshold", 0.7), pressed("5.2", 0.05, 0.5 + 5 * PIXEL, 0.7));
        assertTrue(pressed("5.2", 0.05, 0.8, 0.9).isEmpty(), "neither a dot nor the line is there");
    }

    @Test
    void formulasMayBeWrittenAsTheBookDoes() {
        Task slope = Lessons.ALL.get("5.2").tasks().stream()
                .filter(task -> task.id().equals("slope"))
                .findFirst()
                .orElseThrow();
        assertTrue(slope.check("sig[x] - y").right());
        assertTrue(slope.check("1/(1+exp[-x]) - y").right());
        assertEquals("label", slope.check("sig[x]").slip());
    }

    @Test
    void stackedProbabilitiesAreReadWhereTheMouseIs() {
        Lesson lesson = Lessons.ALL.get("5.3");
        Setting setting = lesson.notebook().initial().with(lesson.notebook(), Map.of("x", 0.45));
        PlotsFigure figure = (PlotsFigure)
                lesson.picture("stacked").draw().figure(setting, 0, LessonText.of("5.3", Language.ENGLISH));
        // The first and the third output are 2 and 0 there, the second is -2: the numbers of the tasks.
        assertEquals(
                List.of("label 1: 0.8668", "label 2: 0.01588", "label 3: 0.1173"),
                figure.key().stream().map(PlotKey.Entry::name).toList());
    }
}

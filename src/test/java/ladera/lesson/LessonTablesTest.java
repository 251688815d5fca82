package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Palette;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits.ChangeTable;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

/** Whatever stands in the tables of a lesson is drawn; what would not be is refused by the entry's own place and range. */
class LessonTablesTest {
    @Test
    void everyTableIsDrawnAtTheEndsOfItsRange() {
        for (Lesson lesson : Lessons.ALL) {
            for (Map.Entry<String, Matrix> table : lesson.notebook().tables().entrySet()) {
                for (double entry : List.of(-Matrix.LARGEST_ENTRY, 0.0, Matrix.LARGEST_ENTRY)) {
                    double[] entries = table.getValue().entries().toArray();
                    entries[0] = entry;
                    draw(lesson, table.getKey(), table.getValue(), entries);
                    Arrays.fill(entries, entry);
                    draw(lesson, table.getKey(), table.getValue(), entries);
                }
            }
        }
    }

    private static void draw(Lesson lesson, String name, Matrix shape, double[] entries) {
        Matrix matrix = new Matrix(shape.rows(), shape.columns(), Doubles.of(entries));
        Setting setting = lesson.notebook().initial().with(lesson.notebook(), Map.of(name, matrix));
        Map<String, Figure> figures = new LessonPictures(lesson.id(), setting, 0, Language.SPANISH)
                .answer(() -> true, Parallel.ALONE)
                .figures();
        Graphics2D graphics = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB).createGraphics();
        for (Figure figure : figures.values()) {
            assertTrue(figure.heightAt(600) > 0, lesson.id() + " " + name + " " + figure.id());
            figure.paint(graphics, new Rectangle2D.Double(0, 0, 300, 300), Palette.LIGHT);
        }
        graphics.dispose();
    }

    @Test
    void aSessionWithALargerEntryIsRefusedByTheEntrysPlace() {
        Experiment filled = new ChangeTable("4.3", "beta", new Matrix(2, 1, Doubles.of(0.5, 54321.5)))
                .apply(Experiment.of(Coursework.at("4.3")), 0);
        String written = SessionFile.write(filled).replace("54321.5", "1e300");
        Problem problem =
                assertThrows(Refusal.class, () -> SessionFile.parse(written)).problem();
        assertEquals("lesson.matrix.entry", problem.code());
        assertTrue(problem.place().endsWith("tables.beta: [1][0]"), problem.place());
        for (Language language : Language.values()) {
            String sentence = Words.in(language).sentence(problem);
            assertTrue(sentence.contains("1e300") && sentence.contains("-1000000"), sentence);
        }
    }
}

package ladera.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.Experiment;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits.ChangeTable;
import ladera.run.lessons.Matrix;
import ladera.text.Language;
import org.junit.jupiter.api.Test;

/** Lesson 4.3: what is filled in is compared, and what does not fit is named. */
class MatrixLessonTest {
    private static final String ID = "4.3";

    private static Map<String, String> said(Experiment experiment) {
        return new LessonPictures(
                        ID, experiment.section(Coursework.KIND).workbook(ID).setting(), 0, Language.ENGLISH)
                .answer(() -> true, Parallel.ALONE)
                .sentences();
    }

    private static Experiment begun() {
        return Experiment.of(Coursework.at(ID));
    }

    @Test
    void theSolutionOfTheChainLiesOnTheChain() {
        assertTrue(said(begun()).get("composed.said").contains("differ by up to"));
        Experiment solved = new LessonEdits.Press(ID, "composed.curve", "solution").apply(begun(), 0);
        assertTrue(said(solved).get("composed.said").contains("coincide"));
        Matrix wrong = new Matrix(1, 1, Doubles.of(0.4));
        assertTrue(said(new ChangeTable(ID, "composed.beta_2", wrong).apply(solved, 0))
                .get("composed.said")
                .contains("0.1"));
    }

    @Test
    void matricesThatDoNotFitAreToldApart() {
        String mismatch = said(begun()).get("fit.said");
        assertTrue(mismatch.contains("2 \u00d7 3") && mismatch.contains("does not fit"), mismatch);
        Matrix column = new Matrix(3, 1, Doubles.of(1, 2, 3));
        String fits = said(new ChangeTable(ID, "h", column).apply(begun(), 0)).get("fit.said");
        assertTrue(fits.contains("2 \u00d7 1"), fits);
        Matrix bias = new Matrix(3, 1, Doubles.of(1, 2, 3));
        Experiment both =
                new ChangeTable(ID, "beta", bias).apply(new ChangeTable(ID, "h", column).apply(begun(), 0), 0);
        assertTrue(said(both).get("fit.said").contains("must be 2 \u00d7 1"));
    }

    @Test
    void theFirstWrongShapeIsNamedUntilAllFit() {
        String blank = said(begun()).get("shapes.said");
        assertEquals(
                2, blank.lines().filter(line -> line.startsWith("\u03a9\u2080")).count(), blank);
        assertEquals(2, blank.lines().count(), blank);
        Experiment right = new LessonEdits.Press(ID, "graph", "shapes").apply(begun(), 0);
        assertTrue(said(right).get("shapes.said").contains("54"));
        Experiment wider = new ChangeTable(ID, "widths", LayerShapes.widths(4, 6, 2, 4, 1)).apply(right, 0);
        String first = said(wider).get("shapes.said");
        assertTrue(first.startsWith("\u03a9\u2080") && first.contains("6"), first);
        Matrix mended = Matrix.of(new double[] {6, 4}, new double[] {2, 5}, new double[] {4, 2}, new double[] {1, 4});
        String second =
                said(new ChangeTable(ID, "shapes", mended).apply(wider, 0)).get("shapes.said");
        assertTrue(second.startsWith("\u03a9\u2081") && second.contains("6"), second);
        Experiment deeper = new ChangeTable(ID, "widths", LayerShapes.widths(4, 5, 2, 4, 3, 1)).apply(right, 0);
        assertFalse(said(deeper).get("shapes.said").contains("54"));
        Experiment unreadable = new ChangeTable(ID, "widths", LayerShapes.widths(4, 2.5)).apply(right, 0);
        assertTrue(said(unreadable).get("shapes.said").contains("whole numbers"));
    }
}

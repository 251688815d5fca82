package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.figure.MatricesFigure.Panel;
import ladera.num.Doubles;
import org.junit.jupiter.api.Test;

/** Matrices stay within the page, and go on beneath before their entries are too small to be told apart. */
class MatricesFigureTest {
    private static final int SIDE = 12;

    private static MatricesFigure wide(int columns) {
        List<List<Panel>> all = new ArrayList<>();
        for (int n = 0; n < columns; n++) {
            Panel panel = Panel.of("\u03a9", "Omega" + n, SIDE, SIDE, Doubles.of(new double[SIDE * SIDE]));
            all.add(List.of(panel, panel));
        }
        return new MatricesFigure("maps", all, 26).breaking(2);
    }

    @Test
    void allThatIsSideBySideStaysWithinThePage() {
        for (int columns = 1; columns <= 20; columns++) {
            for (double width : new double[] {300, 620, 860}) {
                MatricesFigure figure = wide(columns);
                Rectangle2D page = new Rectangle2D.Double(10, 20, width, figure.heightAt(width));
                for (MatricesLayout.Placed placed :
                        MatricesLayout.of(figure, width).placed(page)) {
                    assertTrue(page.contains(placed.box()), columns + " in " + width + ": " + placed.box());
                }
            }
        }
    }

    @Test
    void manyMatricesGoOnBeneathInGroups() {
        assertEquals(1, MatricesLayout.of(wide(4), 620).bands().size());
        MatricesLayout many = MatricesLayout.of(wide(14), 620);
        assertTrue(many.bands().size() > 1);
        many.bands().forEach(band -> assertEquals(0, band.size() % 2, "groups of two are not parted"));
        assertTrue(many.wide() >= 7, many.wide() + " pixels");
    }

    @Test
    void everyPlaceIsFoundWhereItsEntryIsPainted() {
        MatricesFigure figure = wide(14);
        Rectangle2D page = new Rectangle2D.Double(0, 0, 620, figure.heightAt(620));
        List<MatricesLayout.Placed> placed = MatricesLayout.of(figure, 620).placed(page);
        for (int n = 0; n < placed.size(); n++) {
            Rectangle2D entry = placed.get(n).entry(3 * SIDE + 5);
            Located.Place place =
                    figure.place(page, entry.getCenterX(), entry.getCenterY()).orElseThrow();
            assertEquals(n, place.plot());
            assertEquals(5.5, place.x(), 1e-9);
            assertEquals(3.5, place.y(), 1e-9);
        }
    }

    @Test
    void fewColumnsSpreadAndManyDoNot() {
        Panel few = Panel.of("f", "f", 20, 6, Doubles.of(new double[120]));
        MatricesLayout spread =
                MatricesLayout.of(new MatricesFigure("heat", List.of(List.of(few)), 15).spreading(3), 620);
        assertEquals(15, spread.tall());
        assertEquals(45, spread.wide());
        Panel many = Panel.of("f", "f", 20, 100, Doubles.of(new double[2000]));
        MatricesLayout narrow =
                MatricesLayout.of(new MatricesFigure("heat", List.of(List.of(many)), 15).spreading(3), 620);
        assertEquals(narrow.wide(), narrow.tall());
    }
}

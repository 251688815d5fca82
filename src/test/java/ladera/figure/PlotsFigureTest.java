package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;

/** Plots with a key above them, and what is drawn upon the colours of a map. */
class PlotsFigureTest {
    private static final Domain FRAME = new Domain(0, 1, 0, 1);
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 260);

    /** So large that a casing of a pixel is seen. */
    private static final int SCALE = 4;

    private static final Plot EMPTY = Plot.of("", "x", "y", FRAME);
    private static final PlotsFigure BARE = new PlotsFigure("bare", List.of(EMPTY), 1, 0.8);
    private static final PlotsFigure KEYED =
            BARE.named(new PlotKey.Entry("one", 0), new PlotKey.Entry("quite another", 3));

    @Test
    void aKeyTakesARowAndAnotherWhereItIsTooWide() {
        double row = KEYED.heightAt(300) - BARE.heightAt(300);
        assertTrue(row > 10, "row " + row);
        assertEquals(2 * row, KEYED.heightAt(90) - BARE.heightAt(90), 1e-9);
    }

    @Test
    void aKeyShowsEachColour() {
        BufferedImage image = painted(KEYED);
        assertTrue(pixels(image, Palette.LIGHT.color(0)) > 20);
        assertTrue(pixels(image, Palette.LIGHT.color(3)) > 20);
        assertEquals(0, pixels(painted(BARE), Palette.LIGHT.color(3)));
    }

    @Test
    void aPlaceBelowAKeyIsReadByTheAxesWhereTheyStand() {
        Located.Place bare = BARE.placeIn(0, AREA, 150, 259 - 31);
        Located.Place keyed = KEYED.placeIn(0, AREA, 150, 259 - 31);
        assertEquals(bare.x(), keyed.x());
        assertEquals(0, keyed.y(), 0.02);
        assertNotEquals(bare.yPixel(), keyed.yPixel());
    }

    @Test
    void specksAreDrawnAndStandInTheTable() {
        Plot.Specks specks = new Plot.Specks("steps", Doubles.of(0.2, 0.8), Doubles.of(0.5, 0.5), 3);
        PlotsFigure figure = new PlotsFigure("specks", List.of(EMPTY.and(specks)), 1, 0.8);
        assertTrue(pixels(painted(figure), Palette.LIGHT.color(3)) > 4);
        assertEquals(List.of("steps.x", "steps.y"), figure.table().names());
    }

    @Test
    void aLineUponAMapHasACasing() {
        Plot.Line line = new Plot.Line("path", Doubles.of(0, 1), Doubles.of(0.5, 0.5), 3, Plot.Stroke.STRONG);
        MapGround ground = MapGround.of(Grid.sample(Surfaces.ALL.get("saddle"), FRAME, 20, 20));
        Plot map = Plot.of("", "x", "y", FRAME, new Plot.Ground(ground), line);
        PlotsFigure upon = new PlotsFigure("upon", List.of(map), 1, 0.8);
        Rectangle2D box = PlotPainter.box(map, AREA, PlotPainter.left(map));
        BufferedImage image = painted(upon, SCALE);
        int column = (int) (SCALE * box.getCenterX());
        int cased = 0;
        for (int y = (int) (SCALE * (box.getY() + 5)); y < SCALE * (box.getMaxY() - 5); y++) {
            cased += near(new Color(image.getRGB(column, y)), Palette.LIGHT.casing()) ? 1 : 0;
        }
        assertTrue(cased >= SCALE, "rows of casing: " + cased);
    }

    @Test
    void aLineThatLeavesThePlotEndsAtItsEdge() {
        Plot.Line steep = new Plot.Line("steep", Doubles.of(0.4, 0.6), Doubles.of(-9, 9), 3, Plot.Stroke.STRONG);
        Plot plot = EMPTY.and(steep);
        Rectangle2D box = PlotPainter.box(plot, AREA, PlotPainter.left(plot));
        BufferedImage image = painted(new PlotsFigure("steep", List.of(plot), 1, 0.8), SCALE);
        int inside = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (near(new Color(image.getRGB(x, y)), Palette.LIGHT.color(3))) {
                    assertTrue(y >= SCALE * (box.getY() - 1.5) && y <= SCALE * (box.getMaxY() + 1.5), "row " + y);
                    inside++;
                }
            }
        }
        assertTrue(inside > 0);
    }

    @Test
    void longNumbersWidenTheMarginOfAllPlotsAlike() {
        Plot fine = Plot.of("", "x", "y", new Domain(0, 1, 0.19988, 0.20011));
        assertTrue(PlotPainter.left(fine) > PlotPainter.left(EMPTY));
        PlotsFigure figure = new PlotsFigure("fine", List.of(fine, EMPTY), 1, 0.8);
        BufferedImage image = painted(figure);
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(Palette.LIGHT.background(), new Color(image.getRGB(0, y)), "cut in row " + y);
        }
        assertEquals(
                figure.placeIn(0, AREA, 100, 50).x(),
                figure.placeIn(1, AREA, 100, 50).x(),
                1e-12);
    }

    private static BufferedImage painted(PlotsFigure figure) {
        return painted(figure, 1);
    }

    private static BufferedImage painted(PlotsFigure figure, int scale) {
        BufferedImage image = new BufferedImage(300 * scale, 260 * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setColor(Palette.LIGHT.background());
        graphics.fill(AREA);
        figure.paint(graphics, AREA, Palette.LIGHT);
        graphics.dispose();
        return image;
    }

    private static int pixels(BufferedImage image, Color color) {
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += near(new Color(image.getRGB(x, y)), color) ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean near(Color one, Color other) {
        int off = Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
        return off < 60;
    }
}

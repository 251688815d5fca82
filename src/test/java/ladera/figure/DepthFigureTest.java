package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import ladera.num.Doubles;
import org.junit.jupiter.api.Test;

/** Curves against depth, and histograms of a layer, as pixels. */
class DepthFigureTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(10, 10, 480, 260);
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final Doubles NONE = Doubles.of();
    private static final int GROUND = Palette.LIGHT.background().getRGB();

    @Test
    void infinityAndZeroHaveLinesOfTheirOwnAtTheEdges() {
        DepthFigure figure = figure(
                curve(0, Doubles.of(1, 1e100, INFINITE, INFINITE, INFINITE)), curve(3, Doubles.of(1, 1e-200, 0, 0, 0)));
        BufferedImage picture = paint(figure, 500, 280);
        Rectangle2D plot = figure.plot(AREA);
        Rectangle2D top = new Rectangle2D.Double(plot.getCenterX() + 20, plot.getY(), plot.getWidth() / 2 - 30, 15);
        Rectangle2D bottom =
                new Rectangle2D.Double(plot.getCenterX() + 20, plot.getMaxY() - 15, plot.getWidth() / 2 - 30, 15);
        assertTrue(near(picture, top, Palette.LIGHT.color(0)) > 100, "a line at infinity");
        assertTrue(near(picture, bottom, Palette.LIGHT.color(3)) > 100, "a line at 0");
        assertEquals(0, near(picture, top, Palette.LIGHT.color(3)));
        DepthFigure finite = figure(curve(0, Doubles.of(1, 10, 100, 1000, 10000)));
        assertTrue(DepthScale.of(finite.curves(), true).up(10_000) < 1, "no room is lost where nothing overflows");
    }

    @Test
    void whatStaysWithinTwoDecadesLooksLevel() {
        DepthScale scale = DepthScale.of(List.of(curve(0, Doubles.of(2, 1.9, 1.5, 1.4, 1.3))), true);
        assertTrue(Math.abs(scale.up(2) - scale.up(1.3)) < 0.11);
        DepthScale wide = DepthScale.of(List.of(curve(0, Doubles.of(1e-300, 1, 1e300, 1, 1))), true);
        assertTrue(wide.up(1e-300) > 0.02 && wide.up(1e300) < 0.98);
    }

    @Test
    void figuresAboveEachOtherShareTheirDepthAxisAndAPlaceIsALayer() {
        DepthFigure one = figure(curve(0, Doubles.of(1, 2, 3, 4, 5)));
        DepthFigure other = figure(curve(0, Doubles.of(1e-200, 2, 3, 4, 1e250)));
        assertEquals(one.plot(AREA).getX(), other.plot(AREA).getX());
        assertEquals(one.plot(AREA).getWidth(), other.plot(AREA).getWidth());
        Rectangle2D plot = one.plot(AREA);
        for (int layer = 0; layer <= 4; layer++) {
            assertEquals(layer, one.layerAt(AREA, plot.getX() + plot.getWidth() * layer / 4 + 3));
        }
        assertEquals(0, one.layerAt(AREA, -50));
        assertEquals(4, one.layerAt(AREA, 5000));
    }

    @Test
    void theTheoryIsDrawnOverCurvesAndShowsAloneWhileNothingIsMeasured() {
        Doubles theory = Doubles.of(1, 10, 100, 1000, 10000);
        DepthFigure alone = figure(new DepthCurve("He", 0, NONE, NONE, NONE, NONE, theory));
        BufferedImage before = paint(alone, 500, 280);
        assertEquals(0, near(before, alone.plot(AREA), Palette.LIGHT.color(0)));
        assertTrue(near(before, alone.plot(AREA), Palette.LIGHT.text()) > 60);
        DepthFigure both = figure(new DepthCurve("He", 0, theory, theory, theory, theory, theory));
        BufferedImage after = paint(both, 500, 280);
        assertTrue(near(after, both.plot(AREA), Palette.LIGHT.color(0)) > 100);
        assertTrue(near(after, both.plot(AREA), Palette.LIGHT.text()) > 30);
    }

    @Test
    void nothingIsPaintedOutsideTheAreaWhateverTheNumbers() {
        double[][] nasty = {
            {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN},
            {0, 0, 0, 0, 0},
            {INFINITE, INFINITE, INFINITE, INFINITE, INFINITE},
            {Double.MIN_VALUE, 1, Double.MAX_VALUE, 0, INFINITE},
            {1, Double.NaN, 1, Double.NaN, 1}
        };
        for (double[] values : nasty) {
            for (boolean log : new boolean[] {true, false}) {
                DepthFigure figure = new DepthFigure(
                        "nasty",
                        text(),
                        log,
                        true,
                        List.of(curve(0, Doubles.of(values))),
                        new DepthFigure.Extent(4, 2),
                        true);
                BufferedImage picture = paint(figure, 500, 280);
                for (int x = 0; x < 500; x++) {
                    assertEquals(GROUND, picture.getRGB(x, 4));
                    assertEquals(GROUND, picture.getRGB(x, 275));
                }
                for (int y = 0; y < 280; y++) {
                    assertEquals(GROUND, picture.getRGB(4, y));
                    assertEquals(GROUND, picture.getRGB(495, y));
                }
            }
        }
    }

    @Test
    void theTableHasEveryNumberBehindThePicture() {
        Doubles median = Doubles.of(1, 2, 3, 4, 5);
        Table table = figure(new DepthCurve("He", 0, median, median, median, Doubles.of(2, 3, 4, 5, 6), NONE))
                .table();
        assertEquals(List.of("layer", "median1", "lower1", "upper1", "mean1", "theory1"), table.names());
        assertEquals(Doubles.of(0, 1, 2, 3, 4), table.columns().get(0));
        assertEquals(Doubles.of(2, 3, 4, 5, 6), table.columns().get(4));
    }

    @Test
    void histogramsSayWhatIsZeroAndWhatCannotBeDrawn() {
        LayerPanel bars = new LayerPanel("He", 0, Doubles.of(0.1, 0.3, 0.1), -1, 1, 0.5, false, "\u03c3 1", "");
        LayerPanel none = new LayerPanel("large", 3, NONE, 0, 0, 0, false, "", "infinite");
        LayerHistogramsFigure figure = new LayerHistogramsFigure("layer", List.of(bars, none), 0);
        Rectangle2D area = new Rectangle2D.Double(10, 10, 170, 240);
        BufferedImage picture = paint(figure, area, 190, 260);
        Color spike = Palette.LIGHT.color(0);
        assertTrue(near(picture, new Rectangle2D.Double(90, 30, 12, 70), spike) > 60, "half are exactly 0");
        assertTrue(near(picture, new Rectangle2D.Double(10, 140, 170, 110), Palette.LIGHT.muted()) > 20, "said");
        assertEquals(
                List.of("from1", "share1", "from2", "share2"), figure.table().names());
        assertEquals(-1, figure.table().columns().get(0).get(0));
        LayerHistogramsFigure alike = new LayerHistogramsFigure("layer", List.of(bars), 100);
        assertTrue(
                near(paint(alike, area, 190, 260), area, spike) < near(picture, area, spike) + 60,
                "over a hundredfold span the bars are a line");
    }

    private static DepthCurve curve(int style, Doubles values) {
        return new DepthCurve("curve", style, values, values, values, values, NONE);
    }

    private static DepthFigure figure(DepthCurve... curves) {
        return new DepthFigure("depth", text(), true, true, List.of(curves), new DepthFigure.Extent(4, 1), false);
    }

    private static DepthText text() {
        return new DepthText("variance", "layer", "median", "half", "mean", "theory", "overflow", "underflow");
    }

    private static BufferedImage paint(Figure figure, int width, int height) {
        return paint(figure, AREA, width, height);
    }

    private static BufferedImage paint(Figure figure, Rectangle2D area, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Palette.LIGHT.background());
        graphics.fillRect(0, 0, width, height);
        figure.paint(graphics, area, Palette.LIGHT);
        graphics.dispose();
        return image;
    }

    private static int near(BufferedImage image, Rectangle2D within, Color color) {
        BufferedImage part = image.getSubimage(
                (int) within.getX(), (int) within.getY(), (int) within.getWidth(), (int) within.getHeight());
        return Pixels.near(part, color.getRGB() & 0xffffff, 40);
    }
}

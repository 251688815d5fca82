package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Series;
import org.junit.jupiter.api.Test;

final class CurvesFigureTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 450, 170);
    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double TINY = Double.MIN_VALUE;

    private static List<Series> nasty() {
        List<Series> nasty = new ArrayList<>(List.of(
                Series.empty(),
                Series.of(NAN),
                Series.of(NAN, NAN, NAN),
                Series.of(INFINITE, -INFINITE),
                Series.of(1, INFINITE, 2),
                Series.of(-INFINITE, 1),
                Series.of(1e308, -1e308),
                Series.of(Double.MAX_VALUE, Double.MAX_VALUE),
                Series.of(-Double.MAX_VALUE, 0),
                Series.of(1e150, -1e150),
                Series.of(1e151, 1)));
        nasty.addAll(List.of(
                Series.of(TINY),
                Series.of(TINY, 2 * TINY, 3 * TINY),
                Series.of(TINY, 1e150),
                Series.of(-TINY, TINY),
                Series.of(1e-310, 1e-300),
                Series.of(0),
                Series.of(0, 0, 0),
                Series.of(-0.0, 0.0),
                Series.of(5),
                Series.of(5, 5, 5, 5)));
        nasty.addAll(List.of(
                Series.of(-5, -5),
                Series.of(-1, -2, -3),
                Series.of(-1, 0, 1),
                Series.of(1, 1 + 1e-16),
                Series.of(1, 1 + 2e-16, 1 - 1e-16),
                Series.of(1e15, 1e15 + 1),
                Series.of(1e-15, 1),
                Series.of(1, NAN, 1, NAN, 1),
                Series.of(NAN, 3, NAN),
                Series.of(1e-323, 1e-322, 1)));
        return nasty;
    }

    @Test
    void noSeriesIsTooNastyToPaint() {
        List<Series> nasty = nasty();
        assertTrue(nasty.size() >= 30);
        for (Series values : nasty) {
            for (boolean log : new boolean[] {true, false}) {
                for (double present : new double[] {0, 1, NAN, INFINITE, 1e300}) {
                    paint(log, present, Curve.of("a", values, 0));
                }
                paint(log, 2, Curve.of("a", values, 0), Curve.of("b", Series.of(1, 2, 3), 1));
                paint(log, 2, new Curve("a", values, Series.of(1, 2, 3, 4), 2, 0, false, false));
                paint(log, 2, new Curve("a", Series.empty(), values, 9, 0, true, false));
                paint(log, 2, new Curve("a", Series.empty(), values, 9, 0, false, true));
            }
        }
        for (Series values : nasty) {
            List<Curve> all = new ArrayList<>(List.of(Curve.of("a", values, 0)));
            nasty.forEach(other -> all.add(Curve.of("b", other, 1)));
            paint(true, 1, all.toArray(new Curve[0]));
            paint(false, 1, all.toArray(new Curve[0]));
        }
    }

    @Test
    void noAreaIsTooSmall() {
        for (int size : new int[] {1, 8, 20, 50}) {
            Gallery.render(Gallery.lossCurves(60), size, size, 1, Palette.LIGHT);
            Gallery.render(Gallery.lossCurves(60).forPrint("step"), 3 * size, size, 1, Palette.LIGHT);
        }
    }

    @Test
    void eachCurveIsSeenInItsColourInBothThemes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage image = Gallery.render(Gallery.lossCurves(60), 450, 170, 1, palette);
            for (int style = 0; style < 4; style++) {
                int seen = Pixels.near(image, palette.color(style).getRGB(), 12);
                assertTrue(seen > 100, "style " + style + " " + seen);
            }
        }
    }

    @Test
    void whatLiesAheadIsPale() {
        CurvesFigure whole = Gallery.lossCurves(60);
        CurvesFigure early = Gallery.lossCurves(10);
        int color = Palette.LIGHT.color(0).getRGB();
        BufferedImage earlyImage = Gallery.render(early, 450, 170, 1, Palette.LIGHT);
        BufferedImage wholeImage = Gallery.render(whole, 450, 170, 1, Palette.LIGHT);
        assertTrue(Pixels.near(earlyImage, color, 12) < Pixels.near(wholeImage, color, 12) / 2);
        assertEquals(whole.plot(AREA), early.plot(AREA), "the axes stay as one goes back");
    }

    @Test
    void aStoppedCurveEndsInARedCrossWhereItLeftThePicture() {
        Curve stopped = new Curve("a", Series.empty(), Series.of(1, 10, 100, INFINITE), 4, 0, false, true);
        CurvesFigure figure = new CurvesFigure("loss", "", true, List.of(stopped), 3);
        BufferedImage image = Gallery.render(figure, 450, 170, 1, Palette.LIGHT);
        assertTrue(Pixels.near(image, Palette.LIGHT.alarm().getRGB(), 12) > 5);
    }

    @Test
    void whereARunLeavesThePictureAMarkSaysSo() {
        Curve calm = Curve.of("calm", Series.of(1, 0.5, 0.2, 0.1, 0.05), 0);
        Curve away = new Curve("away", Series.empty(), Series.of(1, 1e30, 1e60, 1e90), 4, 1, false, true);
        CurvesFigure figure = new CurvesFigure("loss", "", true, List.of(calm, away), 4);
        for (CurvesFigure either : List.of(figure, figure.forPrint("step"))) {
            for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
                BufferedImage image = Gallery.render(either, 450, 170, 1, palette);
                Rectangle2D plot = either.plot(AREA);
                BufferedImage top = image.getSubimage(
                        (int) plot.getX(), (int) plot.getY(), (int) plot.getWidth() / 4, (int) plot.getHeight() / 5);
                assertTrue(Pixels.near(top, palette.alarm().getRGB(), 12) > 10);
                assertTrue(Pixels.near(top, palette.muted().getRGB(), 40) > 10, "how far it went");
            }
        }
    }

    @Test
    void theNoteIsShownOnlyWhereValuesWereLeftOut() {
        Curve torn = Curve.of("a", Series.of(1, -1, 2), 0);
        assertEquals(1, new CurvesFigure("loss", "", true, List.of(torn), 2).omitted());
        CurvesFigure log = new CurvesFigure("loss", "", true, List.of(torn), 2);
        CurvesFigure linear = new CurvesFigure("loss", "", false, List.of(torn), 2);
        assertTrue(words(log.withOmission("left out")) > words(log));
        assertEquals(words(linear.withOmission("left out")), words(linear));
    }

    private static int words(CurvesFigure figure) {
        BufferedImage image = Gallery.render(figure, 450, 170, 1, Palette.LIGHT);
        return Pixels.differing(
                image.getSubimage(0, 0, 450, 15), Palette.LIGHT.background().getRGB());
    }

    @Test
    void tickLabelsAreNeverCut() {
        for (CurvesFigure figure :
                List.of(Gallery.lossCurves(60), Gallery.lossCurves(60).forPrint("step"))) {
            for (int width : new int[] {200, 333, 450, 900}) {
                BufferedImage image = Gallery.render(figure, width, 170, 1, Palette.LIGHT);
                int background = Palette.LIGHT.background().getRGB();
                assertEquals(0, Pixels.differing(image.getSubimage(0, 0, 2, 170), background), "left");
                assertEquals(0, Pixels.differing(image.getSubimage(width - 2, 0, 2, 170), background), "right");
                assertEquals(0, Pixels.differing(image.getSubimage(0, 168, width, 2), background), "below");
                assertEquals(0, Pixels.differing(image.getSubimage(0, 0, width, 2), background), "above");
            }
        }
    }

    @Test
    void aPlaceIsReadAsAStep() {
        CurvesFigure figure = Gallery.lossCurves(60);
        Rectangle2D plot = figure.plot(AREA);
        assertEquals(0, figure.toX(AREA, plot.getMinX()), 1e-12);
        assertEquals(60, figure.toX(AREA, plot.getMaxX()), 1e-12);
    }

    @Test
    void theTableHoldsWhatWasMeasured() {
        Curve curve = new Curve("a", Series.of(0, 10, 20), Series.of(3, NAN, -1), 2, 0, false, false);
        Table table = new CurvesFigure("loss", "", true, List.of(curve), 1).table();
        assertEquals(List.of("x1", "y1"), table.names());
        assertEquals(20, table.columns().get(0).get(2));
        assertEquals(-1, table.columns().get(1).get(2));
    }

    private static void paint(boolean log, double present, Curve... curves) {
        CurvesFigure figure = new CurvesFigure("loss", "loss", log, List.of(curves), present);
        Gallery.render(figure, 200, 90, 1, Palette.LIGHT);
        figure.table();
    }
}

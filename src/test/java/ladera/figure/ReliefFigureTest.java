package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import ladera.num.PlanePoint;
import ladera.num.Refusal;
import ladera.num.Series;
import org.junit.jupiter.api.Test;

class ReliefFigureTest {
    private static final int SIDE = 470;
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, SIDE, SIDE);

    @Test
    void surfacePathsAndTypeAreThereInBothPalettesAndAtBothScales() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int scale = 1; scale <= 2; scale++) {
                BufferedImage image = Gallery.render(ReliefSamples.course(), SIDE, SIDE, scale, palette);
                int background = palette.background().getRGB();
                int painted = Pixels.differing(image, background);
                assertTrue(painted > 0.2 * image.getWidth() * image.getHeight(), "painted " + painted);
                assertTrue(Pixels.near(image, Viridis.rgb(1), 12) > 20 * scale * scale, "the hill's top");
                for (int style : new int[] {0, 1, 3}) {
                    int found = Pixels.near(image, palette.color(style).getRGB(), 6);
                    assertTrue(found > 20 * scale * scale, "path " + style + ": " + found);
                }
                assertTrue(Pixels.near(image, palette.text().getRGB(), 24) > 10 * scale, "names");
            }
        }
    }

    @Test
    void theCuspIsAHoleInTheHillHoweverManyPointsTheGridHas() {
        for (int side : new int[] {40, 81, 160, 200, 401}) {
            ReliefFigure figure = ReliefSamples.course(side);
            BufferedImage image = Gallery.render(figure, SIDE, SIDE, 2, Palette.LIGHT);
            double[] near = rim(figure, 1);
            double[] far = rim(figure, -1);
            int brightest = 0;
            int darkest = 255;
            for (double share = 0; share <= 1; share += 0.01) {
                double x = far[0] + share * (near[0] - far[0]);
                double y = far[1] + share * (near[1] - far[1]);
                int red = image.getRGB((int) (2 * x), (int) (2 * y)) >> 16 & 0xff;
                brightest = Math.max(brightest, red);
                darkest = Math.min(darkest, red);
            }
            assertTrue(brightest > 230, side + ": rim " + brightest);
            assertTrue(darkest < brightest - 100, side + ": hole " + darkest);
        }
    }

    /** Where the highest ring of the course's surface is seen, nearest to the eye or farthest from it. */
    private static double[] rim(ReliefFigure figure, int side) {
        Perspective perspective = ReliefAxes.perspective(figure, AREA);
        double x = side * 0.8233 * Math.cos(figure.camera().azimuth());
        double y = side * 0.8233 * Math.sin(figure.camera().azimuth());
        double[] place = new double[3];
        perspective.project(perspective.box().across(x), perspective.box().along(y), ReliefBox.CEILING, place);
        return place;
    }

    @Test
    void whatTheHillHidesOfAPathIsPaler() {
        Series x = Series.of(1.2, 1.8);
        Series z = Series.of(0.65, 0.15);
        Series zero = Series.of(0, 0);
        ReliefFigure bare = ReliefSamples.course(101);
        Trace trace = new Trace(x, zero, z, 2, 3, false, false);
        ReliefFigure figure = new ReliefFigure(bare.ground(), List.of(trace), List.of());
        Camera before = new Camera(0, 0.4, 1, 0, 0);
        Camera behind = new Camera(Math.PI, 0.4, 1, 0, 0);
        int color = Palette.LIGHT.color(3).getRGB();
        BufferedImage seen = Gallery.render(figure.withCamera(before), SIDE, SIDE, 2, Palette.LIGHT);
        BufferedImage hidden = Gallery.render(figure.withCamera(behind), SIDE, SIDE, 2, Palette.LIGHT);
        BufferedImage without = Gallery.render(bare.withCamera(behind), SIDE, SIDE, 2, Palette.LIGHT);
        assertTrue(Pixels.near(seen, color, 6) > 200);
        assertEquals(0, Pixels.near(hidden, color, 6));
        int shining = 0;
        for (int k = 0; k < 4 * SIDE * SIDE; k++) {
            int at = without.getRGB(k % (2 * SIDE), k / (2 * SIDE));
            shining += Pixels.distance(at, hidden.getRGB(k % (2 * SIDE), k / (2 * SIDE))) > 30 ? 1 : 0;
        }
        assertTrue(shining > 200, "shining through: " + shining);
    }

    @Test
    void holesShowWhatIsBehind() {
        BufferedImage image = Gallery.render(ReliefSamples.torn(), SIDE, SIDE, 1, Palette.LIGHT);
        ReliefFigure figure = ReliefSamples.torn();
        Perspective perspective = ReliefAxes.perspective(figure, AREA);
        double[] place = new double[3];
        perspective.project(-0.85, -0.73, ReliefBox.FLOOR, place);
        int seen = image.getRGB((int) place[0], (int) place[1]);
        assertTrue(Pixels.distance(seen, 0xffffff) < 30, Integer.toHexString(seen));
    }

    @Test
    void nothingIsPaintedOutsideTheAreaAndTheGraphicsStayAsTheyWere() {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, 400, 400);
        graphics.setColor(Color.PINK);
        ReliefFigure near = ReliefSamples.course().withCamera(Camera.HOME.zoomed(5, 0, 0));
        near.paint(graphics, new Rectangle2D.Double(100, 120, 200, 180), Palette.LIGHT);
        assertEquals(Color.PINK, graphics.getColor());
        assertTrue(graphics.getTransform().isIdentity());
        assertEquals(null, graphics.getClip());
        int outside = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                boolean inside = x >= 100 && x < 300 && y >= 120 && y < 300;
                outside += !inside && image.getRGB(x, y) != Color.GREEN.getRGB() ? 1 : 0;
            }
        }
        assertEquals(0, outside);
    }

    @Test
    void typeIsNeitherCutNorOverlappingWhicheverWayTheBoxTurns() {
        ReliefFigure figure = ReliefSamples.saddle();
        for (int turn = 0; turn < 120; turn++) {
            Camera camera = new Camera(turn * Math.PI / 60, turn % 5 * 0.35, 1, 0, 0);
            Perspective perspective = ReliefAxes.perspective(figure.withCamera(camera), AREA);
            List<AxisText> texts = new ReliefAxes(figure.ground(), "f", perspective).texts();
            assertTrue(texts.size() >= 4, camera + ": " + texts.size());
            for (AxisText text : texts) {
                assertTrue(AREA.contains(text.bounds()), camera + " cuts " + text.text() + text.bounds());
                for (AxisText other : texts) {
                    assertFalse(other != text && other.bounds().intersects(text.bounds()), camera + " " + text.text());
                }
            }
        }
    }

    @Test
    void anExaggerationOutOfRangeIsRefused() {
        assertThrows(Refusal.class, () -> ReliefSamples.saddle().withExaggeration(0));
        assertThrows(Refusal.class, () -> ReliefSamples.saddle().withExaggeration(Double.NaN));
    }

    @Test
    void aStartBeyondTheDomainIsLeftOut() {
        MapGround ground = ReliefSamples.saddle().ground();
        Start far = new Start(new PlanePoint(9, 9), 0, true);
        ReliefFigure figure = new ReliefFigure(ground, List.of(), List.of(far));
        assertEquals(List.of(), new ReliefScene(figure, ReliefMesh.of(ground), AREA, Palette.LIGHT).dots());
    }
}

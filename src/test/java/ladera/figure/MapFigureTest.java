package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.PlanePoint;
import ladera.num.Series;
import org.junit.jupiter.api.Test;

final class MapFigureTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 450, 450);

    private static MapFigure bare(Grid grid) {
        return new MapFigure(MapGround.of(grid), List.of(), List.of());
    }

    @Test
    void pointsAndPlacesAreTurnedIntoEachOther() {
        MapFigure figure = bare(Planes.rosenbrock());
        Rectangle2D area = new Rectangle2D.Double(13, 7, 520, 300);
        for (double x = -2; x <= 2; x += 0.37) {
            for (double y = -1; y <= 3; y += 0.41) {
                PlanePoint pixel = figure.toPixel(area, x, y);
                PlanePoint back = figure.toPoint(area, pixel.x(), pixel.y());
                assertEquals(x, back.x(), 1e-12);
                assertEquals(y, back.y(), 1e-12);
                assertTrue(figure.plot(area).contains(pixel.x(), pixel.y()) || x == 2 || y == -1);
            }
        }
        Rectangle2D plot = figure.plot(area);
        assertEquals(new PlanePoint(-2, 3), figure.toPoint(area, plot.getMinX(), plot.getMinY()));
    }

    @Test
    void unitsAreEqualWhereTheSidesAreComparable() {
        for (Domain domain : List.of(Domain.square(4), new Domain(-2, 2, -1, 1), new Domain(0, 1, 0, 2.5))) {
            Rectangle2D plot = bare(Planes.grid(Planes.BOWL, domain)).plot(AREA);
            assertEquals(
                    plot.getWidth() / domain.width(),
                    plot.getHeight() / domain.height(),
                    1 / domain.width() + 1 / domain.height());
        }
        Rectangle2D stretched =
                bare(Planes.grid(Planes.BOWL, new Domain(-100, 100, 0, 1e-3))).plot(AREA);
        assertTrue(stretched.getHeight() > 350);
    }

    @Test
    void theHeatOfAPixelIsTheColourOfItsValue() {
        for (Grid grid : List.of(Planes.course(), Planes.rosenbrock())) {
            Tone tone = Tone.of(grid);
            BufferedImage heat = Heat.image(grid, tone, 173, 91);
            for (int py = 0; py < 91; py += 7) {
                for (int px = 0; px < 173; px += 5) {
                    double x = grid.domain().xMin()
                            + (px + 0.5) / 173 * grid.domain().width();
                    double y = grid.domain().yMax()
                            - (py + 0.5) / 91 * grid.domain().height();
                    int expected = 0xff000000 | Viridis.rgb(tone.at(grid.at(x, y)));
                    assertTrue(Pixels.distance(expected, heat.getRGB(px, py)) <= 3, px + ", " + py);
                }
            }
        }
    }

    @Test
    void theHeatIsPaintedAtTheDevicesResolution() {
        Grid grid = Planes.course();
        MapGround ground = new MapGround(grid, Tone.of(grid), Doubles.of(), List.of(), Doubles.of(), "x", "y");
        MapFigure figure = new MapFigure(ground, List.of(), List.of());
        BufferedImage image = Gallery.render(figure, 450, 450, 2, Palette.LIGHT);
        Rectangle2D plot = figure.plot(AREA);
        for (double place = 20.5; place < 2 * plot.getWidth() - 20; place += 13) {
            int px = (int) (2 * plot.getX() + place);
            int py = (int) (2 * plot.getY() + 0.4 * place);
            PlanePoint point = figure.toPoint(AREA, (px + 0.5) / 2, (py + 0.5) / 2);
            int expected = Viridis.rgb(ground.tone().at(grid.at(point.x(), point.y())));
            assertTrue(Pixels.distance(expected, image.getRGB(px, py)) <= 3, px + ", " + py);
        }
    }

    @Test
    void whereThereIsNoValueThereIsNoHeat() {
        MapFigure figure = bare(Planes.grid(Planes.TORN, Domain.square(2)));
        BufferedImage image = Gallery.render(figure, 450, 450, 1, Palette.LIGHT);
        PlanePoint hole = figure.toPixel(AREA, -1.5, -1.5);
        assertEquals(Color.WHITE.getRGB(), image.getRGB((int) hole.x(), (int) hole.y()));
    }

    @Test
    void nothingIsPaintedOutsideTheArea() {
        MapGround ground = MapGround.of(Planes.course());
        List<Start> corners =
                List.of(new Start(new PlanePoint(4, 4), 0, true), new Start(new PlanePoint(-4, -4), 0, true));
        MapFigure atCorners = new MapFigure(ground, List.of(), corners);
        for (Figure figure : List.of(atCorners, Gallery.courseMap(), Gallery.rosenbrockMap(), Gallery.lossCurves(40))) {
            Rectangle2D area = new Rectangle2D.Double(60, 40, 300, 260);
            BufferedImage image = new BufferedImage(450, 400, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            figure.paint(graphics, area, Palette.LIGHT);
            graphics.setClip(null);
            graphics.setBackground(new Color(0, true));
            graphics.clearRect(60, 40, 300, 260);
            graphics.dispose();
            assertEquals(0, Pixels.differing(image, 0), figure.id());
        }
    }

    @Test
    void theGraphicsAreLeftAsTheyWere() {
        for (Figure figure : List.of(Gallery.courseMap(), Gallery.lossCurves(40))) {
            Graphics2D graphics = new BufferedImage(450, 450, BufferedImage.TYPE_INT_RGB).createGraphics();
            graphics.translate(3, 4);
            graphics.clipRect(10, 10, 400, 400);
            Stroke stroke = new BasicStroke(7);
            graphics.setStroke(stroke);
            graphics.setPaint(Color.MAGENTA);
            graphics.setFont(Typeface.plain(31));
            AffineTransform transform = graphics.getTransform();
            Shape clip = graphics.getClip();
            Object hints = graphics.getRenderingHints().clone();
            figure.paint(graphics, AREA, Palette.DARK);
            assertEquals(transform, graphics.getTransform());
            assertEquals(clip, graphics.getClip());
            assertEquals(stroke, graphics.getStroke());
            assertEquals(Color.MAGENTA, graphics.getPaint());
            assertEquals(Typeface.plain(31), graphics.getFont());
            assertEquals(hints, graphics.getRenderingHints());
        }
    }

    @Test
    void aPathIsSeenInItsColourAndItsHeadIsThere() {
        Trace trace = new Trace(Series.of(-3, 3), Series.of(-3, -3), Series.of(0, 0), 2, 3, false, false);
        MapFigure figure = new MapFigure(MapGround.of(Planes.course()), List.of(trace), List.of());
        BufferedImage image = Gallery.render(figure, 450, 450, 1, Palette.LIGHT);
        PlanePoint middle = figure.toPixel(AREA, 0, -3);
        int color = Palette.LIGHT.color(3).getRGB();
        assertTrue(Pixels.distance(color, image.getRGB((int) middle.x(), (int) middle.y())) < 60);
        PlanePoint head = figure.toPixel(AREA, 3, -3);
        assertEquals(color, image.getRGB((int) head.x(), (int) head.y()));
    }

    @Test
    void onlyThePartThatIsDrawnIsSeen() {
        Series x = Series.of(-3, -2, 3);
        Trace trace = new Trace(x, Series.of(-3, -3, -3), x, 2, 3, false, false);
        MapFigure figure = new MapFigure(MapGround.of(Planes.course()), List.of(trace), List.of());
        BufferedImage image = Gallery.render(figure, 450, 450, 1, Palette.LIGHT);
        PlanePoint ahead = figure.toPixel(AREA, 1, -3);
        int color = Palette.LIGHT.color(3).getRGB();
        assertTrue(Pixels.distance(color, image.getRGB((int) ahead.x(), (int) ahead.y())) > 60);
    }

    @Test
    void aHeadBeyondTheFrameIsAnArrowAtItsEdge() {
        int color = Palette.LIGHT.color(3).getRGB();
        for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            Trace trace = new Trace(
                    Series.of(0, 1e9 * way[0]), Series.of(0, 1e9 * way[1]), Series.of(0, 0), 2, 3, false, false);
            MapFigure figure = new MapFigure(MapGround.of(Planes.course()), List.of(trace), List.of());
            BufferedImage image = Gallery.render(figure, 450, 450, 1, Palette.LIGHT);
            PlanePoint edge = figure.toPixel(AREA, 4 * way[0], 4 * way[1]);
            int x = (int) edge.x();
            int y = (int) edge.y();
            assertEquals(color, image.getRGB(x - 7 * way[0], y + 7 * way[1]), "the arrow's middle");
            assertEquals(color, image.getRGB(x - 12 * way[0] + 3 * way[1], y + 12 * way[1] + 3 * way[0]), "its wing");
        }
    }

    @Test
    void aStartBeyondTheFrameIsNotPainted() {
        MapGround ground = MapGround.of(Planes.course());
        Start outside = new Start(new PlanePoint(4.3, 0), Start.SHARED, false);
        BufferedImage with =
                Gallery.render(new MapFigure(ground, List.of(), List.of(outside)), 450, 450, 1, Palette.LIGHT);
        BufferedImage without = Gallery.render(new MapFigure(ground, List.of(), List.of()), 450, 450, 1, Palette.LIGHT);
        for (int y = 0; y < 450; y++) {
            for (int x = 0; x < 450; x++) {
                assertEquals(without.getRGB(x, y), with.getRGB(x, y));
            }
        }
    }

    @Test
    void aStoppedRunEndsInARedCross() {
        Trace trace = Planes.stopped(new Trace(
                Series.of(-3, 3, Double.NaN), Series.of(-3, -3, 1e200), Series.of(0, 0, 0), 3, 0, false, false));
        MapFigure figure = new MapFigure(MapGround.of(Planes.course()), List.of(trace), List.of());
        BufferedImage image = Gallery.render(figure, 450, 450, 1, Palette.LIGHT);
        PlanePoint head = figure.toPixel(AREA, 3, -3);
        assertEquals(Palette.LIGHT.alarm().getRGB(), image.getRGB((int) head.x(), (int) head.y()));
    }

    @Test
    void wildPathsAndTinyAreasHarmNothing() {
        double[] wild = {0, Double.NaN, 1e308, -1e308, Double.POSITIVE_INFINITY, 1e-320, 3, -3, 1e150};
        Trace trace = new Trace(Series.of(wild), Series.of(wild), Series.of(wild), wild.length, 0, false, false);
        Trace none = new Trace(Series.empty(), Series.empty(), Series.empty(), 0, 1, false, true);
        MapFigure figure = new MapFigure(
                MapGround.of(Planes.course()),
                List.of(trace, Planes.ghost(trace), Planes.stopped(trace), none),
                List.of(new Start(new PlanePoint(1e9, 0), 0, true)));
        for (int size : new int[] {1, 5, 30, 80, 450}) {
            Gallery.render(figure, size, size, 1, Palette.LIGHT);
            Gallery.render(figure.withLegend(List.of(new Legend.Entry("a", 0))), size, 2 * size, 1.5, Palette.DARK);
        }
    }

    @Test
    void theTableHoldsTheGridAndThePathsAsDrawn() {
        Table table = Gallery.rosenbrockMap().table();
        assertEquals(
                List.of("grid_x", "grid_y", "grid_f", "level", "x1", "y1", "f1"),
                table.names().subList(0, 7));
        assertEquals(401, table.columns().get(4).size());
        assertEquals(-1.2, table.columns().get(4).get(0));
    }
}

package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import org.junit.jupiter.api.Test;

final class IsolineLabelsTest {
    private static final List<Grid> GRIDS = List.of(
            Planes.course(),
            Planes.rosenbrock(),
            Planes.grid(Planes.HIMMELBLAU, Domain.square(6)),
            Planes.grid(Planes.BEALE, Domain.square(4.5)),
            Planes.grid(Planes.ACKLEY, Domain.square(5)));

    private static final int[][] SIZES = {{450, 450}, {260, 300}, {1000, 900}};

    /** What a test does with the labels of one map. */
    private interface Check {
        void check(MapGround ground, MapLayout layout, List<PixelLine> lines, List<LineLabel> labels);
    }

    @Test
    void numbersLieInsideTheFrameAndApart() {
        onEveryMap((ground, layout, lines, labels) -> {
            for (LineLabel label : labels) {
                assertTrue(layout.plot().contains(label.box()), label.text());
                long touching = labels.stream()
                        .filter(other -> label.box().intersects(other.box()))
                        .count();
                assertEquals(1, touching, label.text() + " meets only itself");
            }
        });
    }

    @Test
    void numbersStandUprightOnTheirOwnLine() {
        onEveryMap((ground, layout, lines, labels) -> {
            for (LineLabel label : labels) {
                assertTrue(Math.abs(label.angle()) <= Math.PI / 2 + 1e-12);
                double value = ground.grid()
                        .at(
                                layout.point(label.x(), label.y()).x(),
                                layout.point(label.x(), label.y()).y());
                double off = Math.abs(ground.tone().at(value)
                        - ground.tone().at(label.line().line.level()));
                assertTrue(off < 0.05, label.text() + " stands on " + value);
                assertEquals(
                        label.line().line.level(),
                        Double.parseDouble(label.text().replace('\u2212', '-')));
            }
        });
    }

    @Test
    void noOtherLineRunsThroughANumber() {
        onEveryMap((ground, layout, lines, labels) -> {
            for (LineLabel label : labels) {
                double half = Typeface.width(label.text(), IsolineLabels.FONT) / 2 - 1;
                double dx = half * Math.cos(label.angle());
                double dy = half * Math.sin(label.angle());
                Line2D middle = new Line2D.Double(label.x() - dx, label.y() - dy, label.x() + dx, label.y() + dy);
                for (PixelLine line : lines) {
                    assertFalse(!line.equals(label.line()) && crosses(line, middle), label.text());
                }
            }
        });
    }

    @Test
    void longLinesWithRoomAreNumbered() {
        onEveryMap((ground, layout, lines, labels) ->
                assertTrue(labels.size() >= 1, layout.plot().toString()));
        MapGround bowl = MapGround.of(Planes.grid(Planes.plane((x, y) -> x * x + y * y), Domain.square(2)));
        MapLayout layout = MapLayout.of(bowl, new Rectangle2D.Double(0, 0, 450, 450));
        List<PixelLine> lines = IsolinePainter.lines(bowl, layout);
        assertTrue(IsolinePainter.labels(layout, lines, List.of()).size() >= 6);
    }

    @Test
    void numbersKeepClearOfRings() {
        MapGround ground = MapGround.of(Planes.course()).withRings(Doubles.of(2.3758));
        MapLayout layout = MapLayout.of(ground, new Rectangle2D.Double(0, 0, 450, 450));
        List<PixelLine> lines = IsolinePainter.lines(ground, layout);
        List<PixelLine> rings = IsolinePainter.rings(ground, layout);
        for (LineLabel label : IsolinePainter.labels(layout, lines, rings)) {
            double radius = Math.hypot(
                    layout.point(label.x(), label.y()).x(),
                    layout.point(label.x(), label.y()).y());
            assertTrue(Math.abs(radius - 2.3758) * layout.plot().getWidth() / 8 > 4, label.text());
        }
    }

    private static boolean crosses(PixelLine line, Line2D other) {
        for (int k = 1; k < line.x.length; k++) {
            if (other.intersectsLine(line.x[k - 1], line.y[k - 1], line.x[k], line.y[k])) {
                return true;
            }
        }
        return false;
    }

    private static void onEveryMap(Check check) {
        for (Grid grid : GRIDS) {
            MapGround ground = MapGround.of(grid);
            for (int[] size : SIZES) {
                MapLayout layout = MapLayout.of(ground, new Rectangle2D.Double(0, 0, size[0], size[1]));
                List<PixelLine> lines = IsolinePainter.lines(ground, layout);
                check.check(ground, layout, lines, IsolinePainter.labels(layout, lines, List.of()));
            }
        }
    }
}

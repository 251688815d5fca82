package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.PlaneFunction;
import org.junit.jupiter.api.Test;

final class IsolinesTest {
    private static final List<Grid> GRIDS = List.of(
            Planes.course(),
            Planes.rosenbrock(),
            Planes.grid(Planes.HIMMELBLAU, Domain.square(6)),
            Planes.grid(Planes.SADDLE, Domain.square(2)),
            Planes.grid(Planes.ACKLEY, Domain.square(5)));

    @Test
    void everyPointLiesOnItsLevel() {
        for (Grid grid : GRIDS) {
            double range = grid.max() - grid.min();
            for (Isoline line : Isolines.trace(grid, Isolines.levels(grid, 10))) {
                for (int k = 0; k < line.size(); k++) {
                    assertEquals(line.level(), grid.at(line.x().get(k), line.y().get(k)), 1e-12 * range);
                }
            }
        }
    }

    @Test
    void neighbouringPointsLieInOneCell() {
        for (Grid grid : GRIDS) {
            for (Isoline line : Isolines.trace(grid, Isolines.levels(grid, 10))) {
                for (int k = line.closed() ? 0 : 1; k < line.size(); k++) {
                    int before = (k + line.size() - 1) % line.size();
                    assertTrue(
                            Math.abs(line.x().get(k) - line.x().get(before)) <= 1.0001 * (grid.x(1) - grid.x(0)), "x");
                    assertTrue(
                            Math.abs(line.y().get(k) - line.y().get(before)) <= 1.0001 * (grid.y(1) - grid.y(0)), "y");
                }
            }
        }
    }

    @Test
    void openLinesEndAtTheFrame() {
        for (Grid grid : GRIDS) {
            for (Isoline line : Isolines.trace(grid, Isolines.levels(grid, 10))) {
                if (!line.closed()) {
                    assertTrue(onFrame(grid.domain(), line, 0));
                    assertTrue(onFrame(grid.domain(), line, line.size() - 1));
                }
            }
        }
    }

    @Test
    void aRoundBowlHasOneClosedCircleALevel() {
        Grid grid = Planes.grid(Planes.plane((x, y) -> x * x + y * y), Domain.square(2));
        List<Isoline> lines = Isolines.trace(grid, Doubles.of(1, 2.25));
        assertEquals(2, lines.size());
        for (Isoline line : lines) {
            assertTrue(line.closed());
            for (int k = 0; k < line.size(); k++) {
                assertEquals(
                        Math.sqrt(line.level()),
                        Math.hypot(line.x().get(k), line.y().get(k)),
                        1e-3);
            }
        }
    }

    /** One cell with two high corners: the middle decides whether they are joined. */
    @Test
    void aSaddleJoinsTheCornersThatItsMiddleBelongsTo() {
        Grid cell = new Grid(Domain.square(1), 2, 2, Doubles.of(4, 0, 1, 2));
        for (double level : new double[] {1.55, 1.65}) {
            List<Isoline> lines = Isolines.trace(cell, Doubles.of(level));
            assertEquals(2, lines.size());
            boolean middleAbove = 8.0 / 5 >= level;
            for (Isoline line : lines) {
                double x = (line.x().get(0) + line.x().get(1)) / 2;
                double y = (line.y().get(0) + line.y().get(1)) / 2;
                assertEquals(middleAbove, x * y < 0, "lines cut off the corners that are not joined");
            }
        }
    }

    @Test
    void cellsWithoutNumbersHaveNoLines() {
        Grid torn = Planes.grid(Planes.TORN, Domain.square(2));
        for (Isoline line : Isolines.trace(torn, Isolines.levels(torn, 10))) {
            for (int k = 0; k < line.size(); k++) {
                assertTrue(line.x().get(k) + line.y().get(k) >= -1.05);
            }
        }
        Grid infinite = new Grid(Domain.square(1), 2, 2, Doubles.of(0, 1, Double.POSITIVE_INFINITY, 1));
        assertEquals(List.of(), Isolines.trace(infinite, Doubles.of(0.5)));
    }

    @Test
    void levelsAreRoundAscendingAndStrictlyWithin() {
        assertEquals(
                Doubles.of(-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), Isolines.levels(Planes.course(), 10));
        assertEquals(Doubles.of(2, 10, 20, 50, 100, 200, 500, 1000, 2000), Isolines.levels(Planes.rosenbrock(), 10));
        for (Grid grid : GRIDS) {
            Doubles levels = Isolines.levels(grid, 12);
            assertTrue(levels.size() >= 4 && levels.size() <= 14, levels.toString());
            for (int k = 0; k < levels.size(); k++) {
                assertTrue(levels.get(k) > (k == 0 ? grid.min() : levels.get(k - 1)) && levels.get(k) < grid.max());
            }
        }
    }

    @Test
    void aSteepSurfaceFarFromZeroHasLevelsNearItsFloor() {
        PlaneFunction steep = Planes.plane((x, y) -> Math.exp(3 * x + y) - 95);
        Doubles levels = Isolines.levels(Planes.grid(steep, Domain.square(3)), 10);
        assertTrue(levels.size() >= 6, levels.toString());
        assertTrue(levels.get(0) < -90, levels.toString());
    }

    @Test
    void aFlatOrEmptySurfaceHasNoLevels() {
        assertEquals(
                0,
                Isolines.levels(new Grid(Domain.square(1), 2, 2, Doubles.of(1, 1, 1, 1)), 10)
                        .size());
        double none = Double.NaN;
        assertEquals(
                0,
                Isolines.levels(new Grid(Domain.square(1), 2, 2, Doubles.of(none, none, none, none)), 10)
                        .size());
    }

    private static boolean onFrame(Domain domain, Isoline line, int k) {
        double x = line.x().get(k);
        double y = line.y().get(k);
        return x == domain.xMin() || x == domain.xMax() || y == domain.yMin() || y == domain.yMax();
    }
}

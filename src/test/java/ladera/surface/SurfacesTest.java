package ladera.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import ladera.num.Differences;
import ladera.num.Domain;
import ladera.num.Grid;
import ladera.num.PlanePoint;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every surface of the list earns these by joining it. */
class SurfacesTest {
    private static final int POINTS = 2_000;

    static Stream<Surface> surfaces() {
        return Surfaces.ALL.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void gradientAgreesWithDifferencesAtRandomPoints(Surface surface) {
        double[] gradient = new double[2];
        forRandomPoints(surface, (x, y) -> {
            double value = surface.gradient(x, y, gradient);
            assertEquals(surface.value(x, y), value, 1e-12 * Math.max(1, Math.abs(value)));
            double byX = Differences.derivative(t -> surface.value(t, y), x);
            double byY = Differences.derivative(t -> surface.value(x, t), y);
            double scale = Math.max(1, Math.hypot(byX, byY));
            assertEquals(byX, gradient[0], 2e-6 * scale, () -> surface.id() + " f_x at " + x + ", " + y);
            assertEquals(byY, gradient[1], 2e-6 * scale, () -> surface.id() + " f_y at " + x + ", " + y);
        });
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void hessianAgreesWithDifferencesOfTheGradient(Surface surface) {
        double[] hessian = new double[3];
        double[] g = new double[2];
        forRandomPoints(surface, (x, y) -> {
            assertTrue(surface.hessian(x, y, hessian));
            double xx = Differences.derivative(t -> component(surface, t, y, g, 0), x);
            double xy = Differences.derivative(t -> component(surface, t, y, g, 1), x);
            double yx = Differences.derivative(t -> component(surface, x, t, g, 0), y);
            double yy = Differences.derivative(t -> component(surface, x, t, g, 1), y);
            double scale = Math.max(1, Math.max(Math.abs(xx), Math.max(Math.abs(xy), Math.abs(yy))));
            assertEquals(xx, hessian[0], 2e-6 * scale, () -> surface.id() + " f_xx at " + x + ", " + y);
            assertEquals(xy, hessian[1], 2e-6 * scale, () -> surface.id() + " f_xy at " + x + ", " + y);
            assertEquals(yx, hessian[1], 2e-6 * scale, () -> surface.id() + " f_yx at " + x + ", " + y);
            assertEquals(yy, hessian[2], 2e-6 * scale, () -> surface.id() + " f_yy at " + x + ", " + y);
        });
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void noPictureOfItHoldsANanAndNothingLiesBelowItsMinimum(Surface surface) {
        for (int size : new int[] {2, 3, 10, 41, 101}) {
            Grid grid = Grid.sample(surface, surface.facts().domain(), size, size);
            for (int k = 0; k < grid.values().size(); k++) {
                assertTrue(Double.isFinite(grid.values().get(k)));
            }
            if (!Double.isNaN(surface.facts().lowest())) {
                assertTrue(grid.min() >= surface.facts().lowest() - 1e-12);
            }
        }
        assertTrue(surface.facts()
                .domain()
                .contains(surface.facts().start().x(), surface.facts().start().y()));
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void aRowHoldsTheValuesOfItsPoints(Surface surface) {
        Domain domain = surface.facts().domain();
        for (int count : new int[] {7, 600}) {
            double[] xs = new double[count];
            double[] row = new double[count];
            for (int i = 0; i < count; i++) {
                xs[i] = domain.xMin() + domain.width() * i / (count - 1);
            }
            xs[count / 2] = 0;
            for (double y : new double[] {0, domain.yMin(), 0.37}) {
                surface.values(xs, y, row);
                for (int i = 0; i < count; i++) {
                    double value = surface.value(xs[i], y);
                    assertEquals(value, row[i], 1e-13 * Math.max(1, Math.abs(value)), surface.id());
                }
            }
        }
    }

    @Test
    void theCourseSurfaceIsFlaggedRatherThanNanAtItsOrigin() {
        Course course = new Course();
        double[] gradient = {9, 9};
        double[] hessian = new double[3];
        for (double tiny : new double[] {0, 1e-170, -1e-170}) {
            assertEquals(0, course.value(tiny, 0));
            assertEquals(0, course.gradient(tiny, 0, gradient));
            assertEquals(0, gradient[0]);
            assertEquals(0, gradient[1]);
            assertFalse(course.differentiableAt(tiny, 0));
            assertFalse(course.hessian(tiny, 0, hessian));
        }
        assertTrue(course.differentiableAt(1e-6, 0));
        assertEquals(0.0504766, course.value(1e-6, 0), 1e-7);
        course.gradient(1e-6, 0, gradient);
        assertEquals(10095.3, gradient[0], 0.05);
    }

    @Test
    void theCuspIsInEveryGridHoweverCoarse() {
        Course course = new Course();
        for (int size : new int[] {4, 8, 20, 100, 200}) {
            Grid even = Grid.sample(course, Domain.square(4), size, size);
            boolean cusp = false;
            for (int k = 0; k < even.values().size(); k++) {
                cusp |= even.values().get(k) == 0;
            }
            assertTrue(cusp, size + " points a side");
        }
    }

    @Test
    void theCourseSurfacesRingsAreWhereTheyWereComputedToBe() {
        Course course = new Course();
        double[] gradient = new double[2];
        double[] radii = {
            0.823317136205846310, 2.37583154861457755, 3.11010362868886130, 3.69345574031193628, 5.42260364961803978
        };
        double[] values = {
            0.732327590902052348,
            -0.206572737699965897,
            0.128850931722142276,
            -0.0948743820480919414,
            -0.047654972864231475
        };
        for (int i = 0; i < radii.length; i++) {
            double x = radii[i] * Math.cos(i);
            double y = radii[i] * Math.sin(i);
            assertEquals(values[i], course.gradient(x, y, gradient), 1e-14);
            assertEquals(0, Math.hypot(gradient[0], gradient[1]), 1e-13);
        }
    }

    private interface At {
        void check(double x, double y);
    }

    /** Random points of the domain, kept away from kinks as far as differences reach. */
    private static void forRandomPoints(Surface surface, At at) {
        Domain domain = surface.facts().domain();
        Rng rng = new Rng(20, surface.id().hashCode());
        for (int i = 0; i < POINTS; i++) {
            double x = domain.xMin() + domain.width() * rng.nextDouble();
            double y = domain.yMin() + domain.height() * rng.nextDouble();
            boolean clear = true;
            for (PlanePoint kink : surface.kinks()) {
                clear &= kink.distance(x, y) > 0.15;
            }
            if (clear) {
                at.check(x, y);
            }
        }
    }

    private static double component(Surface surface, double x, double y, double[] gradient, int which) {
        surface.gradient(x, y, gradient);
        return gradient[which];
    }
}

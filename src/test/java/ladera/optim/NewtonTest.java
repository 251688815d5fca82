package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.num.Objective;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;

/** Methods of second order: what they reach, and when they say that they cannot. */
class NewtonTest {
    private static final List<String> SECOND_ORDER =
            List.of("Newton", "DampedNewton", "SaddleFreeNewton", "NewtonArmijo");

    /** The bowl without its second derivatives. */
    private record WithoutCurvature(Bowl bowl) implements Objective {
        @Override
        public int dimension() {
            return bowl.dimension();
        }

        @Override
        public double value(double[] x) {
            return bowl.value(x);
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradientOut) {
            return bowl.valueAndGradient(x, gradientOut);
        }
    }

    private static Descent on(String surface, String optimizer, double x, double y) {
        return new Descent(
                Surfaces.ALL.get(surface),
                Cases.of(optimizer, Map.of()).rule(),
                new double[] {x, y},
                Descent.Guard.PARAMETERS);
    }

    @Test
    void newtonSolvesAQuadraticInOneStepInAnyDimension() {
        for (int dimension : new int[] {1, 2, 3, 40}) {
            for (String optimizer : List.of("Newton", "SaddleFreeNewton", "NewtonArmijo")) {
                Descent descent = Cases.of(optimizer, Map.of()).descent(new Bowl(dimension));
                descent.advance();
                assertEquals(0, descent.gradientNorm(), 1e-9, optimizer + " in " + dimension);
            }
        }
    }

    @Test
    void dampedNewtonSolvesTheDampedSystem() {
        Descent descent = Cases.of("DampedNewton", Map.of("lam", 2.0)).descent(new Bowl(1));
        descent.advance();
        // One variable: f = x^2, so g = 2x, H = 2, and x - 2x / (2 + 2) = x / 2.
        assertEquals(1, descent.parameter(0), 1e-15);
    }

    @Test
    void newtonGoesToTheSaddleAndSaddleFreeNewtonLeavesIt() {
        Descent newton = on("saddle", "Newton", 0.5, 0.3);
        Descent saddleFree = on("saddle", "SaddleFreeNewton", 0.5, 0.3);
        double start = newton.loss();
        newton.advance();
        saddleFree.advance();
        assertEquals(0, newton.gradientNorm(), 1e-12);
        assertTrue(saddleFree.loss() < Math.min(0, start), "" + saddleFree.loss());
    }

    @Test
    void saddleFreeNewtonAgreesBetweenThePlaneAndMoreDimensions() {
        Descent plane = Cases.of("SaddleFreeNewton", Map.of("lr", 0.3)).descent(new Bowl(2));
        Descent solid = new Descent(
                new WithIdleVariable(new Bowl(2)),
                Cases.of("SaddleFreeNewton", Map.of("lr", 0.3)).rule(),
                new double[] {plane.parameter(0), plane.parameter(1), 1},
                Descent.Guard.PARAMETERS);
        plane.advance();
        solid.advance();
        assertEquals(plane.parameter(0), solid.parameter(0), 1e-14);
        assertEquals(plane.parameter(1), solid.parameter(1), 1e-14);
        assertEquals(0.7, solid.parameter(2), 1e-14);
    }

    /** The bowl and {@code -1/2 z^2} of a third variable. */
    private record WithIdleVariable(Bowl bowl) implements Objective {
        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public double value(double[] x) {
            return bowl.value(x) - 0.5 * x[2] * x[2];
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradientOut) {
            bowl.valueAndGradient(x, gradientOut);
            gradientOut[2] = x[2];
            return value(x);
        }

        @Override
        public ladera.num.Curvature curvature() {
            return (x, hessianOut) -> {
                System.arraycopy(new double[] {2, 1, 0, 1, 3, 0, 0, 0, -1}, 0, hessianOut, 0, 9);
                return true;
            };
        }
    }

    @Test
    void newtonStopsAtASingularHessian() {
        Descent descent = on("monkey", "Newton", 0, 0);
        descent.advance();
        assertEquals(Outcome.Kind.STOPPED, descent.outcome().kind());
        assertEquals("newton.singular", descent.outcome().reason().code());
        assertEquals(0, descent.index());
        assertEquals(0, descent.parameter(0));
    }

    @Test
    void newtonStopsWhereThereIsNoHessian() {
        Descent descent = on("ackley", "Newton", 0, 0);
        descent.advance();
        assertEquals("newton.hessian", descent.outcome().reason().code());
    }

    @Test
    void secondOrderRefusesWhatHasNoCurvatureOrTooManyParameters() {
        for (String optimizer : SECOND_ORDER) {
            Rule rule = Cases.of(optimizer, Map.of()).rule();
            Descent flat =
                    new Descent(new WithoutCurvature(new Bowl(2)), rule, new double[] {1, 1}, Descent.Guard.PARAMETERS);
            flat.advance();
            assertEquals("newton.curvature", flat.outcome().reason().code());
            Descent large = Cases.of(optimizer, Map.of()).descent(new Bowl(501));
            large.advance();
            assertEquals("newton.dimension", large.outcome().reason().code());
            assertEquals(List.of(501, 500), large.outcome().reason().arguments());
        }
    }

    @Test
    void newtonArmijoFallsBackOnTheGradientWhereNewtonClimbs() {
        Descent descent = on("saddle", "NewtonArmijo", 0.5, 0.3);
        double before = descent.loss();
        descent.advance();
        assertEquals(Outcome.Kind.RUNNING, descent.outcome().kind());
        assertTrue(descent.loss() < before);
    }

    @Test
    void armijoCountsOneFunctionEvaluationATrial() {
        Descent descent = Cases.of("GDArmijo", Map.of("t0", 8.0)).descent(new Bowl(1));
        descent.advance();
        // f = x^2: length t leads from x to (1 - 2t) x, and the fall is enough first at t = 1/2, the fifth trial.
        assertEquals(0, descent.parameter(0));
        assertEquals(1, descent.gradientEvaluations());
        assertEquals(1 + 5, descent.functionEvaluations());
    }
}

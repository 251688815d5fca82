package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ladera.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradient and Hessian are exact, and honest where there is none. */
class DerivativesTest {
    private static final int POINTS = 200;
    private static final double STEP = 0x1p-9;
    private static final double TOLERANCE = 2e-8;

    /** Every operation and function, on arguments that stay where it is smooth for x in [0.3, 1.3], y in [-1, 1]. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x + y - 2x*y",
                "x*y/(3+x*y)",
                "-x^2*y^3",
                "(x+2*y)^4 - x^5*y^6 + (x-y)^7 + x^8",
                "(x+y+3)^9 + (x+y+3)^-1 + (x+y+3)^-2 + x^-3.5",
                "(2+y)^x + 2^(x*y) + e^(x-y) + pow(x, y)",
                "x^y^2",
                "sin(x*y+x)",
                "cos(x^2-y)",
                "tan(0.5x+0.3y)",
                "asin(0.4x-0.3y)",
                "acos(0.4x*y)",
                "atan(x/y^2+3x)",
                "atan2(x*y, 2+x+y)",
                "atan2(x, y)",
                "sinh(x-y^2)",
                "cosh(x*y+1)",
                "tanh(2x-3y)",
                "exp(-x^2-y^2)",
                "ln(x+y^2)+log(2+x*y)",
                "log10(x+y^2)",
                "log2(x+y^2)",
                "sqrt(1+x^2+y)",
                "cbrt(x-5+y)",
                "abs(x-5*y-7)*y",
                "abs(x+5)*y",
                "sign(x+3)*x*y^2",
                "floor(0.2+0.5*x)*x*y + x^2",
                "min(x*y, 3+x) + max(x^2+2, y) + max(x, y-5, x*y-9)",
                "hypot(x*y, 1+x)",
                "sigmoid(3x-2y)",
                "relu(x*y+2)*y + relu(x*y-2)",
                "softplus(4x*y-1)",
                "erf(x-2y)",
                "sin(cos(tanh(x*y+erf(x)))/(1+exp(y)))^2"
            })
    void agreeWithExtrapolatedDifferences(String text) {
        Formula formula = Formula.parse(text);
        Rng rng = new Rng(20260101, text.hashCode());
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        for (int i = 0; i < POINTS; i++) {
            double x = 0.3 + rng.nextDouble();
            double y = 2 * rng.nextDouble() - 1;
            assertEquals(formula.value(x, y), formula.gradient(x, y, gradient));
            assertTrue(formula.hessian(x, y, hessian));
            assertTrue(formula.differentiableAt(x, y));
            assertClose(slope(formula, x, y, 1, 0, 0), gradient[0], text);
            assertClose(slope(formula, x, y, 0, 1, 0), gradient[1], text);
            assertClose(slope(formula, x, y, 1, 0, 1), hessian[0], text);
            assertClose(slope(formula, x, y, 0, 1, 1), hessian[1], text);
            assertClose(slope(formula, x, y, 1, 0, 2), hessian[1], text);
            assertClose(slope(formula, x, y, 0, 1, 2), hessian[2], text);
        }
    }

    /** Central differences with steps h, h/2, h/4, extrapolated twice (Richardson): an error of order h^6. */
    private static double slope(Formula formula, double x, double y, double dx, double dy, int of) {
        double wide = difference(formula, x, y, dx * STEP, dy * STEP, of) / STEP;
        double middle = difference(formula, x, y, dx * STEP / 2, dy * STEP / 2, of) / (STEP / 2);
        double narrow = difference(formula, x, y, dx * STEP / 4, dy * STEP / 4, of) / (STEP / 4);
        double first = (4 * middle - wide) / 3;
        double second = (4 * narrow - middle) / 3;
        return (16 * second - first) / 15;
    }

    private static double difference(Formula formula, double x, double y, double dx, double dy, int of) {
        return 0.5 * (quantity(formula, x + dx, y + dy, of) - quantity(formula, x - dx, y - dy, of));
    }

    private static double quantity(Formula formula, double x, double y, int of) {
        double[] gradient = new double[2];
        double value = formula.gradient(x, y, gradient);
        return of == 0 ? value : gradient[of - 1];
    }

    private static void assertClose(double expected, double actual, String text) {
        assertEquals(expected, actual, TOLERANCE * (1 + Math.abs(expected)), text);
    }

    @Test
    void wholePowersAreExactEverywhere() {
        for (double x : new double[] {0, -3, 2, 1e100}) {
            assertDerivatives("x^2", x, 0, 2 * x, 0, 2, 0, 0);
            assertDerivatives("x^3", x, 0, 3 * (x * x), 0, 6 * x, 0, 0);
        }
        assertDerivatives("x^1 + y^0", 0, 0, 1, 0, 0, 0, 0);
        assertDerivatives("x^4", 0, 0, 0, 0, 0, 0, 0);
        assertDerivatives("x^9", 0, 0, 0, 0, 0, 0, 0);
        assertDerivatives("x^12", -1, 0, -12, 0, 132, 0, 0);
        assertDerivatives("x^-2", -2, 0, 0.25, 0, 0.375, 0, 0);
        assertDerivatives("x^y", 0, 2, 0, 0, 2, 0, 0);
    }

    @Test
    void productsForPowersAreWithinFourUnits() {
        Rng rng = new Rng(7, 0);
        for (int power = 2; power <= 8; power++) {
            Formula formula = Formula.parse("x^" + power);
            for (int i = 0; i < 1000; i++) {
                double x = 4 * rng.nextDouble() - 2;
                double expected = Math.pow(x, power);
                assertEquals(expected, formula.value(x, 0), 1e-15 * Math.abs(expected));
            }
        }
    }

    @Test
    void tailsKeepTheirDigits() {
        assertSlope("sigmoid(x)", 40, Math.exp(-40));
        assertSlope("sigmoid(x)", -40, Math.exp(-40));
        assertSlope("tanh(x)", 20, 4 * Math.exp(-40));
        assertSlope("softplus(x)", -40, Math.exp(-40));
        assertSlope("erf(x)", 6, 2 / Math.sqrt(Math.PI) * Math.exp(-36));
        assertSlope("atan(x)", 1e9, 1e-18);
        assertSlope("hypot(x, 1e200)", 1e200, Math.sqrt(0.5));
    }

    private static void assertSlope(String text, double x, double expected) {
        double[] gradient = new double[2];
        Formula.parse(text).gradient(x, 0, gradient);
        assertEquals(expected, gradient[0], 1e-14 * expected);
    }

    @Test
    void whatDoesNotDependOnAVariableCannotSpoilIts() {
        // Beside an infinite slope along x stands a plain one along y, not 0 * infinity.
        double[] gradient = new double[2];
        Formula.parse("sqrt(x) + 3y").gradient(0, 1, gradient);
        assertArrayEquals(new double[] {Double.POSITIVE_INFINITY, 3}, gradient);
        Formula.parse("max(2y, log(x))").gradient(0, 1, gradient);
        assertArrayEquals(new double[] {0, 2}, gradient);
    }

    @ParameterizedTest
    @CsvSource({
        "abs(x)+y, 0, 1, 0, 1",
        "relu(x)+y, 0, 1, 0, 1",
        "sign(x)+y, 0, 1, 0, 1",
        "floor(x)+y, 2, 1, 0, 1",
        "'max(x, y)', 1, 1, 0.5, 0.5",
        "'min(3x, y+2)', 1, 1, 1.5, 0.5",
        "'max(x, 2x)', 0, 1, 1.5, 0",
        "'atan2(x, y)', 0, -1, -1, 0",
    })
    void atAKinkTheStatedChoiceIsWrittenAndMarked(String text, double x, double y, double fx, double fy) {
        Formula formula = Formula.parse(text);
        double[] gradient = new double[2];
        formula.gradient(x, y, gradient);
        assertArrayEquals(new double[] {fx, fy}, new double[] {gradient[0] + 0.0, gradient[1] + 0.0});
        assertNoDerivatives(formula, x, y);
        assertTrue(formula.differentiableAt(x + 0.25, y + 0.125));
    }

    @ParameterizedTest
    @CsvSource({"sqrt(x), 0, 0", "log(x), 0, 0", "1/x, 0, 0", "x*log(-1), 1, 1", "sqrt(x^2+y^2), 0, 0", "x^1.5, -1, 0"})
    void whereNothingIsFiniteThereIsNoDerivative(String text, double x, double y) {
        assertNoDerivatives(Formula.parse(text), x, y);
    }

    @Test
    void theCourseSurfaceIsNotANumberAtItsOrigin() {
        Formula course = Formula.parse("sin(0.8*(x^2+y^2))/(x^2+y^2)^0.9");
        double[] gradient = new double[2];
        assertTrue(Double.isNaN(course.gradient(0, 0, gradient)));
        assertTrue(Double.isNaN(gradient[0]) && Double.isNaN(gradient[1]));
        assertNoDerivatives(course, 0, 0);
        assertTrue(course.differentiableAt(1e-6, 0));
    }

    private static void assertNoDerivatives(Formula formula, double x, double y) {
        double[] hessian = new double[3];
        assertFalse(formula.differentiableAt(x, y));
        assertFalse(formula.hessian(x, y, hessian));
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, Double.NaN}, hessian);
    }

    private static void assertDerivatives(
            String text, double x, double y, double fx, double fy, double fxx, double fxy, double fyy) {
        Formula formula = Formula.parse(text);
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        formula.gradient(x, y, gradient);
        assertTrue(formula.hessian(x, y, hessian));
        assertArrayEquals(new double[] {fx + 0.0, fy}, new double[] {gradient[0] + 0.0, gradient[1]}, text);
        assertArrayEquals(new double[] {fxx + 0.0, fxy, fyy}, hessian, text);
    }
}

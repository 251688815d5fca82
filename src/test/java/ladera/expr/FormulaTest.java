package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ladera.num.Domain;
import ladera.num.Grid;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula as the rest of the program uses it: rows, grids, threads, memory. */
class FormulaTest {
    private static final String ROSENBROCK = "(1-x)^2+100*(y-x^2)^2";
    private static final String EVERYTHING = "sin(x)+cos(y)*tan(x*y)-asin(0.1x)/acos(0.1y)+atan(x)^3+atan2(x,y)+sinh(x)"
            + "+cosh(y)+tanh(x)+exp(x)+ln(x^2)+log10(y^2)+log2(x)+sqrt(y)+cbrt(x)+abs(y)+sign(x)+floor(y)+min(x,y)"
            + "+max(x,2)+pow(x,y)+hypot(x,y)+sigmoid(x)+relu(y)+softplus(x)+erf(y)-x^-y";

    @ParameterizedTest
    @ValueSource(strings = {ROSENBROCK, EVERYTHING, "7", "x", "y", "sin(y)", "y*x", "sqrt(x)", "x^y+y^x", "exp(y)*x"})
    void aRowHasTheBitsOfItsPoints(String text) {
        Formula formula = Formula.parse(text);
        for (int count : new int[] {0, 1, 255, 256, 257, 1000}) {
            double[] xs =
                    IntStream.range(0, count).mapToDouble(i -> -3 + 0.01 * i).toArray();
            double[] out = new double[count];
            formula.values(xs, 1.3, out);
            for (int i = 0; i < count; i++) {
                assertEquals(formula.value(xs[i], 1.3), out[i]);
            }
            formula.row(1.3, xs, xs, count);
            assertArrayEquals(out, xs);
        }
    }

    @Test
    void aRowLeavesWhatLiesBehindItsEnd() {
        double[] out = {5, 5, 5};
        Formula.parse("x+y").row(1, new double[] {1, 2, 3}, out, 2);
        assertArrayEquals(new double[] {2, 3, 5}, out);
    }

    @Test
    void aGridIsSampledByRows() {
        Formula formula = Formula.parse("x - 10*y");
        Grid grid = Grid.sample(formula, new Domain(0, 3, 0, 1), 4, 3);
        assertEquals(3 - 10, grid.value(3, 2));
        assertEquals(1 - 5, grid.value(1, 1));
    }

    @Test
    void longFormulasNeedNoMoreThanTheirRegisters() {
        String sum = "x*y";
        for (int i = 1; i < 60; i++) {
            sum = "(" + i + "-y)*x+" + sum;
        }
        Formula formula = Formula.parse(sum);
        double[] out = new double[1];
        formula.values(new double[] {2}, 3, out);
        assertEquals(2.0 * (59 * 60 / 2 - 3 * 59 + 3), out[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROSENBROCK, EVERYTHING, "sin(0.8*(x^2+y^2))/(x^2+y^2)^0.9"})
    void evaluationAllocatesNothing(String text) {
        Formula formula = Formula.parse(text);
        double[] xs = new double[500];
        double[] out = new double[500];
        double[] derivatives = new double[3];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 200 && least > 0; attempt++) {
            long before = threads.getThreadAllocatedBytes(id);
            for (int i = 0; i < 100; i++) {
                formula.value(i, 1);
                formula.gradient(i, 1, derivatives);
                formula.hessian(i, 1, derivatives);
                formula.differentiableAt(i, 1);
                formula.values(xs, i, out);
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(id) - before);
        }
        assertEquals(0, least);
    }

    @Test
    void oneFormulaServesManyThreads() throws Exception {
        Formula formula = Formula.parse(EVERYTHING);
        Formula other = Formula.parse(ROSENBROCK);
        double[] alone = walk(formula, other);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<double[]>> walks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                walks.add(() -> walk(formula, other));
            }
            for (Future<double[]> walk : pool.invokeAll(walks)) {
                assertArrayEquals(alone, walk.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static double[] walk(Formula formula, Formula other) {
        double[] results = new double[7000];
        double[] derivatives = new double[3];
        for (int i = 0; i < 1000; i++) {
            double x = 0.1 + 0.001 * i;
            results[7 * i] = formula.gradient(x, 2 - x, derivatives);
            results[7 * i + 1] = derivatives[0];
            results[7 * i + 2] = derivatives[1];
            formula.hessian(x, 2 - x, derivatives);
            System.arraycopy(derivatives, 0, results, 7 * i + 3, 3);
            results[7 * i + 6] = other.value(x, 2 - x);
        }
        return results;
    }

    @Test
    void formulasAreEqualWhereTheirTextsAre() {
        assertEquals(Formula.parse("x+y"), Formula.parse("x+y"));
        assertEquals(Formula.parse("x+y").hashCode(), Formula.parse("x+y").hashCode());
        assertNotEquals(Formula.parse("x+y"), Formula.parse("y+x"));
        assertEquals(" x + y", Formula.parse(" x + y").text());
    }

    @ParameterizedTest
    @CsvSource({
        "0.7311 (1 - 0.7311), 0.19659279",
        "1/3, 0.3333333333333333",
        "-2, -2",
        "−2, -2",
        "2pi/3, 2.0943951023931953",
        "sqrt(2)/2, 0.7071067811865476",
        "'0,25', 0.25",
        "' -,5 ', -0.5",
        "'max(1,5)', 5",
        "1/0, Infinity",
        "exp(-1.2)*(1-0.3^2), 0.27408673284010393",
    })
    void aTypedNumberMayBeAnExpression(String text, double expected) {
        assertEquals(expected, Formula.constant(text), 1e-15);
    }

    @Test
    void aTypedNumberHasNoVariables() {
        Refusal refusal = assertThrows(Refusal.class, () -> Formula.constant("2x"));
        assertEquals("formula.variable", refusal.problem().code());
        assertEquals(List.of(2, "x", ""), refusal.problem().arguments());
        assertEquals("2x", refusal.problem().place());
        assertThrows(Refusal.class, () -> Formula.constant("1,5+1"));
        assertThrows(Refusal.class, () -> Formula.constant(""));
        assertTrue(Double.isNaN(Formula.constant("0/0")));
    }
}

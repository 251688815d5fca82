package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TicksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-4       | 4      | 9 | −4 −3 −2 −1 0 1 2 3 4",
                "0        | 1      | 7 | 0.0 0.2 0.4 0.6 0.8 1.0",
                "-0.25    | 0.67   | 7 | −0.2 0.0 0.2 0.4 0.6",
                "0        | 1e7    | 7 | 0 2e6 4e6 6e6 8e6 1e7",
                "0        | 2.5e-5 | 7 | 0 5e-6 1e-5 1.5e-5 2e-5 2.5e-5",
                "1234.5   | 1234.6 | 6 | 1234.50 1234.52 1234.54 1234.56 1234.58 1234.60",
                "0        | 350000 | 5 | 0 100000 200000 300000",
                "1e-300   | 2e-300 | 3 | 1e-300 1.5e-300 2e-300"
            })
    void aLinearAxisCountsInOnesTwosAndFives(double low, double high, int most, String labels) {
        assertEquals(labels, String.join(" ", Ticks.linear(low, high, most).labels()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e-7   | 1      | 5 | 10⁻⁶ 10⁻⁴ 10⁻² 10⁰",
                "1e-3   | 1      | 5 | 10⁻³ 10⁻² 10⁻¹ 10⁰",
                "1e-12  | 1e3    | 4 | 10⁻¹⁰ 10⁻⁵ 10⁰",
                "2      | 70     | 5 | 2 5 10 20 50",
                "0.3    | 0.8    | 5 | 0.4 0.6 0.8",
                "3e-8   | 5e-8   | 5 | 3e-8 4e-8 5e-8",
                "1e-300 | 1e300  | 5 | 10⁻²⁰⁰ 10⁰ 10²⁰⁰"
            })
    void aLogarithmicAxisCountsInDecadesWhereThereAreEnough(double low, double high, int most, String labels) {
        assertEquals(labels, String.join(" ", Ticks.log(low, high, most).labels()));
    }

    @Test
    void threeTimesATenthIsThreeTenths() {
        assertEquals(0.3, Ticks.linear(0, 1, 11).at().get(3));
    }

    @Test
    void stepsAreCountedInWholeNumbers() {
        assertEquals(List.of("0", "1", "2"), Ticks.whole(0, 2, 10).labels());
    }

    @Test
    void thereAreNeverMoreThanAskedForAndAllLieOnTheAxis() {
        double[] ends = {-1e150, -3e7, -1, -1e-12, 0, 1e-200, 7e-5, 0.3, 1, 12345.678, 1e150};
        for (double low : ends) {
            for (double high : ends) {
                for (int most = 2; most < 12; most++) {
                    within(Ticks.linear(low, high, most), low, high, most);
                    within(Ticks.log(low, high, most), low, high, most);
                }
            }
        }
    }

    private static void within(Ticks ticks, double low, double high, int most) {
        assertTrue(ticks.size() <= Math.max(5, most), ticks + " of " + most);
        for (int k = 0; k < ticks.size(); k++) {
            double slack = 1e-8 * (high - low);
            assertTrue(ticks.at().get(k) >= low - slack && ticks.at().get(k) <= high + slack, ticks.toString());
        }
    }

    @Test
    void anAxisWithoutAFiniteSpanHasNone() {
        double[][] ends = {
            {1, 1},
            {2, 1},
            {Double.NaN, 1},
            {0, Double.POSITIVE_INFINITY},
            {-Double.MAX_VALUE, Double.MAX_VALUE},
            {0, Double.MIN_VALUE},
            {1, 1 + 1e-15}
        };
        for (double[] pair : ends) {
            assertEquals(0, Ticks.linear(pair[0], pair[1], 5).size(), pair[0] + " to " + pair[1]);
        }
        assertEquals(0, Ticks.log(0, 1, 5).size());
        assertEquals(0, Ticks.log(-1, 1, 5).size());
    }
}

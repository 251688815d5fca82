package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How signs bind, and what may be left unwritten; at x = 3, y = -2. */
class GrammarTest {
    @ParameterizedTest
    @CsvSource({
        "-2^2, -4",
        "(-2)^2, 4",
        "2^3^2, 512",
        "(2^3)^2, 64",
        "2^-3, 0.125",
        "2^-3^2, 0.001953125",
        "-2^-2, -0.25",
        "--2, 2",
        "+3, 3",
        "2*-3, -6",
        "2--3, 5",
        "2+-3, -1",
        "1-2-3, -4",
        "8/4/2, 1",
        "8/4*2, 4",
        "2+3*4, 14",
        "(2+3)*4, 20",
        "2*3^2, 18",
        "-3^2*2, -18",
        "6/2^2, 1.5",
        "x^2, 9",
        "x-y, 5",
        "x*y, -6",
    })
    void signsBindAsInMathematics(String text, double expected) {
        assertEquals(expected, at(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2x, 6",
        "2 x, 6",
        "2(x+1), 8",
        "0.5(x)(2), NaN",
        "2x^2, 18",
        "-2x^2, -18",
        "1/2x, 1.5",
        "x/2y, -3",
        "2^3x, 24",
        "x^2y, -18",
        "2(3), 6",
        "2abs(y), 4",
        "'2max(x, y)', 6",
        "3.x, 9",
        ".5x, 1.5",
        "1e2x, 300",
        "2e1, 20",
        "x*2y, -12",
    })
    void aProductIsUnderstoodOnlyBehindANumber(String text, double expected) {
        if (Double.isNaN(expected)) {
            ComplaintsTest.refused(text);
        } else {
            assertEquals(expected, at(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2e, 5.43656365691809",
        "2e+x, 8.43656365691809",
        "2pi, 6.283185307179586",
        "2exp(0), 2",
        "e^0, 1",
    })
    void anEBehindANumberIsAnExponentOnlyBeforeDigits(String text, double expected) {
        assertEquals(expected, at(text));
    }

    @ParameterizedTest
    @CsvSource({"1e-3, 0.001", "1E+3, 1000", ".5, 0.5", "5., 5", "007, 7", "1.5e2, 150", "1e999, Infinity", "1e-999, 0"
    })
    void numbersAreReadAsProgramsWriteThem(String text, double expected) {
        assertEquals(expected, at(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2·x, 6",
        "2×x, 6",
        "x⋅y, -6",
        "x−y, 5",
        "x÷y, -1.5",
        "x², 9",
        "x³, 27",
        "x²y, -18",
        "-x², -9",
        "2x²+y³, 10",
        "2^x², 512",
        "x²^2, 81",
        "x⁻¹·3, 1",
        "x¹², 531441",
        "1e−2, 0.01",
        "2π-2pi, 0",
        "x\u00a0+\u2009y, 1",
    })
    void signsPastedFromElsewhereAreUnderstood(String text, double expected) {
        assertEquals(expected, at(text), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({
        "'atan2(0, -1)', 3.141592653589793",
        "'pow(y, x)', -8",
        "'hypot(x, 4)', 5",
        "'min(x, y)', -2",
        "'max(x, y, 7, 1)', 7",
        "'max(x, max(y, 2x)) - 1', 5",
        "'min( x , 2 )', 2",
    })
    void aCommaSeparatesArguments(String text, double expected) {
        assertEquals(expected, at(text));
    }

    private static double at(String text) {
        return Formula.parse(text).value(3, -2);
    }
}

package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of every function against references of 40 digits (mpmath 1.3.0), rounded to the nearest double. */
class FunctionsTest {
    @ParameterizedTest
    @CsvSource({
        "sin, -2.3, -0.7457052121767203",
        "sin, -0.4, -0.3894183423086505",
        "sin, 0.7, 0.644217687237691",
        "sin, 3.1, 0.04158066243329049",
        "cos, -2.3, -0.6662760212798241",
        "cos, -0.4, 0.9210609940028851",
        "cos, 0.7, 0.7648421872844885",
        "cos, 3.1, -0.9991351502732795",
        "tan, -2.3, 1.1192136417341325",
        "tan, -0.4, -0.4227932187381618",
        "tan, 0.7, 0.8422883804630794",
        "tan, 3.1, -0.041616654585635904",
        "asin, -0.99, -1.4292568534704693",
        "asin, 0.3, 0.3046926540153975",
        "asin, 1e-09, 1e-09",
        "acos, -0.99, 3.000053180265366",
        "acos, 0.3, 1.2661036727794992",
        "acos, 0.99999, 0.0044721396817777506",
        "atan, -2.3, -1.1606689862534056",
        "atan, -0.4, -0.3805063771123649",
        "atan, 0.7, 0.6107259643892086",
        "atan, 3.1, 1.2587542052323633",
        "sinh, -2.3, -4.936961805545957",
        "sinh, -0.4, -0.4107523258028155",
        "sinh, 0.7, 0.7585837018395335",
        "sinh, 3.1, 11.07645103952404",
        "cosh, -2.3, 5.037220649268761",
        "cosh, -0.4, 1.0810723718384547",
        "cosh, 0.7, 1.255169005630943",
        "cosh, 3.1, 11.121500241917596",
        "tanh, -2.3, -0.9800963962661914",
        "tanh, -0.4, -0.3799489622552249",
        "tanh, 0.7, 0.6043677771171635",
        "tanh, 3.1, 0.9959493592219002",
        "exp, -2.3, 0.10025884372280375",
        "exp, -0.4, 0.6703200460356393",
        "exp, 0.7, 2.0137527074704766",
        "exp, 3.1, 22.197951281441636",
        "ln, 1e-300, -690.7755278982137",
        "ln, 0.3, -1.2039728043259361",
        "ln, 1.0000001, 9.999999505838704e-08",
        "ln, 700000.0, 13.458835614025542",
        "log, 2.5, 0.9162907318741551",
        "log10, 1e-07, -7.0",
        "log10, 1000.0, 3.0",
        "log10, 3.3, 0.5185139398778874",
        "log2, 8.0, 3.0",
        "log2, 0.1, -3.321928094887362",
        "log2, 1.4142, 0.49998616442187416",
        "log2, 5e-324, -1074.0",
        "sqrt, 2.0, 1.4142135623730951",
        "sqrt, 1e-300, 1e-150",
        "sqrt, 0.3, 0.5477225575051661",
        "cbrt, -27.0, -3.0",
        "cbrt, 0.3, 0.6694329500821695",
        "cbrt, 1e-200, 2.1544346900318838e-67",
        "sigmoid, -700.0, 9.85967654375977e-305",
        "sigmoid, -40.0, 4.248354255291589e-18",
        "sigmoid, -1.3, 0.2141650169574414",
        "sigmoid, 0.0, 0.5",
        "sigmoid, 0.7, 0.668187772168166",
        "sigmoid, 40.0, 1.0",
        "softplus, -700.0, 9.85967654375977e-305",
        "softplus, -40.0, 4.248354255291589e-18",
        "softplus, -1.3, 0.2410084538329922",
        "softplus, 0.0, 0.6931471805599453",
        "softplus, 0.7, 1.103186048885458",
        "softplus, 25.0, 25.000000000013888",
        "softplus, 800.0, 800.0",
        "erf, -3.0, -0.9999779095030014",
        "erf, -0.51, -0.5292436198411704",
        "erf, -0.49, -0.511668261188523",
        "erf, 1e-10, 1.1283791670955126e-10",
        "erf, 0.3, 0.3286267594591274",
        "erf, 0.5, 0.5204998778130465",
        "erf, 1.0, 0.8427007929497149",
        "erf, 1.7, 0.9837904585907745",
        "erf, 2.5, 0.999593047982555",
        "erf, 3.9, 0.9999999652077514",
        "erf, 4.1, 0.9999999932999724",
        "erf, 5.5, 0.9999999999999927",
        "erf, 7.0, 1.0",
    })
    void valuesAreThoseOfTheMathematicalFunctions(String function, double at, double expected) {
        double value = Formula.parse(function + "(x)").value(at, 0);
        assertEquals(expected, value, 2.1 * Math.ulp(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'atan2(x, y)', 1, -1, 2.356194490192345",
        "'atan2(x, y)', -1e-300, -1, -3.141592653589793",
        "'pow(x, y)', 2, 0.5, 1.4142135623730951",
        "'x^y', 7, -3, 0.0029154518950437317",
        "'hypot(x, y)', 3e200, 4e200, 5e200",
        "'hypot(x, y)', 3e-200, 4e-200, 5e-200",
        "'min(x, y)', 2, -3, -3",
        "'max(x, y)', 2, -3, 2",
        "abs(x), -2.5, 0, 2.5",
        "sign(x), -2.5, 0, -1",
        "sign(x), 0, 0, 0",
        "floor(x), -2.5, 0, -3",
        "floor(x), 2, 0, 2",
        "relu(x), -2.5, 0, 0",
        "relu(x), 2.5, 0, 2.5",
        "pi, 0, 0, 3.141592653589793",
        "e, 0, 0, 2.718281828459045",
    })
    void valuesOfTheOthers(String text, double x, double y, double expected) {
        assertEquals(expected, Formula.parse(text).value(x, y), Math.ulp(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1/x, 0, Infinity",
        "-1/x, 0, -Infinity",
        "0/x, 0, NaN",
        "log(x), -1, NaN",
        "log(x), 0, -Infinity",
        "log2(x), 0, -Infinity",
        "log2(x), -1, NaN",
        "log2(x), Infinity, Infinity",
        "sqrt(x), -1, NaN",
        "asin(x), 2, NaN",
        "exp(x), 800, Infinity",
        "x^0.5, -1, NaN",
        "x^3, Infinity, Infinity",
        "x^0, NaN, 1",
        "1^x, NaN, 1",
        "(-1)^x, Infinity, 1",
        "(x-1)^x, 2, 1",
        "0*x, Infinity, NaN",
        "x-x, Infinity, NaN",
        "sigmoid(x), Infinity, 1",
        "sigmoid(x), -Infinity, 0",
        "softplus(x), -Infinity, 0",
        "softplus(x), Infinity, Infinity",
        "erf(x), -Infinity, -1",
        "relu(x), NaN, NaN",
        "sign(x), NaN, NaN",
        "erf(x), NaN, NaN",
        "'min(x, 1)', NaN, NaN",
    })
    void polesAndImpossibleArgumentsAreIeee(String text, double x, double expected) {
        assertEquals(expected, Formula.parse(text).value(x, 0));
    }
}

package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told who wrote something else than a formula: where, what, and what to write instead. */
class ComplaintsTest {
    static Problem refused(String text) {
        return assertThrows(Refusal.class, () -> Formula.parse(text), text).problem();
    }

    @ParameterizedTest
    @CsvSource({
        "xy, 1, xy, x*y",
        "2xy, 2, xy, x*y",
        "1+pix, 3, pix, pi*x",
        "x2, 1, x2, x*2",
        "sinx, 1, sinx, sin(x)",
        "1+xsin(y), 3, xsin, x*sin",
        "sen(x), 1, sen, sin",
        "tg(x), 1, tg, tan",
        "arctan(y), 1, arctan, atan",
        "sqr(x), 1, sqr, sqrt",
        "Sin(x), 1, Sin, sin",
        "sofplus(x), 1, sofplus, softplus",
        "X, 1, X, x",
        "z, 1, z, x",
        "P, 1, P, pi",
        "foo(x), 1, foo, floor",
        "theta, 1, theta, tan",
        "pie, 1, pie, pi*e",
        "p1, 1, p1, pi",
    })
    void anUnknownNameComesWithWhatWasMeant(String text, int column, String piece, String suggestion) {
        assertProblem("formula.unknown-name-instead", text, column, piece, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "x(1), 2, x (, x*(…)",
        "(x)(y), 4, ) (, (…)*(…)",
        "(x)2, 4, ) 2, (…)*2",
        "x y, 3, x y, x*y",
        "2 3, 3, 2 3, 2*3",
        "1.2.3, 4, 1.2 .3, 1.2*.3",
        "x sin(y), 3, x sin, x*sin(…)",
        "2sin(x)cos(y), 8, ) cos, (…)*cos(…)",
        "2pi x, 5, pi x, pi*x",
        "x 2², 3, x 2, x*2",
        "x²³ ², 5, ²³ ², 23^2",
    })
    void aMissingOperatorIsNamed(String text, int column, String piece, String suggestion) {
        assertProblem("formula.operator-instead", text, column, piece, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "x**2, formula.operand-instead, 2, **, ^",
        "x*/y, formula.operand, 3, /, ''",
        "*x, formula.operand, 1, *, ''",
        "(), formula.operand, 2, ), ''",
        "²x, formula.operand, 1, ², ''",
        "'max(x,)', formula.operand, 7, ), ''",
        "x +, formula.unfinished, 4, +, ''",
        "x*(, formula.unfinished, 4, (, ''",
        "(x+1, formula.unclosed, 1, (, )",
        "2*sin(x, formula.unclosed, 6, (, )",
        "x+1), formula.unopened, 4, ), ''",
        "'1,5*x', formula.comma, 2, ',', 1.5",
        "'(x, y)', formula.comma, 3, ',', 0.5",
        "sin, formula.call-instead, 1, sin, sin(x)",
        "sin y, formula.call-instead, 1, sin, sin(y)",
        "sin^2(x), formula.call-instead, 1, sin, sin(x)^2",
        "sin²(x), formula.call-instead, 1, sin, sin(x)²",
        "x+atan2, formula.call-instead, 3, atan2, 'atan2(y, x)'",
        "√x, formula.strange-instead, 1, √, sqrt(x)",
        "x+[y], formula.strange-instead, 3, [, (",
        "|x|, formula.strange-instead, 1, |, abs(x)",
        "x!, formula.strange, 2, !, ''",
        "x = y, formula.strange, 3, =, ''",
        "x+𝑦, formula.strange, 3, 𝑦, ''",
        "٣x, formula.strange, 1, ٣, ''",
        ".x, formula.strange, 1, ., ''",
    })
    void whatDoesNotFitIsPointedAt(String text, String code, int column, String piece, String suggestion) {
        assertProblem(code, text, column, piece, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "sin(), 'sin(x)', 0, 1",
        "'sin(x, y)', 'sin(x)', 2, 1",
        "atan2(x), 'atan2(y, x)', 1, 2",
        "'pow(x, y, 2)', 'pow(x, y)', 3, 2",
        "min(x), 'min(x, y)', 1, 2",
    })
    void theNumberOfArgumentsIsChecked(String text, String example, int given, int wanted) {
        Problem problem = refused("1+" + text);
        assertEquals("formula.arguments-instead", problem.code());
        String name = text.substring(0, text.indexOf('('));
        assertEquals(List.of(3, name, example, given, wanted), problem.arguments());
    }

    @Test
    void theFirstMistakeIsTheOneTold() {
        assertProblem("formula.unknown-name-instead", "ab + $ + (", 1, "ab", "abs");
        assertProblem("formula.strange", "x + $ + ab", 5, "$", "");
    }

    @Test
    void pastedSignsDoNotShiftTheColumn() {
        assertProblem("formula.unknown-name-instead", "2·π×x²−foo", 8, "foo", "floor");
    }

    @Test
    void nothingWrittenHasItsOwnSentence() {
        assertEquals("formula.empty", refused("").code());
        assertEquals("formula.empty", refused(" \t\n").code());
    }

    @Test
    void aLongPieceIsNotRepeatedWhole() {
        Problem problem = refused("q".repeat(1000));
        assertTrue(((String) problem.arguments().get(1)).length() <= 40);
    }

    @Test
    void theFieldIsNamed() {
        assertEquals("f(x, y)", refused("x+").place());
    }

    private static void assertProblem(String code, String text, int column, String piece, String suggestion) {
        Problem problem = refused(text);
        assertEquals(code, problem.code());
        assertEquals(List.of(column, piece, suggestion), problem.arguments());
    }
}

package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as they are set: what the tree says, with no more parentheses than that takes. */
class TypesetterTest {
    @ParameterizedTest
    @CsvSource({
        "x+y-1, x + y - 1",
        "x-(y-1), x - \\left(y - 1\\right)",
        "x-(y+1), x - \\left(y + 1\\right)",
        "(x-y)+1, x - y + 1",
        "((x)), x",
        "2*x, 2 x",
        "x*2, x \\cdot 2",
        "2*3, 2 \\cdot 3",
        "2*1/2, \\frac{2 \\cdot 1}{2}",
        "2*(1/2), 2 \\cdot \\frac{1}{2}",
        "x*(1/2), x \\frac{1}{2}",
        "x*(y+1), x \\left(y + 1\\right)",
        "(x+1)*y, \\left(x + 1\\right) y",
        "x*(y*2), x y \\cdot 2",
        "-x*y, -x y",
        "x*-y, x \\left(-y\\right)",
        "x+-y, x + \\left(-y\\right)",
        "--x, -\\left(-x\\right)",
        "-(x+y), -\\left(x + y\\right)",
        "(x+1)/(y-1), \\frac{x + 1}{y - 1}",
        "x/y/2, \\frac{\\frac{x}{y}}{2}",
        "-x/y, -\\frac{x}{y}",
        "2*(-x/y), 2 \\left(-\\frac{x}{y}\\right)",
        "sin(x/y), \\sin\\left(\\frac{x}{y}\\right)",
        "x^2, x^{2}",
        "-x^2, -x^{2}",
        "(-x)^2, \\left(-x\\right)^{2}",
        "(x+1)^(y-1), \\left(x + 1\\right)^{y - 1}",
        "x^y^2, x^{y^{2}}",
        "(x^y)^2, \\left(x^{y}\\right)^{2}",
        "(x/y)^2, \\left(\\frac{x}{y}\\right)^{2}",
        "x², x^{2}",
        "x⁻¹, x^{-1}",
        "'pow(x, y)', x^{y}",
        "2πx, ''",
        "2*π*x, 2 \\pi x",
        "e^x, e^{x}",
        "exp(-x^2), e^{-x^{2}}",
        "1e-3*x, 10^{-3} x",
        "1.5e+3, 1.5 \\cdot 10^{3}",
        "2^1.5e3, 2^{1.5 \\cdot 10^{3}}",
        "(1.5e3)^2, \\left(1.5 \\cdot 10^{3}\\right)^{2}",
        ".5, 0.5",
        "5.*x, 5 x",
        "sin(x)^2, \\sin^{2}(x)",
        "sin(x)^-1, \\left(\\sin(x)\\right)^{-1}",
        "log(x)+ln(y), \\ln(x) + \\ln(y)",
        "log10(x)^2, \\left(\\log_{10}(x)\\right)^{2}",
        "asin(x), \\arcsin(x)",
        "sqrt(x+1), \\sqrt{x + 1}",
        "cbrt(x), \\sqrt[3]{x}",
        "abs(x)^2, \\left|x\\right|^{2}",
        "'max(x, y, 0)', '\\max(x, y, 0)'",
        "relu(x), \\operatorname{ReLU}(x)",
    })
    void aFormulaIsSetAsItWasUnderstood(String text, String latex) {
        if (latex.isEmpty()) {
            ComplaintsTest.refused(text);
        } else {
            assertEquals(latex, Formula.parse(text).latex());
        }
    }

    @ParameterizedTest
    @CsvSource({"floor(x)*y, \\left\\lfloor x\\right\\rfloor  y"})
    void bracketsOfOtherKindsStandAlone(String text, String latex) {
        assertEquals(latex, Formula.parse(text).latex());
    }
}

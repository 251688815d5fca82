package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits are reached exactly and not passed. */
class LimitsTest {
    @Test
    void twoThousandCharactersAreTaken() {
        String longest = "x" + " ".repeat(1998) + "+1";
        assertEquals(3, Formula.parse(longest.substring(1)).value(0, 0) + 2);
        assertEquals(2000, longest.substring(1).length());
        assertEquals("formula.too-long", ComplaintsTest.refused(longest).code());
        assertEquals(
                List.of(2001, "", "", 2001, 2000),
                ComplaintsTest.refused(longest).arguments());
    }

    @Test
    void fiveHundredTokensAreTaken() {
        String tokens = "-x" + "+x".repeat(249);
        assertEquals(248, Formula.parse(tokens).value(1, 0));
        assertEquals("formula.too-many", ComplaintsTest.refused(tokens + "+").code());
        assertEquals(501, ComplaintsTest.refused(tokens + "+x").arguments().get(0));
    }

    @Test
    void sixtyFourLevelsAreTaken() {
        assertDeepest("(", "x", ")");
        assertDeepest("sin(", "x", ")");
        assertDeepest("-", "x", "");
        assertDeepest("x^", "x", "");
        assertDeepest("max(1,", "x", ")");
        assertEquals(1, Formula.parse("-".repeat(64) + "x").value(1, 0));
    }

    @Test
    void breadthIsNotDepth() {
        String wide = "(x)+".repeat(120) + "-x^2";
        assertEquals(119, Formula.parse(wide).value(1, 0));
    }

    @Test
    void tenThousandMinusSignsAreRefusedByTheirNumber() {
        assertEquals(
                "formula.too-long",
                ComplaintsTest.refused("-".repeat(10_000) + "x").code());
        assertEquals(
                "formula.too-many",
                ComplaintsTest.refused("-".repeat(1_999) + "x").code());
        assertEquals(
                "formula.too-deep",
                ComplaintsTest.refused("-".repeat(499) + "x").code());
    }

    private static void assertDeepest(String open, String core, String close) {
        Formula.parse(open.repeat(64) + core + close.repeat(64)).hessian(0.3, 0.2, new double[3]);
        String deeper = open.repeat(65) + core + close.repeat(65);
        assertEquals("formula.too-deep", ComplaintsTest.refused(deeper).code());
    }
}

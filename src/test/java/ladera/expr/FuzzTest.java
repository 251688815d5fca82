package ladera.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;

/** Whatever is typed becomes a formula or a refusal that points into the text, and no formula ever throws. */
class FuzzTest {
    private static final double[] PLACES = {0, -0.0, 1, -1.5, 1e300, -1e-300, Double.NaN, Double.POSITIVE_INFINITY};

    @Test
    void formulasAreRead() {
        RandomFormulas random = new RandomFormulas(1);
        assertEquals(20_000, parsed(20_000, () -> random.formula(4)).size());
    }

    @Test
    void mutilatedFormulasAreReadOrRefused() {
        RandomFormulas random = new RandomFormulas(2);
        int read = parsed(120_000, random::mutated).size();
        assertTrue(read > 10_000 && read < 110_000, read + " of 120000 read");
    }

    @Test
    void noiseIsReadOrRefused() {
        RandomFormulas random = new RandomFormulas(3);
        parsed(60_000, random::noise);
    }

    private static List<Formula> parsed(int count, Supplier<String> texts) {
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = texts.get();
            try {
                Formula formula = Formula.parse(text);
                evaluate(formula);
                formulas.add(formula);
            } catch (Refusal refusal) {
                int column = (Integer) refusal.problem().arguments().get(0);
                assertTrue(column >= 1 && column <= text.length() + 1, text);
            }
        }
        return formulas;
    }

    private static void evaluate(Formula formula) {
        double[] derivatives = new double[3];
        double[] row = new double[PLACES.length];
        for (double y : PLACES) {
            formula.values(PLACES, y, row);
            for (int i = 0; i < row.length; i++) {
                assertEquals(formula.value(PLACES[i], y), row[i], formula.text());
                formula.gradient(PLACES[i], y, derivatives);
                boolean smooth = formula.differentiableAt(PLACES[i], y);
                assertTrue(smooth || !formula.hessian(PLACES[i], y, derivatives), formula.text());
            }
        }
        assertTrue(formula.latex().chars().allMatch(sign -> sign < 128), formula.text());
    }
}

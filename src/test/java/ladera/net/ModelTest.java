package ladera.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;

class ModelTest {
    /** x = 10 + 5 z and y = 100 + 20 t, z and t being what the network sees and says. */
    private static final Standardisation UNITS =
            new Standardisation(Doubles.of(10), Doubles.of(5), Doubles.of(100), Doubles.of(20));

    @Test
    void aPredictedVarianceIsInTheDatasUnitsToo() {
        // t = 2 z + 0.5, and the logarithm of its variance is z - 1.
        Model model = model("normal_nll_own_variance", 2, 2, 1, 0.5, -1);
        Doubles at15 = model.predict(Doubles.of(15));
        assertEquals(2.5 * 20 + 100, at15.get(0), 1e-12);
        assertEquals(Math.log(1 * 20 * 20), at15.get(1), 1e-12);
    }

    @Test
    void logitsHaveNoUnits() {
        Model model = new Model(
                network(3, 1, 0, 0, 0, 1, 2),
                Losses.of("multiclass_cross_entropy"),
                new Standardisation(Doubles.of(10), Doubles.of(5), Doubles.of(0), Doubles.of(1)),
                Map.of(),
                Map.of(),
                0,
                0,
                Map.of(),
                Map.of());
        assertEquals(Doubles.of(1, 1, 2), model.predict(Doubles.of(15)));
    }

    @Test
    void recipesAreKeptInTheFormAndOrderOfFiles() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("z", 3);
        given.put("betas", new Knob.Pair(0.9, 0.999));
        given.put("a", List.of(1, 2.5f, "word", true, Map.of("deep", "NaN")));
        Model model = with(given);
        assertEquals(List.of("z", "betas", "a"), new ArrayList<>(model.data().keySet()));
        assertEquals(3L, model.data().get("z"));
        assertEquals(List.of(0.9, 0.999), model.data().get("betas"));
        assertEquals(
                List.of(1L, 2.5, "word", true, Map.of("deep", Double.NaN)),
                model.data().get("a"));
        assertEquals(model.data(), with(model.data()).data());
    }

    @Test
    void whatNoFileCanHoldIsNoRecipe() {
        assertRefused("model.recipe", () -> with(Map.of("now", new Object())));
        List<Object> deep = List.of();
        for (int i = 0; i < 40; i++) {
            deep = List.of(deep);
        }
        Map<String, Object> tooDeep = Map.of("deep", deep);
        assertRefused("model.recipe", () -> with(tooDeep));
    }

    @Test
    void whatDoesNotFitTheNetworkIsRefused() {
        assertRefused("model.targets", () -> model("least_squares", 2, 2, 1, 0.5, -1));
        assertRefused("training.outputs", () -> model("normal_nll_own_variance", 1, 2, 1));
        Doubles one = Doubles.of(1);
        assertRefused("standardisation.size", () -> new Standardisation(one, Doubles.of(1, 2), one, one));
        assertRefused("standardisation.mean", () -> new Standardisation(Doubles.of(Double.NaN), one, one, one));
        for (double scale : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused("standardisation.scale", () -> new Standardisation(one, one, one, Doubles.of(scale)));
        }
    }

    @Test
    void pointsOfATableArePredicted() throws IOException {
        String text = "name;prediction\nA;15\nB;20,5\n";
        CsvTable table = CsvTable.preview(new StringReader(text), "p.csv");
        Model model = model("least_squares", 1, 2, 0.5);
        Predictions predictions = Predictions.of(model, table, new StringReader(text), "p.csv", List.of("prediction"));
        assertEquals(List.of("prediction_"), predictions.outputNames());
        assertEquals(2, predictions.rows());
        assertEquals(Doubles.of(15, 20.5), predictions.inputs());
        assertEquals(model.predict(Doubles.of(15, 20.5)), predictions.outputs());

        Refusal word = assertThrows(
                Refusal.class, () -> Predictions.of(model, table, new StringReader(text), "p.csv", List.of("name")));
        assertEquals(List.of(2, "name", "A"), word.problem().arguments());
        assertRefused("predict.inputs", () -> Predictions.of(model, List.of("x", "y"), Doubles.of(1, 2)));
        assertRefused("csv.column", () -> {
            try {
                Predictions.of(model, table, new StringReader(text), "p.csv", List.of("x"));
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
    }

    @Test
    void outputsAreNamedAfterWhatTheyAre() {
        Model several = model("normal_nll_own_variance", 2, 2, 1, 0.5, -1);
        assertEquals(
                List.of("mean", "log_variance"),
                Predictions.of(several, List.of("x"), Doubles.of(1)).outputNames());
        assertTrue(Predictions.of(several, List.of("x"), Doubles.of()).outputs().size() == 0);
    }

    private static Model model(String loss, int outputs, double... parameters) {
        double[] all = new double[2 * outputs];
        System.arraycopy(parameters, 0, all, 0, parameters.length);
        return new Model(network(outputs, all), Losses.of(loss), UNITS, Map.of(), Map.of(), 0, 0, Map.of(), Map.of());
    }

    private static Model with(Map<String, Object> data) {
        return new Model(network(1, 2, 0.5), Losses.of("l1"), UNITS, data, Map.of(), 0, 0, Map.of(), Map.of());
    }

    private static Network network(int outputs, double... parameters) {
        return new Network(Architecture.of(Activations.of("identity"), 1, outputs), Doubles.of(parameters));
    }

    private static void assertRefused(String code, Runnable work) {
        assertEquals(code, assertThrows(Refusal.class, work::run).problem().code());
    }
}

package ladera.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DataTest {
    private static DataSet line(int samples) {
        double[] x = new double[samples];
        for (int i = 0; i < samples; i++) {
            x[i] = i;
        }
        return new DataSet(List.of("x"), List.of("y"), Doubles.of(x), Doubles.of(x));
    }

    @Test
    void anEpochMeetsEverySampleOnce() {
        Selector selector = new Batches.Epochs(7, 3).on(30);
        int[] batch = new int[selector.largest()];
        for (int epoch = 0; epoch < 3; epoch++) {
            TreeSet<Integer> met = new TreeSet<>();
            for (int step = 0; step < 5; step++) {
                int count = selector.select(5L * epoch + step, batch);
                for (int i = 0; i < count; i++) {
                    assertTrue(met.add(batch[i]), "met twice: " + batch[i]);
                }
            }
            assertEquals(30, met.size());
        }
        assertEquals(5, selector.stepsPerEpoch(), 0.0);
    }

    @Test
    void aBatchIsAFunctionOfSeedAndStepAlone() {
        for (Batches recipe : List.of(new Batches.Epochs(8, 3), new Batches.Draws(8, 3), new Batches.Prefixes(8, 3))) {
            int[] straight = new int[8];
            int[] back = new int[8];
            int[] other = new int[8];
            recipe.on(50).select(40, straight);
            Selector wandering = recipe.on(50);
            for (int step : new int[] {99, 3, 41, 40}) {
                wandering.select(step, back);
            }
            recipe.on(50).select(41, other);
            assertArrayEquals(straight, back, recipe.toString());
            assertNotEquals(Arrays.toString(straight), Arrays.toString(other), recipe.toString());
        }
    }

    @Test
    void aDrawHasNoSampleTwiceAndEverySampleComesUpAlike() {
        Selector selector = new Batches.Draws(5, 1).on(30);
        int[] counts = new int[30];
        int[] batch = new int[5];
        int steps = 6000;
        for (int step = 0; step < steps; step++) {
            assertEquals(5, selector.select(step, batch));
            assertEquals(5, Arrays.stream(batch).distinct().count());
            for (int sample : batch) {
                counts[sample]++;
            }
        }
        for (int count : counts) {
            assertEquals(1000, count, 6 * Math.sqrt(1000));
        }
    }

    @Test
    void prefixesAreThoseOfNumPyHoweverFarOneGoesAndComesBack() {
        Selector straight = new Batches.Prefixes(5, 1).on(30);
        int[] batch = new int[5];
        straight.select(0, batch);
        // numpy.random.seed(1); numpy.random.permutation(30)[:5]
        assertArrayEquals(new int[] {17, 21, 10, 19, 14}, batch);
        int[][] all = new int[3000][5];
        for (int step = 0; step < all.length; step++) {
            straight.select(step, all[step]);
        }
        Selector wandering = new Batches.Prefixes(5, 1).on(30);
        for (int step : new int[] {2999, 2999, 1, 1024, 1023, 2048, 2047, 0, 2500}) {
            wandering.select(step, batch);
            assertArrayEquals(all[step], batch, "step " + step);
        }
    }

    @Test
    void aRecordedListIsFollowedAndBeginsAgain() {
        Selector selector = new Batches.Recorded(List.of(List.of(3, 1), List.of(2))).on(4);
        int[] batch = new int[2];
        assertEquals(2, selector.select(0, batch));
        assertArrayEquals(new int[] {3, 1}, batch);
        assertEquals(1, selector.select(3, batch));
        assertEquals(2, batch[0]);
    }

    @Test
    void aBatchLargerThanTheSetIsRefused() {
        assertRefused("batch.larger", () -> new Batches.Epochs(9, 0).on(8));
        assertRefused("batch.larger", () -> new Batches.Draws(9, 0).on(8));
        assertRefused("batch.larger", () -> new Batches.Prefixes(9, 0).on(8));
        assertRefused("batch.size", () -> new Batches.Epochs(0, 0));
        assertRefused("batch.none", () -> new Batches.Recorded(List.of()));
        assertRefused("batch.sample", () -> new Batches.Recorded(List.of(List.of(8))).on(8));
    }

    @Test
    void aSplitPartsTheSetAndRepeats() {
        DataSet data = line(50);
        Split split = Split.of(data, 0.2, 0.1, 4);
        assertEquals(35, split.train().size());
        assertEquals(10, split.validation().size());
        assertEquals(5, split.test().size());
        TreeSet<Double> met = new TreeSet<>();
        for (DataSet part : List.of(split.train(), split.validation(), split.test())) {
            for (int i = 0; i < part.size(); i++) {
                assertTrue(met.add(part.input(i, 0)));
                assertEquals(part.input(i, 0), part.target(i, 0), 0.0);
            }
        }
        assertEquals(50, met.size());
        assertEquals(split, Split.of(data, 0.2, 0.1, 4));
        assertNotEquals(split, Split.of(data, 0.2, 0.1, 5));
        assertNull(Split.of(data, 0, 0.1, 4).validation());
        assertRefused("split.parts", () -> Split.of(data, 0.7, 0.3, 4));
        assertRefused("split.parts", () -> Split.of(data, -0.1, 0, 4));
        assertRefused("split.nothing-left", () -> Split.of(line(1), 0.5, 0, 4));
    }

    @Test
    void standardUnitsHaveMeanZeroAndDeviationOneAndLeadBack() {
        DataSet data = new DataSet(
                List.of("x", "constant"),
                List.of("y"),
                Doubles.of(1, 7, 2, 7, 3, 7, 6, 7),
                Doubles.of(100, 300, 100, 300));
        Standardisation standardisation = Standardisation.of(data);
        DataSet standard = standardisation.apply(data);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 4; i++) {
            sum += standard.input(i, 0);
            squares += standard.input(i, 0) * standard.input(i, 0);
            assertEquals(0, standard.input(i, 1), 0.0);
        }
        assertEquals(0, sum, 1e-15);
        assertEquals(4, squares, 1e-14);
        assertEquals(-1, standard.target(0, 0), 1e-15);
        double[] back = standardisation.outputs(standard.targets().toArray());
        assertArrayEquals(data.targets().toArray(), back, 1e-12);
        assertEquals(data, Standardisation.none(2, 1).apply(data));
        assertEquals(Doubles.of(1), Standardisation.ofInputs(data).targetScale());
    }

    @Test
    void aModelPredictsInTheDatasUnits() {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 1, 1);
        Network network = new Network(architecture, Doubles.of(2, 0.5));
        Standardisation units = new Standardisation(Doubles.of(10), Doubles.of(5), Doubles.of(100), Doubles.of(20));
        Model model =
                new Model(network, Losses.of("least_squares"), units, Map.of(), Map.of(), 0, 0, Map.of(), Map.of());
        assertEquals(Doubles.of((2 * 1 + 0.5) * 20 + 100), model.predict(Doubles.of(15)));
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        assertRefused(
                "data.finite",
                () -> new DataSet(List.of("x"), List.of("y"), Doubles.of(1, 2), Doubles.of(1, Double.NaN)));
        assertRefused("data.empty", () -> new DataSet(List.of("x"), List.of("y"), Doubles.of(), Doubles.of()));
        assertRefused("data.shape", () -> new DataSet(List.of("x"), List.of("y"), Doubles.of(1), Doubles.of(1, 2)));
        assertRefused("network.width", () -> Architecture.of(Activations.of("tanh"), 2, 0, 1));
        assertRefused("network.widths", () -> Architecture.of(Activations.of("tanh"), 2));
        assertRefused("network.size", () -> Architecture.of(Activations.of("tanh"), 100_000, 100_000, 1));
        assertRefused(
                "network.activations", () -> new Architecture(List.of(2, 3, 1), List.of(), Activations.of("identity")));
        Architecture two = Architecture.of(Activations.of("tanh"), 2, 1);
        Architecture one = Architecture.of(Activations.of("tanh"), 1, 1);
        assertRefused("network.parameters", () -> new Network(one, Doubles.of(1)));
        assertRefused("training.inputs", () -> Training.of(two, line(3)));
        assertRefused("training.outputs", () -> with(one, "multiclass_cross_entropy"));
        Architecture three = Architecture.of(Activations.of("tanh"), 1, 3);
        assertRefused("training.target", () -> with(three, "multiclass_cross_entropy"));
        assertRefused("training.targets", () -> with(three, "least_squares"));
        assertRefused("decay.lambda", () -> new WeightDecay(-1, true));
    }

    private static Training with(Architecture architecture, String loss) {
        return new Training(architecture, Losses.of(loss), line(9), new Batches.Full(), WeightDecay.NONE);
    }

    private static void assertRefused(String code, Executable what) {
        Problem problem = assertThrows(Refusal.class, what).problem();
        assertEquals(code, problem.code());
    }
}

package ladera.study.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarianceByDepthTest {
    private static final Activation RELU = Activations.of("relu");

    /** Fifty layers, a hundred units wide, two hundred networks: within five standard errors of theory at every depth. */
    @ParameterizedTest
    @CsvSource({"relu, he_normal, 0", "sigmoid, xavier_normal, 0", "tanh, xavier_normal, 0.2"})
    void theMeanOverNetworksIsWhatTheorySays(String activation, String initializer, double finiteWidth) {
        Ensemble ensemble = ensemble(50, 100, 24, 200);
        Activation a = Activations.of(activation);
        Initializer scheme = Initializers.of(initializer);
        Spread measured = new VarianceByDepth(ensemble, scheme, a)
                .answer(() -> true, Threads.ALL)
                .forward();
        Doubles theory = new DepthTheory(ensemble, scheme, a)
                .answer(() -> true, Parallel.ALONE)
                .meanField()
                .forward();
        for (int k = 0; k <= 50; k++) {
            double wanted = theory.get(k);
            double allowed = 5 * measured.standardError().get(k) + finiteWidth * wanted;
            assertTrue(measured.standardError().get(k) < 0.5 * wanted, "nothing is proved by so wide a band at " + k);
            assertEquals(wanted, measured.mean().get(k), allowed, activation + " at depth " + k);
        }
    }

    @Test
    void aTypicalReluNetworkLiesBelowTheMean() {
        Spread forward = new VarianceByDepth(ensemble(40, 20, 16, 60), Initializers.of("he_normal"), RELU)
                .answer(() -> true, Threads.ALL)
                .forward();
        assertTrue(forward.median().get(40) < 0.5 * forward.mean().get(40), forward::toString);
        for (int k = 0; k <= 40; k++) {
            assertTrue(forward.lower().get(k) <= forward.median().get(k));
            assertTrue(forward.median().get(k) <= forward.upper().get(k));
        }
    }

    @Test
    void gradientsKeepTheirSizeWithTheBackwardRuleAndAreWhatTheorySays() {
        Ensemble ensemble = ensemble(12, 64, 16, 100);
        Initializer he = Initializers.of("he_normal");
        Spread backward = new VarianceByDepth(ensemble, he, RELU)
                .answer(() -> true, Threads.ALL)
                .backward();
        for (int k = 0; k <= 12; k++) {
            assertEquals(1, backward.mean().get(k), 5 * backward.standardError().get(k) + 1e-9, "layer " + k);
        }
    }

    @Test
    void inputsGrowAlikeAsFastAsTheorySays() {
        Ensemble ensemble = ensemble(12, 100, 32, 12);
        Initializer he = Initializers.of("he_normal");
        Spread measured = new VarianceByDepth(ensemble, he, RELU)
                .answer(() -> true, Threads.ALL)
                .correlation();
        Doubles theory = new DepthTheory(ensemble, he, RELU)
                .answer(() -> true, Parallel.ALONE)
                .correlation();
        for (int k = 0; k <= 12; k++) {
            assertEquals(theory.get(k), measured.mean().get(k), 0.03, "layer " + k);
        }
        assertTrue(theory.get(12) > 0.85);
    }

    @Test
    void theSameBitsOnOneThreadAndOnThree() {
        VarianceByDepth question = new VarianceByDepth(ensemble(8, 17, 70, 9), Initializers.of("orthogonal"), RELU);
        VarianceByDepth.Reading alone = question.answer(() -> true, Parallel.ALONE);
        assertEquals(alone, question.answer(() -> true, Threads.of(3)));
        assertEquals(9, alone.networks());
    }

    @Test
    void theAnswerGrowsAndEveryOneOnTheWayIsWhole() {
        Ensemble many = ensemble(3, 10, 8, 20);
        List<VarianceByDepth.Reading> told = new ArrayList<>();
        VarianceByDepth question = new VarianceByDepth(many, Initializers.of("he_normal"), RELU);
        VarianceByDepth.Reading last = question.answer(() -> true, Parallel.ALONE, told::add);
        assertTrue(told.size() >= 2, told.size() + " on the way");
        VarianceByDepth.Reading first = told.get(0);
        assertTrue(first.networks() < 20 && first.wanted() == 20 && last.networks() == 20);
        VarianceByDepth few =
                new VarianceByDepth(many.drawn(first.networks(), many.seed()), Initializers.of("he_normal"), RELU);
        assertEquals(few.answer(() -> true, Parallel.ALONE).forward(), first.forward());
    }

    @Test
    void nobodyWaitsAnyLonger() {
        AtomicInteger looks = new AtomicInteger();
        VarianceByDepth question =
                new VarianceByDepth(ensemble(20, 50, 1_000, 500), Initializers.of("he_normal"), RELU);
        assertNull(question.answer(() -> looks.incrementAndGet() < 5, Parallel.ALONE));
        assertTrue(looks.get() < 10, looks + " looks");
    }

    @Test
    void whatLeavesTheDoublesIsToldAsInfinityAndWhatFadesAsZero() {
        Spread large = spread(ensemble(100, 10, 4, 3), normal(1e5));
        assertEquals(Double.POSITIVE_INFINITY, large.median().get(100));
        assertEquals(Double.POSITIVE_INFINITY, large.mean().get(100));
        assertTrue(large.median().get(20) < 1e300);
        Spread small = spread(ensemble(100, 10, 4, 3), normal(1e-7));
        assertEquals(0, small.median().get(100));
        assertTrue(small.median().get(20) > 0);
    }

    @Test
    void biasesTheInputsMeanAndTheLossOfTheNotebookCount() {
        Ensemble plain = ensemble(6, 80, 16, 100);
        Ensemble shifted = plain.biased(0.5).fed(new Feed.Normal(2, 1, 16)).from(Ensemble.Top.SQUARE);
        Initializer he = Initializers.of("he_normal");
        VarianceByDepth.Reading measured = new VarianceByDepth(shifted, he, RELU).answer(() -> true, Threads.ALL);
        for (int k = 0; k <= 6; k++) {
            double wanted = 2 * 5 + 0.5 * (k + 1);
            double error = measured.forward().standardError().get(k);
            assertEquals(wanted, measured.forward().mean().get(k), 5 * error, "layer " + k);
        }
        double top = measured.backward().mean().get(6);
        assertEquals(4 * measured.forward().mean().get(6), top, 1e-9 * top);
    }

    private static Spread spread(Ensemble ensemble, Initializer initializer) {
        return new VarianceByDepth(ensemble, initializer, RELU)
                .answer(() -> true, Parallel.ALONE)
                .forward();
    }

    private static Initializer normal(double variance) {
        return Initializers.ALL.get("normal").make(Map.of("variance", variance));
    }

    private static Ensemble ensemble(int depth, int width, int samples, int networks) {
        DeepShape shape = new DeepShape(depth, List.of(width), width, width);
        return new Ensemble(shape, RELU, new Feed.Normal(0, 1, samples), 0, Ensemble.Top.NORMAL, networks, 11);
    }
}

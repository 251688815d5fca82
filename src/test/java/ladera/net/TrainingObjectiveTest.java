package ladera.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ladera.num.Allocation;
import ladera.num.Kernels;
import ladera.num.Parallel;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;

class TrainingObjectiveTest {
    @Test
    void gradientsAreTheDifferencesOfTheLossForEveryActivationAndLoss() {
        for (Kind<Activation> activation : Activations.ALL) {
            for (Kind<Loss> loss : Losses.ALL) {
                Architecture architecture = Architecture.of(activation.make(), 2, 5, 4, 2);
                Training training = RandomTraining.with(architecture, loss.make(), 7, 5, new WeightDecay(0.1, false));
                gradientIsTheDifference(training, activation + " " + loss);
            }
        }
    }

    private static void gradientIsTheDifference(Training training, String what) {
        TrainingObjective objective = new TrainingObjective(training);
        double[] x = RandomTraining.parameters(training.architecture(), 3);
        double[] gradient = new double[x.length];
        objective.valueAndGradient(x, gradient);
        for (int i = 0; i < x.length; i++) {
            double step = 6e-6 * Math.max(1, Math.abs(x[i]));
            double difference = difference(objective, x, i, step);
            double half = difference(objective, x, i, step / 2);
            if (Math.abs(difference - half) < 1e-6 * Math.max(1, Math.abs(half))) {
                assertEquals(half, gradient[i], 1e-6 * Math.max(1, Math.abs(half)), what + " " + i);
            }
        }
    }

    private static double difference(TrainingObjective objective, double[] x, int i, double step) {
        double kept = x[i];
        x[i] = kept + step;
        double above = objective.value(x);
        x[i] = kept - step;
        double below = objective.value(x);
        x[i] = kept;
        return (above - below) / (2 * step);
    }

    @Test
    void hessianProductsAreTheDifferencesOfGradientsForEveryActivationAndLoss() {
        for (Kind<Activation> activation : Activations.ALL) {
            for (Kind<Loss> loss : Losses.ALL) {
                // Exponentials of exponentials leave the doubles.
                Integer[] widths = activation.id().equals("exp") ? new Integer[] {3, 6, 2} : new Integer[] {3, 6, 9, 2};
                Architecture architecture =
                        Architecture.of(activation.make(), widths).withOutput(Activations.of("tanh"));
                Training training = RandomTraining.with(architecture, loss.make(), 70, 2, new WeightDecay(0.05, true));
                productIsTheDifference(training, activation + " " + loss);
            }
        }
    }

    private static void productIsTheDifference(Training training, String what) {
        TrainingObjective objective = new TrainingObjective(training);
        double[] x = RandomTraining.parameters(training.architecture(), 4);
        double[] v = RandomTraining.normals(new Rng(6, 6), x.length);
        double[] product = new double[x.length];
        objective.hessianTimes(x, v, product);
        double step = 1e-7;
        double[] above = new double[x.length];
        double[] below = new double[x.length];
        double[] moved = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            moved[i] = x[i] + step * v[i];
        }
        objective.valueAndGradient(moved, above);
        for (int i = 0; i < x.length; i++) {
            moved[i] = x[i] - step * v[i];
        }
        objective.valueAndGradient(moved, below);
        for (int i = 0; i < x.length; i++) {
            double difference = (above[i] - below[i]) / (2 * step);
            // A kink between the two points shows as a jump of the gradient that no Hessian has.
            boolean jump = Math.abs(above[i] - below[i]) > 1e-4;
            if (!jump) {
                assertEquals(difference, product[i], 2e-6 * (1 + Math.abs(difference)), what + " " + i);
            }
        }
    }

    @Test
    void theHessianOfATinyNetworkIsSymmetricAndThatOfALargeOneIsNotOffered() {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 2, 4, 3, 1);
        Training training = RandomTraining.with(architecture, Losses.of("least_squares"), 40, 1, WeightDecay.NONE);
        TrainingObjective objective = new TrainingObjective(training);
        int n = objective.dimension();
        double[] hessian = new double[n * n];
        assertTrue(objective.curvature().hessian(RandomTraining.parameters(architecture, 1), hessian));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(hessian[i * n + j], hessian[j * n + i], 1e-13);
            }
        }
        Architecture large = Architecture.of(Activations.of("tanh"), 2, 60, 60, 1);
        assertNull(new TrainingObjective(RandomTraining.with(large, Losses.of("least_squares"), 4, 1, WeightDecay.NONE))
                .curvature());
    }

    @Test
    void sampleGradientsAddUpToTheBatchs() {
        Training training = RandomTraining.with(
                Architecture.of(Activations.of("gelu"), 2, 9, 1),
                Losses.ALL.get("least_squares").make(Map.of("reduction", "sum")),
                50,
                8,
                WeightDecay.NONE);
        TrainingObjective objective = new TrainingObjective(training);
        double[] x = RandomTraining.parameters(training.architecture(), 8);
        double[] whole = new double[x.length];
        double[] one = new double[x.length];
        double[] sum = new double[x.length];
        double loss = 0;
        double expected = objective.valueAndGradient(x, whole);
        for (int i = 0; i < 50; i++) {
            loss += objective.sampleGradient(x, i, one);
            for (int j = 0; j < sum.length; j++) {
                sum[j] += one[j];
            }
        }
        assertEquals(expected, loss, 1e-12 * expected);
        assertArrayEquals(whole, sum, 1e-11);
    }

    @Test
    void theSameBitsOnOneThreadAndOnTwoWithEitherKernel() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Parallel two = onTwo(threads);
        for (int samples : new int[] {33, 300, 1024, 5000}) {
            Training training = RandomTraining.with(
                    Architecture.of(Activations.of("silu"), 2, 20, 33, 1),
                    Losses.of("least_squares"),
                    samples,
                    samples,
                    new WeightDecay(0.01, false));
            double[] x = RandomTraining.parameters(training.architecture(), 8);
            double[] alone = all(
                    new TrainingObjective(training, Kernels.fastest(), Parallel.ALONE, TrainingObjectiveTest::nothing),
                    x);
            double[] both =
                    all(new TrainingObjective(training, Kernels.fastest(), two, TrainingObjectiveTest::nothing), x);
            double[] plain =
                    all(new TrainingObjective(training, Kernels.PLAIN, two, TrainingObjectiveTest::nothing), x);
            assertArrayEquals(alone, both, "threads, " + samples);
            assertArrayEquals(alone, plain, "kernels, " + samples);
        }
        threads.shutdownNow();
    }

    @Test
    void wideLayersGiveTheSameBitsToo() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Training training = RandomTraining.with(
                Architecture.of(Activations.of("tanh"), 3, 260, 260, 2),
                Losses.of("multiclass_cross_entropy"),
                300,
                1,
                WeightDecay.NONE);
        double[] x = RandomTraining.parameters(training.architecture(), 8);
        double[] alone = all(
                new TrainingObjective(training, Kernels.fastest(), Parallel.ALONE, TrainingObjectiveTest::nothing), x);
        assertArrayEquals(
                alone,
                all(new TrainingObjective(training, Kernels.PLAIN, onTwo(threads), TrainingObjectiveTest::nothing), x));
        threads.shutdownNow();
    }

    /** Loss, gradient and a Hessian product in one array. */
    private static double[] all(TrainingObjective objective, double[] x) {
        int n = x.length;
        double[] gradient = new double[n];
        double[] product = new double[n];
        double[] out = new double[2 * n + 2];
        out[0] = objective.value(x);
        out[1] = objective.valueAndGradient(x, gradient);
        objective.hessianTimes(x, x, product);
        System.arraycopy(gradient, 0, out, 2, n);
        System.arraycopy(product, 0, out, n + 2, n);
        return out;
    }

    private static Parallel onTwo(ExecutorService threads) {
        return (parts, part) -> {
            List<Future<?>> running = new ArrayList<>();
            // Last first: the order in which parts run must not matter.
            for (int p = parts - 1; p >= 0; p--) {
                int number = p;
                running.add(threads.submit(() -> part.accept(number)));
            }
            for (Future<?> future : running) {
                try {
                    future.get();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }
        };
    }

    @Test
    void decayHoldsWeightsAndLeavesBiasesUnlessTold() {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 1, 2, 1);
        double[] x = {1, 2, 3, 4, 5, 6, 7};
        double[] free = gradient(architecture, WeightDecay.NONE, x);
        double[] weights = gradient(architecture, new WeightDecay(0.5, false), x);
        double[] all = gradient(architecture, new WeightDecay(0.5, true), x);
        double[] heldWeights = {0.5, 1, 0, 0, 2.5, 3, 0};
        for (int i = 0; i < x.length; i++) {
            assertEquals(heldWeights[i], weights[i] - free[i], 1e-14);
            assertEquals(0.5 * x[i], all[i] - free[i], 1e-14);
        }
    }

    private static double[] gradient(Architecture architecture, WeightDecay decay, double[] x) {
        Training training = RandomTraining.with(architecture, Losses.of("least_squares"), 3, 1, decay);
        double[] gradient = new double[x.length];
        new TrainingObjective(training).valueAndGradient(x, gradient);
        return gradient;
    }

    @Test
    void batchesFollowTheStepAndNothingElse() {
        Training full = RandomTraining.with(
                Architecture.of(Activations.of("relu"), 2, 8, 1), Losses.of("least_squares"), 100, 1, WeightDecay.NONE);
        Training mini =
                new Training(full.architecture(), full.loss(), full.data(), new Batches.Epochs(32, 7), full.decay());
        TrainingObjective objective = new TrainingObjective(mini);
        double[] x = RandomTraining.parameters(full.architecture(), 2);
        objective.atStep(5);
        double atFive = objective.value(x);
        objective.atStep(90);
        objective.atStep(3);
        assertEquals(4, objective.batchSize(), "the last batch of an epoch of 100 has what is left");
        objective.atStep(5);
        assertEquals(atFive, objective.value(x), 0.0);
        assertEquals(new TrainingObjective(full).value(x), objective.fullLoss(x), 0.0);
    }

    @Test
    void aWarmStepAllocatesNothing() {
        for (Kernels kernels : List.of(Kernels.PLAIN, Kernels.fastest())) {
            Training full = RandomTraining.with(
                    Architecture.of(Activations.of("tanh"), 2, 16, 9, 1),
                    Losses.of("least_squares"),
                    256,
                    1,
                    new WeightDecay(0.01, false));
            Training mini = new Training(
                    full.architecture(), full.loss(), full.data(), new Batches.Epochs(32, 7), full.decay());
            Allocation.untilNothing(
                    step(new TrainingObjective(full, kernels, Parallel.ALONE, TrainingObjectiveTest::nothing)));
            Allocation.untilNothing(
                    step(new TrainingObjective(mini, kernels, Parallel.ALONE, TrainingObjectiveTest::nothing)));
        }
    }

    private static void nothing() {}

    private static Runnable step(TrainingObjective objective) {
        double[] x = RandomTraining.parameters(objective.training().architecture(), 3);
        double[] gradient = new double[x.length];
        long[] steps = {0};
        return () -> {
            objective.atStep(steps[0]++);
            objective.valueAndGradient(x, gradient);
            objective.value(x);
            objective.hessianTimes(x, x, gradient);
            objective.sampleGradient(x, 5, gradient);
            objective.fullLoss(x);
        };
    }
}

package ladera.net;

import ladera.num.Curvature;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Kernels;
import ladera.num.Objective;
import ladera.num.Parallel;

/**
 * The loss of a network on the step's batch, as a function of its parameters.
 *
 * <p>{@link #atStep} chooses the batch (steps are counted from 0); before it is called the batch is that of step 0. Once
 * warm, no method but the Hessian's allocates. Confined to one thread, which lends others through {@link Parallel}; values
 * have the same bits on any number of threads.
 */
public final class TrainingObjective implements Objective, Curvature {
    /** Up to so many parameters the whole Hessian is to be had. */
    public static final int MOST_WITH_HESSIAN = 2_000;

    private final Training training;
    private final Kernels kernels;
    private final Passes passes;
    private final KernelLayer[] layers;
    private final Samples samples;
    private final ChunkSums sums;
    private final Selector selector;
    private final int[] batch;
    private final int[] single = new int[1];
    private final int termsPerSample;
    private int batchSize;
    private boolean full;

    // What the chunks read while a sum runs.
    private double[] at;
    private double factor;
    private final ChunkWork value = this::chunkValue;
    private final ChunkWork gradient = this::chunkGradient;
    private final HessianProduct product;

    public TrainingObjective(Training training) {
        this(training, Kernels.fastest(), Parallel.ALONE, TrainingObjective::nothing);
    }

    /**
     * @param parallel lends threads for large batches
     * @param betweenChunks called after every chunk of samples by the thread that ran it, so that a long evaluation need
     *     not keep its owner from other things
     */
    public TrainingObjective(Training training, Kernels kernels, Parallel parallel, Runnable betweenChunks) {
        this(training, kernels, parallel, betweenChunks, new Samples(training.data()));
    }

    private TrainingObjective(
            Training training, Kernels kernels, Parallel parallel, Runnable betweenChunks, Samples samples) {
        Architecture architecture = training.architecture();
        this.training = training;
        this.kernels = kernels;
        this.samples = samples;
        passes = new Passes(architecture, kernels);
        layers = new KernelLayer[architecture.layers()];
        for (int k = 0; k < layers.length; k++) {
            layers[k] = passes.layer(k);
        }
        termsPerSample = training.loss().terms(architecture.outputs());
        WorkspacePool pool = new WorkspacePool(architecture, samples.targets(), termsPerSample);
        sums = new ChunkSums(
                samples, pool, architecture.parameters(), architecture.hiddenUnits(), parallel, betweenChunks);
        product = new HessianProduct(passes, training.loss());
        selector = training.batches().on(samples.size());
        full = training.batches() instanceof Batches.Full;
        batch = new int[full ? 0 : selector.largest()];
        atStep(0);
    }

    /** Another objective on the same data, for another thread. */
    public TrainingObjective fork() {
        return new TrainingObjective(training, kernels, Parallel.ALONE, TrainingObjective::nothing, samples);
    }

    public Training training() {
        return training;
    }

    @Override
    public int dimension() {
        return training.architecture().parameters();
    }

    @Override
    public void atStep(long step) {
        batchSize = full ? samples.size() : selector.select(step, batch);
    }

    @Override
    public boolean sameAtEveryStep() {
        return full;
    }

    /** How many samples the present batch has. */
    public int batchSize() {
        return batchSize;
    }

    /** The numbers of the present batch's samples. */
    public int[] batch() {
        int[] numbers = new int[batchSize];
        for (int i = 0; i < batchSize; i++) {
            numbers[i] = full ? i : batch[i];
        }
        return numbers;
    }

    /** Steps until every sample has had its turn. */
    public double stepsPerEpoch() {
        return selector.stepsPerEpoch();
    }

    @Override
    public double value(double[] x) {
        return lossOf(x, full ? null : batch, batchSize) + training.decay().penalty(layers, x);
    }

    /** The loss on all samples, without the penalty, whatever the batch is. */
    public double fullLoss(double[] x) {
        return lossOf(x, null, samples.size());
    }

    private double lossOf(double[] x, int[] chosen, int count) {
        at = x;
        return reduced(sums.sum(value, chosen, count, null), count);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradientOut) {
        int[] chosen = full ? null : batch;
        at = x;
        factor = factor(batchSize);
        passes.prepare(x);
        double loss = reduced(sums.sum(gradient, chosen, batchSize, gradientOut), batchSize);
        training.decay().addTo(layers, x, gradientOut);
        return loss + training.decay().penalty(layers, x);
    }

    /** The gradient of one sample's loss, without the reduction's factor and without the penalty. */
    public double sampleGradient(double[] x, int sample, double[] gradientOut) {
        at = x;
        factor = 1;
        passes.prepare(x);
        single[0] = sample;
        return sums.sum(gradient, single, 1, gradientOut);
    }

    /** The Hessian of the present batch's loss times a direction, exact: forward differentiation of the backward pass. */
    public void hessianTimes(double[] x, double[] direction, double[] productOut) {
        passes.prepare(x);
        product.at(x, direction, factor(batchSize));
        sums.sum(product, full ? null : batch, batchSize, productOut);
        training.decay().addTo(layers, direction, productOut);
    }

    @Override
    public boolean differentiableAt(double[] x) {
        return true;
    }

    /** Itself for tiny networks, null for those with more than {@link #MOST_WITH_HESSIAN} parameters. */
    @Override
    public Curvature curvature() {
        return dimension() <= MOST_WITH_HESSIAN ? this : null;
    }

    @Override
    public boolean hessian(double[] x, double[] hessianOut) {
        int n = dimension();
        double[] direction = new double[n];
        double[] row = new double[n];
        for (int i = 0; i < n; i++) {
            direction[i] = 1;
            hessianTimes(x, direction, row);
            direction[i] = 0;
            System.arraycopy(row, 0, hessianOut, i * n, n);
        }
        return true;
    }

    /** The network's outputs for all samples, sample after sample. */
    public Doubles outputs(double[] x) {
        return new Prediction(passes).outputs(x, training.data().inputs());
    }

    private double chunkValue(Workspace work, int count, double[] none) {
        passes.forward(work, at, count);
        return passes.loss(work, training.loss(), count);
    }

    private double chunkGradient(Workspace work, int count, double[] sum) {
        passes.forwardWithSlopes(work, at, count);
        double loss = passes.loss(work, training.loss(), count);
        passes.backward(work, at, training.loss(), count, factor, sum);
        return loss;
    }

    private static void nothing() {}

    private double reduced(double sum, int count) {
        return sum * factor(count);
    }

    private double factor(int count) {
        return training.loss().reduction().factor(count, termsPerSample);
    }
}

package ladera.run;

import ladera.net.Batches;
import ladera.net.Selector;
import ladera.num.Curvature;
import ladera.num.Objective;
import ladera.surface.SquaredLoss;

/**
 * A {@link SquaredLoss} of which each step sees a batch of pairs only (book 6.10): value, gradient and Hessian are the sums
 * over the batch. Confined to one thread.
 */
public final class BatchedLoss implements Objective, Curvature {
    private final SquaredLoss loss;
    private final Selector selector;
    private final int[] batch;
    private int size;

    /** @throws ladera.num.Refusal where the batches do not fit the pairs */
    public BatchedLoss(SquaredLoss loss, Batches batches) {
        this.loss = loss;
        selector = batches.on(loss.size());
        batch = new int[selector.largest()];
        atStep(0);
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void atStep(long step) {
        size = selector.select(step, batch);
    }

    @Override
    public double value(double[] phi) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double residual = loss.residual(batch[i], phi[0], phi[1]);
            sum += residual * residual;
        }
        return sum;
    }

    @Override
    public double valueAndGradient(double[] phi, double[] gradientOut) {
        gradientOut[0] = 0;
        gradientOut[1] = 0;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += loss.addPair(batch[i], phi[0], phi[1], gradientOut);
        }
        return sum;
    }

    @Override
    public Curvature curvature() {
        return this;
    }

    @Override
    public boolean hessian(double[] phi, double[] hessianOut) {
        hessianOut[0] = 0;
        hessianOut[1] = 0;
        hessianOut[2] = 0;
        for (int i = 0; i < size; i++) {
            loss.addCurvature(batch[i], phi[0], phi[1], hessianOut);
        }
        hessianOut[3] = hessianOut[2];
        hessianOut[2] = hessianOut[1];
        return true;
    }
}

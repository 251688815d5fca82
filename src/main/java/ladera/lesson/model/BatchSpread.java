package ladera.lesson.model;

import ladera.surface.SquaredLoss;

/**
 * How much the gradient that a batch suggests for all pairs differs from batch to batch: I/|B| times the batch's own, for
 * batches drawn without replacement.
 *
 * @param deviation standard deviation of a component, the root mean square over both
 */
public record BatchSpread(double deviation) {
    /**
     * At one place of the parameters.
     *
     * @param phi phi_0 and phi_1
     * @param size of a batch, from 1 to the number of pairs
     */
    public static BatchSpread of(SquaredLoss loss, double[] phi, int size) {
        int pairs = loss.size();
        double[] whole = new double[2];
        loss.valueAndGradient(phi, whole);
        double squares = 0;
        for (int i = 0; i < pairs; i++) {
            double[] one = new double[2];
            loss.addPair(i, phi[0], phi[1], one);
            for (int j = 0; j < 2; j++) {
                double off = one[j] - whole[j] / pairs;
                squares += off * off;
            }
        }
        double variance = squares / 2 / Math.max(1, pairs - 1);
        double ofSum = size * (1 - (double) size / pairs) * variance;
        return new BatchSpread(pairs * Math.sqrt(ofSum) / size);
    }
}

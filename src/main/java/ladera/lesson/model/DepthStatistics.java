package ladera.lesson.model;

import java.util.Arrays;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.net.Propagation;
import ladera.num.Doubles;
import ladera.num.KernelLayout;
import ladera.study.initialization.LayerMoments;

/**
 * How large signals and slopes are in each layer of one network (notebook 7.3): over all units and points, standard deviations
 * about the mean, of the population. The loss of a point is the sum of (f_K - y)^2.
 *
 * @param stdH of h_1 ... h_K
 * @param meanSquareF of f_0 ... f_K
 * @param stdDf of dl/df_1 ... dl/df_(K-1)
 * @param meanSquareDf of dl/df_0 ... dl/df_K
 */
public record DepthStatistics(Doubles stdH, Doubles meanSquareF, Doubles stdDf, Doubles meanSquareDf) {
    /** True where no deviation is 0: no layer is dead. */
    public boolean isAlive() {
        return hasNoZero(stdH) && hasNoZero(stdDf);
    }

    private static boolean hasNoZero(Doubles values) {
        for (int k = 0; k < values.size(); k++) {
            if (values.get(k) == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param inputs point after point
     * @param forward how many of the first points the signals are taken over
     * @param backward how many of the first points the slopes are taken over
     * @param y the target of every point and output
     */
    public static DepthStatistics of(Network network, Doubles inputs, int forward, int backward, double y) {
        return new Meter(network.architecture())
                .measure(network.parameters().toArray(), inputs.toArray(), forward, backward, y);
    }

    /** Measures one network after another of the same shape, in the same memory. */
    static final class Meter implements Propagation.Watcher {
        private final Architecture architecture;
        private final Propagation propagation;
        private final LayerMoments f;
        private final LayerMoments h;
        private final LayerMoments df;
        private int inForward;
        private int inBackward;

        Meter(Architecture architecture) {
            this.architecture = architecture;
            propagation = new Propagation(architecture);
            f = new LayerMoments(architecture.layers());
            h = new LayerMoments(architecture.layers());
            df = new LayerMoments(architecture.layers());
        }

        int inputs() {
            return architecture.inputs();
        }

        DepthStatistics measure(double[] parameters, double[] inputs, int forward, int backward, double y) {
            f.clear();
            h.clear();
            df.clear();
            propagation.use(parameters);
            int all = Math.max(forward, backward);
            for (int first = 0; first < all; first += propagation.capacity()) {
                int here = Math.min(propagation.capacity(), all - first);
                inForward = Math.max(0, Math.min(here, forward - first));
                inBackward = Math.max(0, Math.min(here, backward - first));
                fill(inputs, first, here, y);
                propagation.forward(here, this);
                if (inBackward > 0) {
                    propagation.backward(inBackward, this);
                }
            }
            int last = architecture.layers() - 1;
            return new DepthStatistics(
                    deviations(h, 0, last), f.meanSquares(), deviations(df, 1, last), df.meanSquares());
        }

        /** Writes a chunk of inputs; minus 2 y waits where the slopes of the loss will stand. */
        private void fill(double[] inputs, int first, int here, double y) {
            int units = architecture.inputs();
            for (int s = 0; s < here; s++) {
                for (int u = 0; u < units; u++) {
                    propagation.inputs()[KernelLayout.index(s, u, units)] = inputs[(first + s) * units + u];
                }
            }
            Arrays.fill(propagation.top(), -2 * y);
        }

        private static Doubles deviations(LayerMoments moments, int from, int end) {
            double[] deviations = new double[end - from];
            for (int k = from; k < end; k++) {
                deviations[k - from] = moments.deviation(k);
            }
            return Doubles.of(deviations);
        }

        @Override
        public void forward(int k, double[] preactivations, double[] activations, double[] slope) {
            int units = architecture.widths().get(k + 1);
            f.add(k, preactivations, units, inForward);
            h.add(k, activations, units, inForward);
            if (k == architecture.layers() - 1) {
                int length = KernelLayout.length(units, inBackward);
                for (int i = 0; i < length; i++) {
                    propagation.top()[i] += 2 * preactivations[i];
                }
            }
        }

        @Override
        public void backward(int k, double[] slopes) {
            df.add(k, slopes, architecture.widths().get(k + 1), inBackward);
        }
    }
}
